/** The lines of a piece of simple Markdown, and what each opens. */

/** Lines inside of the lists and quotes that were opened so far; all three are offsets, by the number of the line. */
export interface Lines {
  readonly source: string;
  /** Where a line begins, behind the signs and the indentation of what it stands in. */
  readonly starts: number[];
  /** Where its first character stands that is no space; its end where there is none. */
  readonly firsts: number[];
  /** Where it ends, without its line break. */
  readonly ends: number[];
}

/** What a line opens where no paragraph stands before it; null where that is not certain. */
export type Opening = 'text' | 'heading' | 'rule' | 'item' | 'quote' | 'fence' | 'comment' | null;

/** The lines of a text whose line breaks are `\n` or `\r\n`. */
export function linesOf(source: string): Lines {
  const lines: Lines = { source, starts: [], firsts: [], ends: [] };
  for (let start = 0; start < source.length;) {
    const found = source.indexOf('\n', start);
    const next = found < 0 ? source.length : found;
    const end = next > start && source.charCodeAt(next - 1) === 13 ? next - 1 : next;
    lines.starts.push(start);
    lines.firsts.push(afterSpaces(source, start, end));
    lines.ends.push(end);
    start = next + 1;
  }
  return lines;
}

/** The first place from `at` on where no space stands, at most `end`. */
export function afterSpaces(source: string, at: number, end: number): number {
  let place = at;
  while (place < end && source.charCodeAt(place) === 32) place++;
  return place;
}

/** The end of the stretch without the spaces that it ends with. */
export function beforeSpaces(source: string, start: number, end: number): number {
  let place = end;
  while (place > start && source.charCodeAt(place - 1) === 32) place--;
  return place;
}

/** Where a line begins, without its indentation. */
export const firstOf = ({ firsts }: Lines, line: number): number => firsts[line] ?? 0;

/** Where a line ends. */
export const endOf = ({ ends }: Lines, line: number): number => ends[line] ?? 0;

/** How far a line is indented in what it stands in. */
export const indentOf = ({ firsts, starts }: Lines, line: number): number => (firsts[line] ?? 0) - (starts[line] ?? 0);

/** Whether nothing but spaces stand in a line. */
export const isBlank = ({ firsts, ends }: Lines, line: number): boolean => firsts[line] === ends[line];

/** What a line without its indentation is. */
export const writtenIn = (lines: Lines, line: number): string =>
  lines.source.slice(firstOf(lines, line), endOf(lines, line));

/** What the line opens. Whether it is more of a paragraph, or belongs to a table, is for others to say. */
export function openingOf(lines: Lines, line: number): Opening {
  const first = firstOf(lines, line);
  const sign = lines.source.charAt(first);
  switch (sign) {
    case '#':
      return headingOf(writtenIn(lines, line));
    case '-':
    case '*':
    case '+':
    case '_':
      if (sign !== '+' && isRule(lines, line)) return 'rule';
      return markEnd(lines, line) === null ? 'text' : 'item';
    case '>':
      return 'quote';
    case '`':
    case '~':
      return fenceOf(lines, line, sign);
    case '<':
      return lines.source.startsWith('<!--', first) ? 'comment' : null;
    default:
      return markEnd(lines, line) === null ? 'text' : 'item';
  }
}

/** Where the marker of a list item ends that the line opens; null where it opens none. */
export function markEnd(lines: Lines, line: number): number | null {
  const first = firstOf(lines, line);
  const { source } = lines;
  let end = first;
  while (end - first < 10 && isDigit(source.charCodeAt(end))) end++;
  const isMark =
    end === first ? '-*+'.includes(source.charAt(end)) : end - first < 10 && '.)'.includes(source.charAt(end));
  const isEnd = end + 1 >= endOf(lines, line) || source.charCodeAt(end + 1) === 32;
  return isMark && isEnd && end < endOf(lines, line) ? end + 1 : null;
}

/** Whether the line would make a heading of the paragraph that it follows. */
export const isUnderline = (lines: Lines, line: number): boolean =>
  '-='.includes(lines.source.charAt(firstOf(lines, line))) && /^(?:-+|=+) *$/.test(writtenIn(lines, line));

// Behind back ticks there are no more of them: else they are code in a line.
function fenceOf(lines: Lines, line: number, sign: string): Opening {
  const written = writtenIn(lines, line);
  if (!written.startsWith(sign.repeat(3))) return 'text';
  return sign === '`' && /^`+[^`]+`/.test(written) ? 'text' : 'fence';
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

// Of a heading without text the parser makes different things.
const headingOf = (written: string): Opening =>
  /^#{1,6} +[^ ]/.test(written) ? 'heading' : /^#{1,6} *$/.test(written) ? null : 'text';

function isRule(lines: Lines, line: number): boolean {
  const { source } = lines;
  const end = endOf(lines, line);
  const sign = source.charCodeAt(firstOf(lines, line));
  let count = 0;
  for (let at = firstOf(lines, line); at < end; at++) {
    const code = source.charCodeAt(at);
    if (code === sign) count++;
    else if (code !== 32) return false;
  }
  return count >= 3;
}
