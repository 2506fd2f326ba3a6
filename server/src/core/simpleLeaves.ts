/** The blocks of simple Markdown that hold text: headings, paragraphs, tables, code, definitions. */
import type { Heading, Paragraph, PhrasingContent, RootContent, TableCell, TableRow } from 'mdast';
import { codeNode, fenceAt } from './fences.ts';
import { labelKey } from './markdown.ts';
import {
  afterSpaces,
  beforeSpaces,
  endOf,
  firstOf,
  indentOf,
  isBlank,
  isUnderline,
  openingOf,
  writtenIn,
  type Lines,
} from './simpleLines.ts';
import { definitionIn, type FoundDefinition } from './simpleLinks.ts';
import { lineContent, linesContent, positionOf, type Content } from './simpleNodes.ts';
import { cellsOf, isDelimiterRow, isTableHead } from './simpleTables.ts';

/** A text that is being read. The readers of blocks are given the line behind the text to read, and give the one behind theirs. */
export interface Reader {
  readonly lines: Lines;
  /** In how many lists and quotes the lines stand. */
  depth: number;
  readonly defined: Set<string>;
  /** What is read when all definitions are known. */
  readonly later: Inline[];
  /** Whether the text is not simple after all. */
  inDoubt: boolean;
}

/** Inline content that is to be read. */
export interface Inline {
  readonly parent: { children: PhrasingContent[] };
  readonly content: Content;
  /** The paragraph of an item behind its check box. */
  readonly checked?: Paragraph;
}

/** Gives the text up, and so all lines that are left. */
export function doubt(reader: Reader, to: number): number {
  reader.inDoubt = true;
  return to;
}

/** Reads a heading. */
export function readHeading(reader: Reader, line: number): Heading {
  const { lines, later } = reader;
  const [first, end] = [firstOf(lines, line), endOf(lines, line)];
  const depth = lines.source.slice(first, first + 7).indexOf(' ') as Heading['depth'];
  const start = afterSpaces(lines.source, first + depth, end);
  const textEnd = headingEnd(lines.source, start, end);
  // Of a heading without text the parser makes different things.
  if (textEnd === start) reader.inDoubt = true;
  const heading: Heading = { type: 'heading', depth, children: [], position: positionOf(first, end) };
  later.push({ parent: heading, content: lineContent(lines.source, start, textEnd) });
  return heading;
}

// Without the signs that close it, which stand behind a space.
function headingEnd(source: string, start: number, end: number): number {
  const textEnd = beforeSpaces(source, start, end);
  let signs = textEnd;
  while (signs > start && source.charCodeAt(signs - 1) === 35) signs--;
  const isClosed = signs < textEnd && (signs === start || source.charCodeAt(signs - 1) === 32);
  return isClosed ? beforeSpaces(source, start, signs) : textEnd;
}

/** Reads a fenced code block, where it begins in the first column. */
export function readFence(reader: Reader, line: number, to: number, nodes: RootContent[]): number {
  const { lines, depth } = reader;
  const fence = depth === 0 && indentOf(lines, line) === 0 ? fenceAt(lines.source, firstOf(lines, line)) : null;
  if (!fence?.closed) return doubt(reader, to);
  nodes.push(codeNode(lines.source, fence));
  let next = line + 1;
  while (next < to && firstOf(lines, next) < fence.end) next++;
  return next;
}

/** Reads a comment, which ends with the line in which it is closed. */
export function readComment(reader: Reader, line: number, to: number, nodes: RootContent[]): number {
  const { lines, depth } = reader;
  const start = firstOf(lines, line);
  const close = lines.source.indexOf('-->', start + 2);
  if (depth > 0 || close < 0 || indentOf(lines, line) > 0) return doubt(reader, to);
  let next = line + 1;
  while (next < to && firstOf(lines, next) <= close) next++;
  const end = endOf(lines, next - 1);
  nodes.push({ type: 'html', value: lines.source.slice(start, end), position: positionOf(start, end) });
  return next;
}

