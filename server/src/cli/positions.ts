/** Offsets -> lines and columns, both from 1, columns in UTF-16 units as editors count them. */
import type { Text } from '../core/documentText.ts';
import { lineCounter } from '../core/lineCounter.ts';
import { lineStart } from '../core/spans.ts';

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A function that gives the position of an offset of the text. */
export function positions(text: Text): (offset: number) => Position {
  const lineOf = lineCounter(text);
  // A byte order mark is nothing that an editor shows.
  const hidden = text.startsWith('\uFEFF') ? 1 : 0;
  return (offset) => {
    const start = lineStart(text, offset);
    return { line: lineOf(offset), column: offset - Math.max(start, Math.min(offset, hidden)) + 1 };
  };
}
