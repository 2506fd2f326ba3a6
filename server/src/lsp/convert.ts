/** Offsets <-> positions. Both count UTF-16 characters; nobody else converts. */
import type { Position, Range } from 'vscode-languageserver';
import type { Span } from '../core/model.ts';

/** One version of a document, and where its offsets are for the client. */
export interface Places {
  readonly uri: string;
  readonly version: number;
  readonly positionAt: (offset: number) => Position;
  readonly offsetAt: (position: Position) => number;
}

/** The range of a span. An offset inside of a CRLF counts as the end of its line. */
export const toRange = (document: Pick<Places, 'positionAt'>, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

/** The span of a range; positions beyond a line or the text count as its end. */
export const toSpan = (document: Pick<Places, 'offsetAt'>, { start, end }: Range): Span => ({
  start: toOffset(document, start),
  end: toOffset(document, end),
});

/** The offset of a position. */
export const toOffset = (document: Pick<Places, 'offsetAt'>, position: Position): number => document.offsetAt(position);
