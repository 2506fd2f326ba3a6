/** The documents that the client has open, each version a value of its own. */
import type { Position, TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { spanIn, TextInPieces, type Text } from '../core/documentText.ts';
import { LineTable } from '../core/lineTable.ts';
import { changeDocument, openDocument, type LiveDocument } from '../core/liveDocument.ts';
import type { Report } from '../core/model.ts';
import { parse } from '../core/parse.ts';
import type { Change } from '../core/pieces.ts';
import { rememberedBy } from '../core/remembered.ts';
import { sequenceOf } from '../core/sequence.ts';
import type { Places } from './convert.ts';

/** One version of a document that the client has open. */
export interface EditedDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  /** Whether it is longer than anybody writes: such a one is not read. */
  readonly isTooLong: () => boolean;
  /** What it says, nothing where it is too long; `path` is the file's path or name. */
  readonly report: (path: string) => Report;
}

/** Makes the versions for `TextDocuments` of the library. */
export const editedDocuments: TextDocumentsConfiguration<EditedDocument> = {
  create: (uri, languageId, version, text) => makeDocument({ uri, languageId, version }, () => contentOf(text)),
  update(document, changes, version) {
    const { uri, languageId } = document;
    const next = changed(contents.get(document)?.() ?? contentOf(''), changes);
    return makeDocument({ uri, languageId, version }, () => next);
  },
};

/** The places of a report in its document. Its spans may be addresses in a text that is kept in pieces. */
export function placesIn(document: EditedDocument, { text }: Pick<Report, 'text'>): Places {
  const content = contents.get(document)?.() ?? contentOf('');
  const lines = lineTable(content);
  return {
    uri: document.uri,
    version: document.version,
    positionAt: (place) => positionIn(lines, text, place),
    offsetAt: (position) => placeOf(text, lines.offsetAt(position)),
  };
}

function positionIn(lines: LineTable, text: Text, place: number): Position {
  if (!(text instanceof TextInPieces)) return lines.placeAt(place);
  const piece = text.pieceAt(place);
  return piece ? lines.placeIn(piece, place - piece.item.address) : lines.placeAt(text.offsetOf(place));
}

const placeOf = (text: Text, offset: number): number => spanIn(text, { start: offset, end: offset }).start;

/** What a document says: read in pieces, or only its text where it is too long for that. */
type Content = LiveDocument | { readonly text: string };

const isRead = (content: Content): content is LiveDocument => 'pieces' in content;

const contents = new WeakMap<EditedDocument, () => Content>();

// It is read when somebody asks what it says, and not again.
function makeDocument(of: Pick<EditedDocument, 'uri' | 'languageId' | 'version'>, read: () => Content): EditedDocument {
  let known: Content | undefined;
  const content = (): Content => (known ??= read());
  const document: EditedDocument = {
    ...of,
    isTooLong: () => !isRead(content()),
    report(path) {
      const now = content();
      return isRead(now) ? now.report(path) : parse('', path);
    },
  };
  contents.set(document, content);
  return document;
}

const longest = 10 * 1024 * 1024;

const contentOf = (text: string): Content => (text.length > longest ? { text } : openDocument(text));

const lineTable = rememberedBy(
  (content: Content) => new LineTable(isRead(content) ? content.pieces : sequenceOf([content])),
);

// One by one, each edit is read where it stands. Where all of a text is sent, or much of it has changed, the two texts tell
// what the changes come to.
function changed(content: Content, changes: readonly TextDocumentContentChangeEvent[]): Content {
  const edits = changes.flatMap((change) => ('range' in change ? [change] : []));
  if (!isRead(content) || edits.length < changes.length || edits.length > fewEdits) return replaced(content, changes);
  const next = edits.reduce((live, { range, text }) => changeDocument(live, { ...spanOf(live, range), text }), content);
  return next.text.size > longest ? { text: next.text.toString() } : next;
}

const fewEdits = 16;

function replaced(content: Content, changes: readonly TextDocumentContentChangeEvent[]): Content {
  const before = content.text.toString();
  const text = TextDocument.update(TextDocument.create('', '', 0, before), [...changes], 1).getText();
  return isRead(content) && text.length <= longest
    ? changeDocument(content, difference(before, text))
    : contentOf(text);
}

function spanOf(live: LiveDocument, range: { readonly start: Position; readonly end: Position }): Omit<Change, 'text'> {
  const lines = lineTable(live);
  const [start, end] = [lines.offsetAt(range.start), lines.offsetAt(range.end)];
  return { start: Math.min(start, end), end: Math.max(start, end) };
}

// What stands between the beginning and the end that both texts share.
function difference(before: string, after: string): Change {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < most - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}
