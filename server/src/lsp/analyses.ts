/** One analysis for each version of a document, and one of its last saved version where diagnostics come from that. */
import type { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/finding.ts';
import { lint, type LintSettings } from '../core/lint.ts';
import type { CalendarDate, Report } from '../core/model.ts';
import { parse } from '../core/parse.ts';
import type { ProfileChoice } from '../core/templates.ts';
import type { Configuration } from './configuration.ts';

/** One version of a document, read and checked. */
export interface Analysis {
  /** The document as it was then; the editor's goes on changing. */
  readonly document: TextDocument;
  readonly path: string;
  readonly settings: LintSettings;
  readonly report: Report;
  /** Null where it is no report. */
  readonly profile: ProfileChoice | null;
  readonly findings: readonly Finding[];
  /** Another one for each analysis. */
  readonly id: string;
}

/** The analyses of the open documents. */
export interface Analyses {
  readonly of: (uri: string) => Promise<Analysis | null>;
  readonly checkedOf: (uri: string) => Promise<Analysis | null>;
  readonly onNew: (listener: (analysis: Analysis) => void) => void;
  readonly onChecked: (listener: (analysis: Analysis) => void) => void;
  /** Remembers what a document says as what was saved. */
  readonly keep: (document: TextDocument) => void;
  readonly forget: (uri: string) => void;
}

/**
 * Each is made once, and anew when the document's version, its settings or its path are others. `today` is asked each
 * time, as a server may run for days.
 */
export function createAnalyses(
  documents: TextDocuments<TextDocument>,
  configuration: Configuration,
  pathOf: (uri: string) => string,
  today: () => CalendarDate,
): Analyses {
  let count = 0;
  const make = (document: TextDocument, settings: LintSettings): Analysis => {
    return { ...analyse(document, pathOf(document.uri), settings, today()), id: String(++count) };
  };
  const latest = createCache(pathOf, make);
  const checked = createCache(pathOf, make);
  const saved = new Map<string, TextDocument>();
  return {
    async of(uri) {
      const { lint: settings } = await configuration.settingsOf(uri);
      const document = documents.get(uri);
      return document ? latest.of(document, settings) : null;
    },
    async checkedOf(uri) {
      const { lint: settings, run } = await configuration.settingsOf(uri);
      const document = documents.get(uri);
      if (!document) return null;
      // Made in any case: the outline and the status follow what is typed.
      const live = latest.of(document, settings);
      const wanted = run === 'onSave' ? (saved.get(uri) ?? document) : document;
      return checked.of(wanted, settings, wanted.version === document.version ? live : undefined);
    },
    onNew: latest.onNew,
    onChecked: checked.onNew,
    keep: (document) => void saved.set(document.uri, snapshotOf(document)),
    forget(uri) {
      for (const map of [latest, checked, saved]) map.delete(uri);
    },
  };
}

interface Cache {
  /** The one that is known, else the one that is ready, else a new one. */
  readonly of: (document: TextDocument, settings: LintSettings, ready?: Analysis) => Analysis;
  readonly onNew: (listener: (analysis: Analysis) => void) => void;
  readonly delete: (uri: string) => void;
}

function createCache(
  pathOf: (uri: string) => string,
  make: (document: TextDocument, settings: LintSettings) => Analysis,
): Cache {
  const analyses = new Map<string, Analysis>();
  const listeners: ((analysis: Analysis) => void)[] = [];
  return {
    of(document, settings, ready) {
      const path = pathOf(document.uri);
      const known = analyses.get(document.uri);
      if (known?.document.version === document.version && known.settings === settings && known.path === path) {
        return known;
      }
      const analysis = ready ?? make(document, settings);
      analyses.set(document.uri, analysis);
      for (const listener of listeners) listener(analysis);
      return analysis;
    },
    onNew: (listener) => void listeners.push(listener),
    delete: (uri) => void analyses.delete(uri),
  };
}

function analyse(open: TextDocument, path: string, settings: LintSettings, today: CalendarDate): Omit<Analysis, 'id'> {
  const document = snapshotOf(open);
  const report = parse(document.getText(), path);
  return { document, path, settings, report, ...lint(report, settings, today) };
}

const snapshotOf = (document: TextDocument): TextDocument =>
  TextDocument.create(document.uri, document.languageId, document.version, document.getText());