/** Reads a table, a definition or a paragraph. */
export function readText(reader: Reader, line: number, to: number, nodes: RootContent[]): number {
  const { lines, depth } = reader;
  if (isTableHead(lines, line, to)) return depth === 0 ? readTable(reader, line, to, nodes) : doubt(reader, to);
  const first = firstOf(lines, line);
  if (isUnderline(lines, line)) return doubt(reader, to);
  if (lines.source.charAt(first) !== '[') return readParagraph(reader, line, to, nodes);
  if (depth > 0 && /^\[[ xX]\]/.test(lines.source.slice(first, first + 3))) return doubt(reader, to);
  const found = definitionIn(writtenIn(lines, line));
  if (found) return readDefinition(reader, line, to, nodes, found);
  return readParagraph(reader, line, to, nodes);
}

function readDefinition(
  reader: Reader,
  line: number,
  to: number,
  nodes: RootContent[],
  found: FoundDefinition,
): number {
  const { lines, defined } = reader;
  const { label, url } = found;
  const key = labelKey(label);
  // A title may stand on the next line, and what begins a block elsewhere may be text behind a definition.
  if (line + 1 < to && !isBlank(lines, line + 1) && lines.source.charAt(firstOf(lines, line + 1)) !== '[')
    return doubt(reader, to);
  const position = positionOf(firstOf(lines, line), endOf(lines, line));
  nodes.push({ type: 'definition', identifier: key.toLowerCase(), url, position });
  defined.add(key);
  return line + 1;
}

function readTable(reader: Reader, line: number, to: number, nodes: RootContent[]): number {
  const { lines } = reader;
  const rows = [readRow(reader, line)];
  let next = line + 2;
  for (; next < to && !isBlank(lines, next); next++) {
    if (indentOf(lines, next) > 3 || lines.source.charAt(firstOf(lines, next)) !== '|') return doubt(reader, to);
    rows.push(readRow(reader, next));
  }
  nodes.push({ type: 'table', children: rows, position: positionOf(firstOf(lines, line), endOf(lines, next - 1)) });
  return next;
}

function readRow({ lines, later }: Reader, line: number): TableRow {
  const { source } = lines;
  const [first, end] = [firstOf(lines, line), endOf(lines, line)];
  const children = cellsOf(source, first, end).map(({ start, end: cellEnd, text }) => {
    const cell: TableCell = { type: 'tableCell', children: [], position: positionOf(start, cellEnd) };
    if (text.start < text.end) later.push({ parent: cell, content: lineContent(source, text.start, text.end, true) });
    return cell;
  });
  return { type: 'tableRow', children, position: positionOf(first, end) };
}

/** Reads a paragraph. `behindBox` is where the text of an item begins that has a check box. */
export function readParagraph(
  reader: Reader,
  line: number,
  to: number,
  nodes: RootContent[],
  behindBox?: number,
): number {
  const { lines, later } = reader;
  let next = line + 1;
  while (next < to && goesOn(reader, next, to)) next++;
  const start = firstOf(lines, line);
  const paragraph: Paragraph = { type: 'paragraph', children: [], position: positionOf(start, endOf(lines, next - 1)) };
  const content = linesContent(lines, behindBox ?? start, line, next);
  if (!content || (content.text.startsWith('[') && content.text.includes(']:'))) return doubt(reader, to);
  later.push(
    behindBox === undefined ? { parent: paragraph, content } : { parent: paragraph, content, checked: paragraph },
  );
  nodes.push(paragraph);
  return next;
}

// Whether a line is more of the paragraph before it.
function goesOn(reader: Reader, line: number, to: number): boolean {
  const { lines } = reader;
  if (isBlank(lines, line)) return false;
  if (indentOf(lines, line) > 3) return true;
  const opening = openingOf(lines, line);
  if (opening === null || isUnderline(lines, line) || isDelimiterRow(lines, line)) {
    reader.inDoubt = true;
    return false;
  }
  if (opening === 'item') return !interrupts(reader, line);
  return opening === 'text' && !isTableHead(lines, line, to);
}

// Only the first number begins a list in the midst of a paragraph, and so it is with a list in its first item.
function interrupts(reader: Reader, line: number): boolean {
  const written = writtenIn(reader.lines, line);
  if (/^(?:[-+*]|\d+[.)]) *(?:$|(?:[-+*]|\d+[.)])(?: |$))/.test(written)) reader.inDoubt = true;
  return /^(?:[-+*]|1[.)]) /.test(written);
}
