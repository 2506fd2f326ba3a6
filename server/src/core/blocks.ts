/**
 * Markdown's tree as one flat sequence of lines of text, each with its role and the way back to the source.
 * Nobody above this file sees Markdown: a line's text is what a reader sees.
 */
import type { ListItem, Nodes, Paragraph, RootContent, Table, TableCell } from 'mdast';
import { joinTexts, splitLines, sub, type InlineText } from './inline.ts';
import { textOfHtml } from './htmlText.ts';
import { readInline } from './inlineNodes.ts';
import type { BrokenText, Span } from './model.ts';
import { lineFinder } from './spans.ts';

/** Where a line of text comes from. */
export type LineRole = 'heading' | 'item' | 'text' | 'row' | 'code' | 'html';

/** One line that a reader sees. */
export interface Line {
  readonly role: LineRole;
  readonly content: InlineText;
  /** The source line (the first, where a heading takes several), without its line break. */
  readonly span: Span;
  /** The whole block that the line opens: the item with its nested lines, the paragraph, the row, the heading. */
  readonly block: Span;
  /** Level of a heading, else how many lists the line stands in. */
  readonly depth: number;
  /** Check box of an item. */
  readonly checked: boolean | null;
  readonly ordered: boolean;
  /** Which list, table or paragraph it belongs to. */
  readonly group: number;
  /** The cells of a table's row. */
  readonly cells: readonly Cell[];
  /** The head of a table. */
  readonly head: boolean;
  readonly quoted: boolean;
}

/** A cell of a table; `slot` is where text for an empty cell goes. */
export interface Cell {
  readonly content: InlineText;
  readonly slot: number;
}

/** Whether the whole line is bold, but for a colon. */
export const isBold = ({ content }: Line): boolean =>
  content.marks.some((m) => m.type === 'strong' && m.start === 0 && m.end >= content.text.length - 1);

/** Whether it is a bold line of text, as people write small headings. */
export const isBoldLine = (line: Line): boolean => line.role === 'text' && isBold(line);

/** A parsed text as lines. */
export interface Flattened {
  readonly lines: readonly Line[];
  /** The group of the list or table that stands last at the top level. */
  readonly lastGroup: number;
}

/** The group of a list or table that began before the text. */
export const carriedGroup = -1;

/**
 * Flattens a parsed text. `source` is the text it was parsed from; `goesOn` says that it begins with more of a list, or
 * of a table whose head stands before it, so that the head it was given is no line of it.
 */
export function toLines(
  children: readonly RootContent[],
  source: string,
  broken: readonly BrokenText[],
  goesOn: boolean,
): Flattened {
  const walk: Walk = { source, broken, lineAt: lineFinder(source), lines: [], goesOn, groups: 0 };
  let lastGroup = 0;
  for (const child of children) {
    if (child.type === 'list' || child.type === 'table') lastGroup = walk.goesOn ? carriedGroup : walk.groups + 1;
    visit(walk, child, { depth: 0, quoted: false, group: 0 });
  }
  return { lines: walk.lines, lastGroup };
}

interface Walk {
  readonly source: string;
  readonly broken: readonly BrokenText[];
  readonly lineAt: (offset: number) => Span;
  readonly lines: Line[];
  /** Whether a list or table that began before the text comes next. */
  goesOn: boolean;
  groups: number;
}

interface Place {
  readonly depth: number;
  readonly quoted: boolean;
  readonly group: number;
}

function visit(walk: Walk, node: RootContent, place: Place): void {
  switch (node.type) {
    case 'heading':
      return addHeading(walk, node, place);
    case 'paragraph':
      return addParagraph(walk, node, place);
    case 'table':
      return addTable(walk, node, place);
    case 'list':
      return visitList(walk, node, place);
    case 'blockquote':
      return visitAll(walk, node.children, { ...place, quoted: true });
    case 'footnoteDefinition':
      return visitAll(walk, node.children, place);
    case 'code':
    case 'html':
      return addRaw(walk, node, place);
  }
}

function visitAll(walk: Walk, nodes: readonly RootContent[], place: Place): void {
  for (const node of nodes) visit(walk, node, place);
}

function visitList(walk: Walk, list: Extract<RootContent, { type: 'list' }>, place: Place): void {
  const group = openGroup(walk);
  const inside: Place = { depth: place.depth + 1, quoted: place.quoted, group };
  for (const item of list.children) {
    const [first, ...rest] = item.children;
    if (first?.type === 'paragraph') addParagraph(walk, first, inside, { item, ordered: list.ordered ?? false });
    else if (first) visit(walk, first, inside);
    visitAll(walk, rest, inside);
  }
}

function addHeading(walk: Walk, node: Extract<RootContent, { type: 'heading' }>, place: Place): void {
  const content = readInline(node.children, walk.source, walk.broken, ' ');
  const block = spanOf(node);
  const line = addLine(walk, 'heading', content, walk.lineAt(block.start), place);
  line.block = block;
  line.depth = node.depth;
  line.group = 0;
}

/** The list item whose first line comes next. */
interface OpenedItem {
  readonly item: ListItem;
  readonly ordered: boolean;
}

