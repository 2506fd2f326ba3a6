/** The open documents, and one analysis for each version of them, which everything shares. */
import { TextDocuments, type Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/finding.ts';
import { lint, type LintSettings } from '../core/lint.ts';
import type { Report } from '../core/model.ts';
import { parse } from '../core/parse.ts';
import type { ProfileChoice } from '../core/templates.ts';
import type { Configuration } from './configuration.ts';
import type { Guard } from './guard.ts';

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

/** The documents that the client has open. */
export interface Documents {
  /** The analysis of what the document says now; null where it is not open. */
  readonly analysisOf: (uri: string) => Promise<Analysis | null>;
  /** Looks at all of them again, since settings or folders changed. */
  readonly refresh: () => void;
  /** Called once for each new analysis, soon after a document was opened or changed. */
  readonly onDidAnalyse: (listener: (analysis: Analysis) => void) => void;
  readonly onDidClose: (listener: (uri: string) => void) => void;
}

/** What the documents need from the rest of the server. */
export interface DocumentsContext {
  readonly configuration: Configuration;
  readonly guard: Guard;
  readonly pathOf: (uri: string) => string;
}

/** Begins to follow the client's documents. */
export function followDocuments(connection: Connection, context: DocumentsContext): Documents {
  const documents = new TextDocuments(TextDocument);
  const closeListeners: ((uri: string) => void)[] = [];
  const analyses = createAnalyses(documents, context);
  const timers = createTimers(context.guard.event('The analysis', analyses.of));

  // Also fires when a document is opened: then it is read at once.
  documents.onDidChangeContent(({ document: { uri } }) => timers.start(uri, timers.knows(uri) ? typingPause : 0));
  documents.onDidClose(({ document: { uri } }) => {
    timers.forget(uri);
    analyses.forget(uri);
    context.configuration.forget(uri);
    for (const listener of closeListeners) listener(uri);
  });
  documents.listen(connection);

  return {
    analysisOf: analyses.of,
    refresh: () => documents.keys().forEach((uri) => timers.start(uri, 0)),
    onDidAnalyse: analyses.onNew,
    onDidClose: (listener) => void closeListeners.push(listener),
  };
}

/** While somebody types, nothing is said. */
const typingPause = 200;

interface Analyses {
  readonly of: (uri: string) => Promise<Analysis | null>;
  readonly onNew: (listener: (analysis: Analysis) => void) => void;
  readonly forget: (uri: string) => void;
}

// One for each document, made anew when its version, settings or path are others.
function createAnalyses(documents: TextDocuments<TextDocument>, { configuration, pathOf }: DocumentsContext): Analyses {
  const latest = new Map<string, Analysis>();
  const listeners: ((analysis: Analysis) => void)[] = [];
  let count = 0;
  return {
    async of(uri) {
      const settings = await configuration.settingsOf(uri);
      const document = documents.get(uri);
      if (!document) return null;
      const path = pathOf(uri);
      const known = latest.get(uri);
      if (known?.document.version === document.version && known.settings === settings && known.path === path) {
        return known;
      }
      const analysis = { ...analyse(document, path, settings), id: String(++count) };
      latest.set(uri, analysis);
      for (const listener of listeners) listener(analysis);
      return analysis;
    },
    onNew: (listener) => void listeners.push(listener),
    forget: (uri) => latest.delete(uri),
  };
}

function analyse(open: TextDocument, path: string, settings: LintSettings): Omit<Analysis, 'id'> {
  const document = TextDocument.create(open.uri, open.languageId, open.version, open.getText());
  const report = parse(document.getText(), path);
  return { document, path, settings, report, ...lint(report, settings) };
}

interface Timers {
  /** Runs once after a delay, which begins anew each time. */
  readonly start: (uri: string, delay: number) => void;
  readonly knows: (uri: string) => boolean;
  readonly forget: (uri: string) => void;
}

function createTimers(run: (uri: string) => Promise<void>): Timers {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  return {
    start(uri, delay) {
      clearTimeout(timers.get(uri));
      timers.set(
        uri,
        setTimeout(() => void run(uri), delay),
      );
    },
    knows: (uri) => timers.has(uri),
    forget(uri) {
      clearTimeout(timers.get(uri));
      timers.delete(uri);
    },
  };
}
