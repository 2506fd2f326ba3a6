/** A fenced code block that begins in the first column: read without Markdown's parser, as it may be long. */
import type { Code } from 'mdast';
import type { Span } from './model.ts';
import { lineEnd, lineStart, nextLine } from './spans.ts';

/** A fenced code block, with the line break behind it. */
export interface Fence {
  readonly start: number;
  readonly end: number;
  /** Where its code stands, with the line break of the opening fence. */
  readonly code: Span;
  /** Without a closing fence it goes on to the end of the text. */
  readonly closed: boolean;
}

/** The fenced code block that begins at the start of a line, if one does. */
export function fenceAt(text: string, start: number): Fence | null {
  const mark = markAt(text, start);
  if (mark === null) return null;
  const opened = lineEnd(text, start);
  const closing = closingLine(text, nextLine(text, start), mark);
  if (closing === null) return { start, end: text.length, code: { start: opened, end: text.length }, closed: false };
  return { start, end: nextLine(text, closing), code: { start: opened, end: closing }, closed: true };
}

/** The block as a node of Markdown's tree. */
export function codeNode(text: string, { start, end, code, closed }: Fence): Code {
  const first = nextLine(text, code.start);
  const written = text.slice(first, Math.max(first, withoutBreak(text, code.end)));
  const point = (offset: number) => ({ line: 1, column: 1, offset });
  const last = closed ? lineEnd(text, code.end) : end;
  return {
    type: 'code',
    value: written.replaceAll('\0', '\uFFFD'),
    position: { start: point(start), end: point(last) },
  };
}

/** Whether a fence opens at the start of a line, in its first column. */
export const opensFence = (text: string, start: number): boolean => markAt(text, start) !== null;

const withoutBreak = (text: string, end: number): number =>
  text.endsWith('\r\n', end) ? end - 2 : /[\r\n]/.test(text.charAt(end - 1)) ? end - 1 : end;

function markAt(text: string, start: number): string | null {
  const sign = text.charAt(start);
  if (sign !== '`' && sign !== '~') return null;
  let end = start;
  while (text.charAt(end) === sign) end++;
  if (end - start < 3) return null;
  return sign === '`' && text.slice(end, lineEnd(text, end)).includes('`') ? null : text.slice(start, end);
}

function closingLine(text: string, from: number, mark: string): number | null {
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, nextLine(text, at))) {
    const start = lineStart(text, at);
    if (start >= from && closes(text.slice(start, lineEnd(text, at)), mark)) return start;
  }
  return null;
}

function closes(line: string, mark: string): boolean {
  const [, closing = ''] = /^ {0,3}(`+|~+)[ \t]*$/.exec(line) ?? [];
  return closing.length >= mark.length && closing.startsWith(mark);
}