function addParagraph(walk: Walk, node: Paragraph, place: Place, opened?: OpenedItem): void {
  const content = readInline(node.children, walk.source, walk.broken, '\n');
  const group = opened ? place.group : ++walk.groups;
  const block = spanOf(node);
  for (const [index, text] of splitLines(content).entries()) {
    const span = walk.lineAt(text.runs[0]?.start ?? block.start);
    const line = addLine(walk, 'text', text, span, place);
    line.group = group;
    line.block = block;
    if (opened && index === 0) openItem(line, opened);
    else readBullet(line);
  }
}

function openItem(line: MadeLine, { item, ordered }: OpenedItem): void {
  line.role = 'item';
  line.block = spanOf(item);
  line.checked = item.checked ?? null;
  line.ordered = ordered;
}

function readBullet(line: MadeLine): void {
  const bullet = bulletLength(line.content.text);
  if (bullet === 0) return;
  line.role = 'item';
  line.content = sub(line.content, bullet, line.content.text.length);
  line.block = line.span;
  line.depth++;
}

// Bullets that Markdown does not know, typed or pasted: none of them begins with a letter of English.
const bulletLength = (text: string): number =>
  text.startsWith(':') || text.charCodeAt(0) > 127 ? (typedBullet.exec(text)?.[0].length ?? 0) : 0;

const typedBullet = /^(?:[•·▪◦‣●○■□–—🔸🔹])\s+(?=\S)|^:[a-z_]+:\s*(?=\S)/u;

function openGroup(walk: Walk): number {
  if (!walk.goesOn) return ++walk.groups;
  walk.goesOn = false;
  return carriedGroup;
}

function addTable(walk: Walk, table: Table, place: Place): void {
  const group = openGroup(walk);
  for (const [index, row] of table.children.entries()) {
    if (index === 0 && group === carriedGroup) continue;
    const cells = row.children.map((cell) => readCell(walk, cell));
    // A row's own text keeps its cells apart, as a reader sees them.
    const whole = joinTexts(
      cells.map((cell) => cell.content),
      ' ',
    );
    const content = sub(whole, 0, whole.text.length);
    const line = addLine(walk, 'row', content, walk.lineAt(spanOf(row).start), place);
    line.group = group;
    line.cells = cells;
    line.head = index === 0;
  }
}

// The text of an empty cell stands at its slot.
function readCell(walk: Walk, cell: TableCell): Cell {
  const slot = emptyCellSlot(walk.source, spanOf(cell));
  const content = readInline(cell.children, walk.source, walk.broken, ' ');
  const runs = content.text === '' ? [{ at: 0, length: 0, start: slot, end: slot }] : content.runs;
  return { content: { ...content, runs }, slot };
}

// A cell's span begins with its `|` and may end with the blanks before the next one.
function emptyCellSlot(source: string, span: Span): number {
  const bar = source.charAt(span.start) === '|' ? 1 : 0;
  const blanks = /^[ \t]?/.exec(source.slice(span.start + bar, span.end))?.[0].length ?? 0;
  return span.start + bar + blanks;
}

function addRaw(walk: Walk, node: Extract<RootContent, { type: 'code' | 'html' }>, place: Place): void {
  const block = spanOf(node);
  if (node.type === 'html' && addHtml(walk, block, place)) return;
  const run = { at: 0, length: node.value.length, start: block.start, end: block.end };
  const content: InlineText = { text: node.value, runs: [run], marks: [] };
  const line = addLine(walk, node.type, content, walk.lineAt(block.start), place);
  line.block = block;
  line.group = 0;
}

// HTML that reads as headings, items and lines is read as such; what has none of them stays raw.
function addHtml(walk: Walk, block: Span, place: Place): boolean {
  const html = walk.source.slice(block.start, block.end);
  const group = ++walk.groups;
  let found = false;
  for (const match of html.matchAll(htmlLine)) {
    const [, tag = '', body = ''] = match;
    const start = block.start + match.index + match[0].indexOf('>') + 1;
    const content = textOfHtml(body, start);
    if (content.text === '') continue;
    found = true;
    const bullet = bulletLength(content.text);
    const shown = sub(content, bullet, content.text.length);
    const line = addLine(walk, 'text', shown, walk.lineAt(start), place);
    line.block = { start: block.start + match.index, end: block.start + match.index + match[0].length };
    line.group = group;
    if (/^h[1-6]$/i.test(tag)) {
      line.role = 'heading';
      line.depth = Number(tag.charAt(1));
    } else if (/^li$/i.test(tag) || bullet > 0) {
      line.role = 'item';
      line.depth = 1;
    }
  }
  return found;
}

const htmlLine = /<(h[1-6]|li|p|summary)\b[^<>]*>((?:[^<]|<(?!\/?(?:h[1-6]|li|p|ul|ol|summary)\b))*)/gi;

/** A line that is being made. */
type MadeLine = { -readonly [Field in keyof Line]: Line[Field] };

function addLine(
  walk: Walk,
  role: LineRole,
  content: InlineText,
  span: Span,
  { depth, quoted, group }: Place,
): MadeLine {
  const line: MadeLine = {
    role,
    content,
    span,
    block: span,
    depth,
    checked: null,
    ordered: false,
    group,
    cells: noCells,
    head: false,
    quoted,
  };
  walk.lines.push(line);
  return line;
}

const noCells: readonly Cell[] = [];

/** The span of a node of the tree. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
