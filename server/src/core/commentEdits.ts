/** Edits that write comments into a report, and take them out again. What a reader sees stays as it is. */
import type { Text } from './documentText.ts';
import type { TextEdit } from './finding.ts';
import type { Passage, Report, Span } from './model.ts';
import { passageSpan } from './passages.ts';
import { contains, lineBreakOf, lineEnd, lineSpan, lineStart, nextLine } from './spans.ts';

/** Writes a comment at the top, behind the front matter, with an empty line below it. */
export function commentAtTop({ text, contentStart }: Report, comment: string): TextEdit {
  const lineBreak = lineBreakOf(text);
  const lead = lineStart(text, contentStart) === contentStart || text.charAt(0) === '\uFEFF' ? '' : lineBreak;
  const isFollowed = lineEnd(text, contentStart) > contentStart;
  return {
    span: { start: contentStart, end: contentStart },
    text: `${lead}${comment}${lineBreak}${isFollowed ? lineBreak : ''}`,
  };
}

/** Takes a comment out: with its line and the empty line below it, where it has the line for itself. */
export function withoutComment(text: Text, comment: Span): TextEdit {
  const line = lineSpan(text, comment.start);
  const before = text.slice(line.start, comment.start).replace('\uFEFF', '');
  const after = text.slice(comment.end, lineEnd(text, comment.end));
  if (before.trim() !== '') {
    const blanks = before.length - before.trimEnd().length;
    return { span: { start: comment.start - blanks, end: comment.end }, text: '' };
  }
  if (after.trim() !== '') return { span: comment, text: '' };
  const below = nextLine(text, comment.end);
  const end = lineEnd(text, below) === below ? nextLine(text, below) : below;
  return { span: { start: comment.start - before.length, end }, text: '' };
}

/** Where a comment about one place of the report can stand. */
export type CommentPlace =
  /** On a line of its own, above. */
  | { readonly kind: 'above'; readonly offset: number }
  /** At the end of the same line. */
  | { readonly kind: 'behind'; readonly offset: number };

/**
 * Where a comment about the line at `offset` can stand without a change of what a reader sees; null where there is no
 * such place, as in code. A line of its own would end a paragraph, list or table in its middle: there it goes behind.
 */
export function commentPlace(report: Report, offset: number): CommentPlace | null {
  const line = lineSpan(report.text, offset);
  const passages = report.passages.filter((passage) => touches(passageSpan(passage), line));
  const last = passages.at(-1);
  if (!last || isBrokenRow(report.text, line, last)) return null;
  const start = Math.max(line.start, report.contentStart);
  if (standsAlone(report, last, { start, end: line.end })) return { kind: 'above', offset: start };
  const end = endOfLine(report.text, line, last);
  const inCode = last.asides.some(({ start: from, end: to }) => {
    const aside = passageSpan(last, from, to);
    return aside.start < end && line.end < aside.end;
  });
  return inCode ? null : { kind: 'behind', offset: end };
}

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

// What is meant as a row but is text as Markdown reads it: whoever mends it would make a cell of the comment.
const isBrokenRow = (text: Text, line: Span, { role }: Passage): boolean =>
  role !== 'cell' && /^\s*\|/.test(text.slice(line.start, line.end));

// The first line of a paragraph, or a heading, that stands in nothing else.
function standsAlone({ text, contentStart }: Report, passage: Passage, line: Span): boolean {
  if (passage.quoted || passage.role === 'item' || passage.role === 'cell') return false;
  const written = text.slice(line.start, line.end);
  if (/^#{1,6}\s/.test(written)) return true;
  if (/^\s/.test(written) || !contains(line, { ...passageSpan(passage), end: line.end })) return false;
  return line.start <= contentStart || text.slice(lineStart(text, line.start - 1), line.start).trim() === '';
}

// Before the bar that closes a row of a table, and before what makes a line break: a backslash, or two blanks.
function endOfLine(text: Text, line: Span, { role }: Passage): number {
  const written = text.slice(line.start, line.end);
  const trimmed = written.trimEnd();
  const closes = role === 'cell' ? trimmed.endsWith('|') : written.endsWith('\\');
  const end = closes && !isEscaped(trimmed) ? trimmed.slice(0, -1).trimEnd() : trimmed;
  return line.start + end.length;
}

// Whether an odd number of backslashes stands before the last character.
function isEscaped(text: string): boolean {
  let at = text.length - 2;
  while (at >= 0 && text.charAt(at) === '\\') at--;
  return (text.length - 2 - at) % 2 === 1;
}
