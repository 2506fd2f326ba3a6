/** Offsets -> lines. */
import { nextLine } from './spans.ts';

/** A function that gives the line of an offset, from 1; lines end with LF, CRLF or CR. */
export function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = nextLine(text, 0); at < text.length; at = nextLine(text, at)) starts.push(at);
  if (/[\r\n]$/.test(text)) starts.push(text.length);
  return (offset) => lastAtMost(starts, offset) + 1;
}

// Index of the last number that is not above `limit`, by halving.
function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
