/** The tables of simple Markdown: each of their rows begins with a bar. */
import type { Span } from './model.ts';
import { nextMatch } from './spans.ts';
import { afterSpaces, beforeSpaces, endOf, firstOf, indentOf, isBlank, writtenIn, type Lines } from './simpleLines.ts';

/** A cell, with the bar before it; the last has the bar behind it, too. */
export interface CellSpan extends Span {
  readonly text: Span;
}

/** Whether a line may be the row of dashes below the head of a table. */
export function isDelimiterRow(lines: Lines, line: number): boolean {
  const written = writtenIn(lines, line);
  return /^[-:|][-:| ]*$/.test(written) && written.includes('-') && /[:|]/.test(written);
}

/** Whether a table begins with the line. Where its head is no simple one, the paragraph that it becomes is none, either. */
export function isTableHead(lines: Lines, line: number, to: number): boolean {
  const next = line + 1;
  if (next >= to || isBlank(lines, next) || indentOf(lines, next) > 3 || !isDelimiterRow(lines, next)) return false;
  if (!delimiterRow.test(writtenIn(lines, next)) || !/^\|.*[^ ]/.test(writtenIn(lines, line))) return false;
  const start = firstOf(lines, next);
  const cells = cellsOf(lines.source, firstOf(lines, line), endOf(lines, line));
  return cells.length === cellsOf(lines.source, start, endOf(lines, next)).length;
}

const delimiterRow = /^\|(?: *:?-+:? *\|)+ *$/;

/** The cells of a row that begins with a bar. */
export function cellsOf(source: string, start: number, end: number): CellSpan[] {
  const cells: CellSpan[] = [];
  for (let bar = start; bar < end;) {
    const next = nextBar(source, bar + 1, end);
    const from = afterSpaces(source, bar + 1, next);
    const isLast = afterSpaces(source, next + 1, end) >= end;
    cells.push({ start: bar, end: isLast ? end : next, text: { start: from, end: beforeSpaces(source, from, next) } });
    bar = isLast ? end : next;
  }
  return cells;
}

function nextBar(source: string, from: number, end: number): number {
  for (let at = nextMatch(barOrBackslash, source, from); at < end; at = nextMatch(barOrBackslash, source, at + 1)) {
    if (source.charAt(at) === '|') return at;
    if ('\\|'.includes(source.charAt(at + 1))) at++;
  }
  return end;
}

const barOrBackslash = /[|\\]/g;
