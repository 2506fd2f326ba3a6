/** The documents that the client has open, each version a value of its own. */
import type { Position, TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import { spanIn, TextInPieces, type Text } from '../core/documentText.ts';
import { LineTable } from '../core/lineTable.ts';
import { changeDocument, openDocument, type LiveDocument } from '../core/liveDocument.ts';
import type { Report } from '../core/model.ts';
import type { Change } from '../core/pieces.ts';
import type { Places } from './convert.ts';

/** One version of a document that the client has open. */
export interface EditedDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
  /** What it says; `path` is the file's path or name. */
  readonly report: (path: string) => Report;
}

/** Makes the versions for `TextDocuments` of the library. */
export const editedDocuments: TextDocumentsConfiguration<EditedDocument> = {
  create: (uri, languageId, version, text) =>
    makeDocument({ uri, languageId, version }, text, () => openDocument(text)),
  update(document, changes, version) {
    const { uri, languageId } = document;
    const { text, change } = changed(document, changes);
    const known = isTooLong({ text }) ? undefined : lives.get(document)?.();
    const next = change && known ? () => changeDocument(known, text, change) : () => openDocument(text);
    return makeDocument({ uri, languageId, version }, text, next);
  },
};

/** Whether a document is longer than anybody writes: such a one is not read. */
export const isTooLong = ({ text }: Pick<EditedDocument, 'text'>): boolean => text.length > 10 * 1024 * 1024;

/** The places of a report in its document. Its spans may be addresses in a text that is kept in pieces. */
export function placesIn(document: EditedDocument, { text }: Pick<Report, 'text'>): Places {
  const lines = lineTable(document);
  return {
    uri: document.uri,
    version: document.version,
    positionAt: (place) => lines.placeAt(text instanceof TextInPieces ? text.offsetOf(place) : place),
    offsetAt: (position) => placeOf(text, lines.offsetAt(position)),
  };
}

const placeOf = (text: Text, offset: number): number => spanIn(text, { start: offset, end: offset }).start;

const lives = new WeakMap<EditedDocument, () => LiveDocument>();

// It is read when somebody asks what it says, and not again.
function makeDocument(
  of: Pick<EditedDocument, 'uri' | 'languageId' | 'version'>,
  text: string,
  read: () => LiveDocument,
): EditedDocument {
  let known: LiveDocument | undefined;
  const live = (): LiveDocument => (known ??= read());
  const document = { ...of, text, report: (path: string) => live().report(path) };
  lives.set(document, live);
  return document;
}

/** A text after some changes, and the one change that they come to; null where all of it was replaced. */
interface Changed {
  readonly text: string;
  readonly change: Change | null;
}

function changed(document: EditedDocument, changes: readonly TextDocumentContentChangeEvent[]): Changed {
  let { text } = document;
  let table = lineTable(document);
  let whole: Change | null = null;
  let isReplaced = false;
  for (const [index, one] of changes.entries()) {
    if (index > 0) table = new LineTable([{ text }]);
    if (!('range' in one)) {
      ({ text } = one);
      isReplaced = true;
    } else {
      const { start, end } = spanOf(table, one.range);
      text = text.slice(0, start) + one.text + text.slice(end);
      whole = joined(whole, { start, end, length: one.text.length });
    }
  }
  return { text, change: isReplaced ? null : whole };
}

function spanOf(
  table: LineTable,
  range: { readonly start: Position; readonly end: Position },
): { start: number; end: number } {
  const [start, end] = [table.offsetAt(range.start), table.offsetAt(range.end)];
  return { start: Math.min(start, end), end: Math.max(start, end) };
}

// The stretch that holds both changes, the second of which was made in the text after the first.
function joined(first: Change | null, second: Change): Change {
  if (!first) return second;
  const by = first.length - (first.end - first.start);
  const start = Math.min(first.start, second.start);
  const end = Math.max(first.end, second.end - by);
  return { start, end, length: end - start + by + second.length - (second.end - second.start) };
}

const tables = new WeakMap<EditedDocument, LineTable>();

function lineTable(document: EditedDocument): LineTable {
  const pieces = isTooLong(document) ? null : lives.get(document)?.().pieces;
  const table = tables.get(document) ?? new LineTable(pieces ?? [document]);
  tables.set(document, table);
  return table;
}
