/** Offsets -> lines. */
import type { Text } from './documentText.ts';
import { countBefore } from './lists.ts';
import { nextLine } from './spans.ts';

/** A function that gives the line of an offset, from 1; lines end with LF, CRLF or CR. */
export function lineCounter(text: Text): (offset: number) => number {
  const starts = [0];
  for (let at = nextLine(text, 0); at < text.length; at = nextLine(text, at)) starts.push(at);
  if (/[\r\n]/.test(text.charAt(text.length - 1))) starts.push(text.length);
  return (offset) =>
    Math.max(
      1,
      countBefore(starts, (start) => start <= offset),
    );
}
