/** What the nodes of simple Markdown are made from: places in the source, and text with the way back to it. */
import type { Parents } from 'mdast';
import { countBefore } from './lists.ts';
import { beforeSpaces, endOf, firstOf, type Lines } from './simpleLines.ts';

/** Inline text: the lines of a paragraph without their indentation, a heading, a cell. */
export interface Content {
  readonly text: string;
  /** What to add to an offset into the text, from which offset on; in the order of the text. */
  readonly shifts: readonly Shift[];
  readonly inTable: boolean;
}

interface Shift {
  readonly from: number;
  readonly by: number;
}

/** The position of a node: nobody asks for its lines and columns. */
export const positionOf = (start: number, end: number): NonNullable<Parents['position']> => ({
  start: { line: 1, column: 1, offset: start },
  end: { line: 1, column: 1, offset: end },
});

/** The position of what stands from `start` to `end` in a content. */
export const positionIn = ({ shifts }: Content, start: number, end: number): NonNullable<Parents['position']> =>
  // What is taken out of the source between two lines belongs to neither.
  positionOf(start + shiftAt(shifts, start), end + shiftAt(shifts, Math.max(start, end - 1)));

/** The content of a stretch of one line. */
export const lineContent = (source: string, start: number, end: number, inTable = false): Content => ({
  text: source.slice(start, end),
  shifts: [{ from: 0, by: start }],
  inTable,
});

/**
 * The content of the lines of a paragraph up to, but without, line `to`; null where it is not simple. `start` is where
 * its first line begins. Two spaces or more at the end of a line are a line break, and stay.
 */
export function linesContent(lines: Lines, start: number, line: number, to: number): Content | null {
  const { source } = lines;
  const shifts: Shift[] = [];
  let text = '';
  let from = start;
  const take = (end: number, next: number): void => {
    shifts.push({ from: text.length, by: from - text.length });
    text += source.slice(from, end);
    from = next;
  };
  for (let own = line; own < to; own++) {
    const first = own === line ? start : firstOf(lines, own);
    if (own > line && first !== behindLine(lines, own - 1)) take(behindLine(lines, own - 1), first);
    const end = endOf(lines, own);
    const textEnd = beforeSpaces(source, first, end);
    if (own === to - 1) take(textEnd, end);
    else if (end - textEnd === 1) {
      // A backslash there is none before a line break.
      if (source.charAt(textEnd - 1) === '\\') return null;
      take(textEnd, end);
    }
  }
  return { text, shifts, inTable: false };
}

// Where the line after it begins.
const behindLine = (lines: Lines, line: number): number =>
  endOf(lines, line) + (lines.source.charCodeAt(endOf(lines, line)) === 13 ? 2 : 1);

const shiftAt = (shifts: readonly Shift[], at: number): number =>
  shifts[countBefore(shifts, ({ from }) => from <= at) - 1]?.by ?? 0;
