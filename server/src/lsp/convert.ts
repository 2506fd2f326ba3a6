/** Offsets <-> positions. Both count UTF-16 characters; nobody else converts. */
import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../core/model.ts';

/** The range of a span. An offset inside of a CRLF counts as the end of its line. */
export const toRange = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

/** The span of a range; positions beyond a line or the text count as its end. */
export const toSpan = (document: TextDocument, { start, end }: Range): Span => ({
  start: toOffset(document, start),
  end: toOffset(document, end),
});

/** The offset of a position. */
export const toOffset = (document: TextDocument, position: Position): number => document.offsetAt(position);
