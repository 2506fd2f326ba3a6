/** One analysis for each version of a document, and one of its last saved version where diagnostics come from that. */
import type { TextDocuments } from 'vscode-languageserver';
import type { Finding } from '../core/finding.ts';
import { lint, type LintResult, type LintSettings } from '../core/lint.ts';
import type { CalendarDate, Report } from '../core/model.ts';
import type { ProfileChoice } from '../core/templates.ts';
import type { Configuration } from './configuration.ts';
import type { Places } from './convert.ts';
import type { Run } from './editorSettings.ts';
import { isTooLong, placesIn, reportOf, type EditedDocument } from './editedDocument.ts';
import { frame, pause } from './pauses.ts';

/** One version of a document, read and checked. */
export interface Analysis {
  /** The document as it was then; the editor's goes on changing. */
  readonly document: Places;
  readonly path: string;
  readonly settings: LintSettings;
  readonly report: Report;
  /** Null where it is no report. */
  readonly profile: ProfileChoice | null;
  readonly findings: readonly Finding[];
  /** Both, for the check of the next version. */
  readonly result: LintResult;
  /** How long it took, in milliseconds. */
  readonly duration: number;
  /** Why it was not checked, in a sentence for a person; null where it was. */
  readonly notice: string | null;
  /** Another one for each analysis. */
  readonly id: string;
}

/** The analyses of the open documents. */
export interface Analyses {
  readonly of: (uri: string) => Promise<Analysis | null>;
  readonly checkedOf: (uri: string) => Promise<Analysis | null>;
  readonly onNew: (listener: (analysis: Analysis) => void) => void;
  readonly onChecked: (listener: (analysis: Analysis) => void) => void;
  /** Reads a document already, while its settings are asked for. */
  readonly prepare: (document: EditedDocument) => Promise<void>;
  /** Remembers what a document says as what was saved. */
  readonly keep: (document: EditedDocument) => void;
  readonly forget: (uri: string) => void;
}

/**
 * Each is made once, and anew when the document's version, its settings or its path are others. `today` is asked each
 * time, as a server may run for days.
 */
export function createAnalyses(
  documents: TextDocuments<EditedDocument>,
  configuration: Configuration,
  pathOf: (uri: string) => string,
  today: () => CalendarDate,
): Analyses {
  let count = 0;
  let day = today();
  const make = (document: EditedDocument, settings: LintSettings, before?: Analysis): Analysis => {
    const now = today();
    // The same day is the same object, so that rules keep what they found on that day.
    if (now.day !== day.day || now.month !== day.month || now.year !== day.year) day = now;
    return { ...analyse(document, pathOf(document.uri), settings, day, before), id: String(++count) };
  };
  const latest = createCache(pathOf, make);
  const checked = createCache(pathOf, make);
  const saved = new Map<string, EditedDocument>();
  const wantedOf = (uri: string): Promise<Wanted | null> => newest(uri, documents, configuration, latest.isSlow);
  return {
    async of(uri) {
      const wanted = await wantedOf(uri);
      return wanted && latest.of(wanted.document, wanted.settings);
    },
    async checkedOf(uri) {
      const found = await wantedOf(uri);
      if (!found) return null;
      const { document, settings, run } = found;
      // Made in any case: the outline and the status follow what is typed.
      const live = latest.of(document, settings);
      const wanted = run === 'onSave' ? (saved.get(uri) ?? document) : document;
      return checked.of(wanted, settings, wanted.version === document.version ? live : undefined);
    },
    onNew: latest.onNew,
    onChecked: checked.onNew,
    async prepare(document) {
      // The question is on its way after that.
      await pause();
      await document.source.ready();
      reportOf(document, pathOf(document.uri));
    },
    keep: (document) => void saved.set(document.uri, document),
    forget(uri) {
      for (const map of [latest, checked, saved]) map.delete(uri);
    },
  };
}

// The newest version, when it can be analysed at once. What takes long lets newer edits in before.
async function newest(
  uri: string,
  documents: TextDocuments<EditedDocument>,
  configuration: Configuration,
  isSlow: (document: EditedDocument) => boolean,
): Promise<Wanted | null> {
  for (let isPaused = false; ; isPaused = true) {
    const { lint: settings, run } = await configuration.settingsOf(uri);
    const document = documents.get(uri);
    if (!document) return null;
    const wait = document.source.ready() ?? (!isPaused && isSlow(document) ? pause() : null);
    if (!wait) return { document, settings, run };
    await wait;
  }
}

/** A document with the settings for it. */
interface Wanted {
  readonly document: EditedDocument;
  readonly settings: LintSettings;
  readonly run: Run;
}

interface Cache {
  /** Whether this version is not analysed yet, and the one before took long. */
  readonly isSlow: (document: EditedDocument) => boolean;
  /** The one that is known, else the one that is ready, else a new one. */
  readonly of: (document: EditedDocument, settings: LintSettings, ready?: Analysis) => Analysis;
  readonly onNew: (listener: (analysis: Analysis) => void) => void;
  readonly delete: (uri: string) => void;
}

function createCache(
  pathOf: (uri: string) => string,
  make: (document: EditedDocument, settings: LintSettings, before?: Analysis) => Analysis,
): Cache {
  const analyses = new Map<string, Analysis>();
  const listeners: ((analysis: Analysis) => void)[] = [];
  return {
    isSlow({ uri, version }) {
      const known = analyses.get(uri);
      return known !== undefined && known.document.version !== version && known.duration > frame;
    },
    of(document, settings, ready) {
      const path = pathOf(document.uri);
      const known = analyses.get(document.uri);
      if (known?.document.version === document.version && known.settings === settings && known.path === path) {
        return known;
      }
      const analysis = ready ?? make(document, settings, known);
      analyses.set(document.uri, analysis);
      for (const listener of listeners) listener(analysis);
      return analysis;
    },
    onNew: (listener) => void listeners.push(listener),
    delete: (uri) => void analyses.delete(uri),
  };
}

function analyse(
  open: EditedDocument,
  path: string,
  settings: LintSettings,
  today: CalendarDate,
  before: Analysis | undefined,
): Omit<Analysis, 'id'> {
  const begun = performance.now();
  const report = reportOf(open, path);
  const result = lint(report, settings, today, before?.result);
  const duration = performance.now() - begun;
  const notice = isTooLong(open) ? 'This document is longer than 10 MB, so it is not checked. Split it up.' : null;
  return { document: placesIn(open, report), path, settings, report, duration, notice, result, ...result };
}
