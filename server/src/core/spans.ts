/** Small arithmetic on spans and lines of text. */
import { placeAt, someOf, TextInPieces, type Text } from './documentText.ts';
import type { Span } from './model.ts';
import { countBefore } from './lists.ts';

// There is no number where the text is at its end.
const isBreak = (code: number): boolean => code === 10 || code === 13 || Number.isNaN(code);

/** Offset where the line that holds `offset` begins. */
export function lineStart(text: Text, offset: number): number {
  let start = text instanceof TextInPieces ? text.inPiece(offset, lineStart) : offset;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

const lineBreak = /[\r\n]/g;

/** Where the next of single characters stands, which a global pattern describes; the end of the text where there is none. */
export function nextMatch(sign: RegExp, text: string, from: number): number {
  sign.lastIndex = from;
  return sign.test(text) ? sign.lastIndex - 1 : text.length;
}

/** Offset of the line break (or the end of the text) that ends the line holding `offset`. */
export function lineEnd(text: Text, offset: number): number {
  if (typeof text === 'string') return nextMatch(lineBreak, text, offset);
  let end = text instanceof TextInPieces ? text.inPiece(offset, lineEnd) : offset;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return end;
}

/** Offset where the line after the one that holds `offset` begins; the end of the text for the last. */
export function nextLine(text: Text, offset: number): number {
  const end = lineEnd(text, offset);
  return placeAt(text, text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length));
}

/** The whole line that holds `offset`, without its line break. */
export function lineSpan(text: Text, offset: number): Span {
  return { start: lineStart(text, offset), end: lineEnd(text, offset) };
}

/** A function that gives the whole line that holds an offset, without its line break. */
export function lineFinder(text: Text): (offset: number) => Span {
  const lines: Span[] = [];
  let next = 0;
  return (offset) => {
    for (; next < text.length && next <= offset; next = nextLine(text, next))
      lines.push({ start: next, end: lineEnd(text, next) });
    const last = lines.at(-1);
    if (last && last.start <= offset) return last;
    return lines[countBefore(lines, ({ start }) => start <= offset) - 1] ?? { start: 0, end: 0 };
  };
}

/** The first place from `at` on where no white space stands; the end of the text where there is none. */
export function afterBlanks(text: Text, at: number): number {
  let place = at;
  while (place < text.length && /\s/.test(text.charAt(place))) place++;
  return placeAt(text, place);
}

/** `span` without white space at its end. */
export function trimEnd(text: Text, span: Span): Span {
  if (text instanceof TextInPieces) return { start: span.start, end: text.endWithoutBlanks(span) };
  let end = span.end;
  while (end > span.start && /\s/.test(text.charAt(end - 1))) end--;
  return { start: span.start, end };
}

/** `span` without white space at both ends. */
export function trim(text: Text, span: Span): Span {
  const { end } = trimEnd(text, span);
  let start = span.start;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  return { start, end };
}

/** The text of a span. */
export const slice = (text: Text, span: Span): string => text.slice(span.start, span.end);

/** Whether two spans are the same stretch. */
export const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Whether `inner` lies within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The line break that the text uses. */
export const lineBreakOf = (text: Text): string => (hasLongBreaks(text) ? '\r\n' : '\n');

const hasLongBreaks = someOf((part) => part.includes('\r\n'));
