/** The open documents, whose analyses everything shares. */
import { TextDocuments, type Connection } from 'vscode-languageserver';
import type { CalendarDate } from '../core/model.ts';
import { createAnalyses, type Analysis } from './analyses.ts';
import type { Configuration } from './configuration.ts';
import { editedDocuments } from './editedDocument.ts';
import type { Guard } from './guard.ts';
import { frame } from './pauses.ts';
import { createTimers } from './timers.ts';

/** The documents that the client has open. */
export interface Documents {
  /** The analysis of what the document says now; null where it is not open. */
  readonly analysisOf: (uri: string) => Promise<Analysis | null>;
  /** The one that diagnostics come from: of what was last saved, where the settings want it so. */
  readonly checkedOf: (uri: string) => Promise<Analysis | null>;
  /** Looks at all of them again, since settings or folders changed. */
  readonly refresh: () => void;
  /** Called once for each new analysis, soon after a document was opened or changed. */
  readonly onDidAnalyse: (listener: (analysis: Analysis) => void) => void;
  /** The same for the analyses that diagnostics come from. */
  readonly onDidCheck: (listener: (analysis: Analysis) => void) => void;
  readonly onDidSave: (listener: (uri: string) => void) => void;
  readonly onDidClose: (listener: (uri: string) => void) => void;
}

/** What the documents need from the rest of the server. */
export interface DocumentsContext {
  readonly configuration: Configuration;
  readonly guard: Guard;
  readonly pathOf: (uri: string) => string;
  readonly today: () => CalendarDate;
  /** Told how long each text is that is opened, typed or pasted, before it is read. */
  readonly onText: (length: number) => void;
}

/** Begins to follow the client's documents. */
export function followDocuments(connection: Connection, context: DocumentsContext): Documents {
  const documents = new TextDocuments(editedDocuments(context.onText));
  const analyses = createAnalyses(documents, context.configuration, context.pathOf, context.today);
  const pauses = new Map<string, number>();
  const analyse = async (uri: string): Promise<void> => {
    const analysis = await analyses.checkedOf(uri);
    if (analysis) pauses.set(uri, analysis.duration > frame ? typingPause : 0);
  };
  const prepare = context.guard.event('The reading of a document', analyses.prepare);
  const timers = createTimers(context.guard.event('The analysis', analyse));

  // Stands before the listener for changes, which a document that is opened is told to as well.
  documents.onDidOpen(({ document }) => {
    analyses.keep(document);
    void prepare(document);
  });
  documents.onDidChangeContent(({ document: { uri } }) => timers.start(uri, pauses.get(uri) ?? 0));
  documents.onDidSave(({ document }) => {
    analyses.keep(document);
    timers.start(document.uri, 0);
  });
  documents.onDidClose(({ document: { uri } }) => {
    timers.forget(uri);
    pauses.delete(uri);
    analyses.forget(uri);
    context.configuration.forget(uri);
  });
  documents.listen(connection);

  return {
    analysisOf: analyses.of,
    checkedOf: analyses.checkedOf,
    refresh: () => documents.keys().forEach((uri) => timers.start(uri, 0)),
    onDidAnalyse: analyses.onNew,
    onDidCheck: analyses.onChecked,
    onDidSave: (listener) => void documents.onDidSave(({ document: { uri } }) => listener(uri)),
    onDidClose: (listener) => void documents.onDidClose(({ document: { uri } }) => listener(uri)),
  };
}

// Where an analysis takes longer than a frame, nothing is said while somebody types. In milliseconds.
const typingPause = 200;
