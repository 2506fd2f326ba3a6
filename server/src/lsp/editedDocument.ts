/** The documents that the client has open, each version a value of its own. */
import type { Position, TextDocumentsConfiguration } from 'vscode-languageserver';
import { spanIn, TextInPieces, type Text } from '../core/documentText.ts';
import type { LineTable } from '../core/lineTable.ts';
import type { Report } from '../core/model.ts';
import { parse } from '../core/parse.ts';
import type { Places } from './convert.ts';
import { changedSource, isRead, linesOf, openSource, type Source } from './documentContent.ts';

/** One version of a document that the client has open. */
export interface EditedDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  /** What it says. */
  readonly source: Source;
}

/**
 * Makes the versions for `TextDocuments` of the library. `onText` is told how long each text is that is opened, typed or
 * pasted, before it is read.
 */
export const editedDocuments = (onText: (length: number) => void): TextDocumentsConfiguration<EditedDocument> => ({
  create(uri, languageId, version, text) {
    onText(text.length);
    return openedDocument(uri, languageId, version, text);
  },
  update: ({ uri, languageId, source }, changes, version) => {
    for (const { text } of changes) onText(text.length);
    return { uri, languageId, version, source: changedSource(source, changes) };
  },
});

/** The first version of a document. */
export const openedDocument = (uri: string, languageId: string, version: number, text: string): EditedDocument => ({
  uri,
  languageId,
  version,
  source: openSource(text),
});

/** Whether it is longer than anybody writes: such a one is not read. */
export const isTooLong = ({ source }: EditedDocument): boolean => !isRead(source.content());

/** What a document says, nothing where it is too long; `path` is the file's path or name. */
export function reportOf({ source }: EditedDocument, path: string): Report {
  const content = source.content();
  return isRead(content) ? content.report(path) : parse('', path);
}

/** The places of a report in its document. Its spans may be addresses in a text that is kept in pieces. */
export function placesIn({ uri, version, source }: EditedDocument, { text }: Pick<Report, 'text'>): Places {
  const lines = linesOf(source.content());
  return {
    uri,
    version,
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
