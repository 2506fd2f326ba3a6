/**
 * Markdown as reports mostly have it, read without Markdown's parser: that takes a hundred times as long. What is not
 * certain is not read here at all. The tree is the parser's, but for what nobody asks of it: lines and columns, whether
 * lists are spread, how columns are aligned, kinds of references, titles of links and what images are called.
 */
import type { List, ListItem, Root, RootContent } from 'mdast';
import { readSimpleInline } from './simpleInline.ts';
import {
  doubt,
  readComment,
  readFence,
  readHeading,
  readParagraph,
  readText,
  type Inline,
  type Reader,
} from './simpleLeaves.ts';
import {
  afterSpaces,
  endOf,
  firstOf,
  indentOf,
  isBlank,
  linesOf,
  markEnd,
  openingOf,
  type Lines,
} from './simpleLines.ts';
import { positionOf } from './simpleNodes.ts';

/** Reads a text; null where it is not simple. Labels that are defined elsewhere are known to it. */
export function readSimpleMarkdown(text: string, definedElsewhere: readonly string[]): Root | null {
  if (notSimple.test(text)) return null;
  const reader: Reader = {
    lines: linesOf(text),
    depth: 0,
    defined: new Set(definedElsewhere),
    later: [],
    inDoubt: false,
  };
  const children = readBlocks(reader, 0, reader.lines.starts.length);
  if (reader.inDoubt || !reader.later.every((inline) => readLater(inline, reader.defined))) return null;
  return { type: 'root', children };
}

// Tabs, what the parser takes out of a text, and character references.
const notSimple = /[\t\0\uFEFF]|\r(?!\n)|&#?\w+;/;

function readLater({ parent, content, checked }: Inline, defined: ReadonlySet<string>): boolean {
  const children = readSimpleInline(content, defined);
  if (!children) return false;
  parent.children = children;
  const [head] = children;
  if (checked && head?.type === 'text' && head.position && checked.position)
    checked.position.start = head.position.start;
  return true;
}

// Nobody writes deeper, and the stack has an end.
const deepest = 60;

function readBlocks(reader: Reader, from: number, to: number): RootContent[] {
  const nodes: RootContent[] = [];
  for (let line = from; line < to && !reader.inDoubt;)
    line = isBlank(reader.lines, line) ? line + 1 : readBlock(reader, line, to, nodes);
  return nodes;
}

// Gives the line behind the block.
function readBlock(reader: Reader, line: number, to: number, nodes: RootContent[]): number {
  const { lines, depth } = reader;
  if (indentOf(lines, line) > 3 || depth > deepest) return doubt(reader, to);
  switch (openingOf(lines, line)) {
    case 'heading':
      nodes.push(readHeading(reader, line));
      return line + 1;
    case 'rule':
      nodes.push({ type: 'thematicBreak', position: positionOf(firstOf(lines, line), endOf(lines, line)) });
      return line + 1;
    case 'item':
      return readList(reader, line, to, nodes);
    case 'quote':
      return readQuote(reader, line, to, nodes);
    case 'fence':
      return readFence(reader, line, to, nodes);
    case 'comment':
      return readComment(reader, line, to, nodes);
    case 'text':
      return readText(reader, line, to, nodes);
    case null:
      return doubt(reader, to);
  }
}

// Inside of quotes and lists, tables are not simple; nor are lines that a paragraph takes though they are not quoted.
function readQuote(reader: Reader, line: number, to: number, nodes: RootContent[]): number {
  const { lines } = reader;
  const { source, starts, firsts } = lines;
  const start = firstOf(lines, line);
  let next = line;
  for (; next < to && indentOf(lines, next) < 4 && source.charAt(firstOf(lines, next)) === '>'; next++) {
    const behind = firstOf(lines, next) + 1;
    starts[next] = source.charAt(behind) === ' ' ? behind + 1 : behind;
    firsts[next] = afterSpaces(source, starts[next] ?? 0, endOf(lines, next));
  }
  if (isBlank(lines, next - 1) || isBlank(lines, line) || (next < to && !isBlank(lines, next)))
    return doubt(reader, to);
  reader.depth++;
  const children = readBlocks(reader, line, next);
  reader.depth--;
  const paragraphs = children.filter((child) => child.type === 'paragraph');
  if (paragraphs.length < children.length) return doubt(reader, to);
  nodes.push({ type: 'blockquote', children: paragraphs, position: positionOf(start, endOf(lines, next - 1)) });
  return next;
}

function readList(reader: Reader, line: number, to: number, nodes: RootContent[]): number {
  const { lines } = reader;
  const marker = markerOf(lines, line);
  const list: List = {
    type: 'list',
    ordered: '.)'.includes(marker),
    children: [],
    position: positionOf(firstOf(lines, line), 0),
  };
  let next = line;
  do next = readItem(reader, next, to, list);
  while (next < to && !reader.inDoubt && isItem(lines, next, marker));
  nodes.push(list);
  const goesOn = next < to && !isBlank(lines, next - 1) && openingOf(lines, next) !== 'heading';
  return goesOn ? doubt(reader, to) : next;
}

const isItem = (lines: Lines, line: number, marker: string): boolean =>
  indentOf(lines, line) < 4 && openingOf(lines, line) === 'item' && markerOf(lines, line) === marker;

const markerOf = (lines: Lines, line: number): string => lines.source.charAt((markEnd(lines, line) ?? 0) - 1);

function readItem(reader: Reader, line: number, to: number, list: List): number {
  const { lines } = reader;
  const { starts, firsts } = lines;
  const start = firstOf(lines, line);
  const behind = markEnd(lines, line) ?? 0;
  const content = afterSpaces(lines.source, behind, endOf(lines, line));
  // An item without text, and one that begins with code.
  if (content === endOf(lines, line) || content - behind > 4) return doubt(reader, to);
  const width = content - (starts[line] ?? 0);
  let last = line;
  let next = line + 1;
  for (; next < to && (isBlank(lines, next) || indentOf(lines, next) >= width); next++)
    if (!isBlank(lines, next)) last = next;
  starts[line] = content;
  firsts[line] = content;
  for (let own = line + 1; own <= last; own++) starts[own] = Math.min((starts[own] ?? 0) + width, firstOf(lines, own));
  const item: ListItem = {
    type: 'listItem',
    checked: null,
    children: [],
    position: positionOf(start, endOf(lines, last)),
  };
  list.children.push(item);
  if (list.position) list.position.end = positionOf(0, endOf(lines, last)).end;
  readItemBlocks(reader, line, last + 1, item);
  return next;
}

// A check box makes a paragraph of what stands behind it.
function readItemBlocks(reader: Reader, line: number, to: number, item: ListItem): void {
  const { lines } = reader;
  const first = firstOf(lines, line);
  const box = checkBox.exec(lines.source.slice(first, first + 4))?.[1];
  const nodes: RootContent[] = [];
  let next = line;
  reader.depth++;
  if (box !== undefined) {
    item.checked = box !== ' ';
    // Without text behind it, it is none.
    if (afterSpaces(lines.source, first + 4, endOf(lines, line)) === endOf(lines, line)) reader.inDoubt = true;
    next = readParagraph(reader, line, to, nodes, first + 4);
  }
  item.children = [...nodes, ...readBlocks(reader, next, to)] as ListItem['children'];
  reader.depth--;
}

const checkBox = /^\[([ xX])\] /;
