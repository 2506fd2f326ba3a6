/** A piece of a document's Markdown, read by itself. All its offsets are counted from its own start. */
import type { Root } from 'mdast';
import { carriedGroup, toLines, type Flattened, type Line } from './blocks.ts';
import { findBrokenText } from './brokenText.ts';
import { readComments, readUnknownTags } from './comments.ts';
import { codeNode, fenceAt } from './fences.ts';
import { isTooCostly } from './costlyText.ts';
import { parseMarkdown } from './markdown.ts';
import type { BrokenText, Comment, Part } from './model.ts';
import { moveLine, moveSpan } from './moved.ts';
import { endOfFence, endOfText, endOfTree, type Join, type PieceEnd } from './pieceEnds.ts';
import { definitionsOf, labelsIn } from './references.ts';
import { readSimpleMarkdown } from './simpleMarkdown.ts';
import { lineEnd, nextLine } from './spans.ts';

/** A piece as it was read. It never changes: an edit makes new pieces where it was, and keeps the others. */
export interface Piece extends Flattened {
  readonly text: string;
  /** What it is to the piece before it. */
  readonly join: Join;
  readonly comments: readonly Comment[];
  readonly unknownTags: readonly Part[];
  readonly brokenText: readonly BrokenText[];
  readonly end: PieceEnd;
  /** The labels that it may refer to, and those of them that were defined when it was read. */
  readonly labels: readonly string[];
  readonly known: ReadonlySet<string>;
  /** The labels that it defines. */
  readonly defines: readonly string[];
  /** How many blocks it has, with the items and rows of its last list or table: what cannot be cut has few. */
  readonly blocks: number;
  /** Whether it was too much for Markdown's parser, so that its lines are plain text. */
  readonly plain: boolean;
}

/** Reads a piece. `isDefined` tells of a label whether it is defined anywhere in the document. */
export function readPiece(text: string, join: Join, isDefined: (label: string) => boolean): Piece {
  return readFence(text, join) ?? readParsed(text, join, isDefined) ?? readPlain(text, join);
}

/** Whether a label that the piece may refer to was defined or lost its definition since it was read. */
export const isStale = (piece: Piece, isDefined: (label: string) => boolean): boolean =>
  piece.labels.some((label) => isDefined(label) !== piece.known.has(label));

const noLabels = { labels: [], known: new Set<string>(), defines: [] };
const nothing = { comments: [], unknownTags: [], ...noLabels, blocks: 0, plain: false };

// Code has no labels, whatever stands in it.
function readFence(text: string, join: Join): Piece | null {
  const fence = join === 'apart' ? fenceAt(text, 0) : null;
  if (fence?.end !== text.length) return null;
  const flattened = toLines([codeNode(text, fence)], text, [], false);
  return { text, join, ...nothing, ...flattened, brokenText: findBrokenText(text), end: endOfFence(fence.closed) };
}

function readParsed(text: string, join: Join, isDefined: (label: string) => boolean): Piece | null {
  if (isTooCostly(text)) return null;
  const labels = labelsIn(text);
  const known = labels.filter(isDefined);
  try {
    // Rows are rows behind any head.
    const head = join === 'table' ? '|a|\n|-|\n' : '';
    const source = head + text;
    const tree = readSimpleMarkdown(source, known) ?? parseMarkdown(source, known);
    const defines = definitionsOf(tree);
    const read = readTree(tree, source, join !== 'apart', -head.length);
    const end = endOfTree(tree.children, source);
    const references = { labels, known: new Set([...known, ...defines]), defines };
    return { text, join, ...read, ...references, end, blocks: countBlocks(tree), plain: false };
  } catch (error) {
    // micromark recurses with nesting; what it cannot take is read as plain lines.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function countBlocks({ children }: Root): number {
  const last = children.at(-1);
  return children.length + (last?.type === 'list' || last?.type === 'table' ? last.children.length : 0);
}

type Read = Pick<Piece, 'lines' | 'groups' | 'lastGroup' | 'comments' | 'unknownTags' | 'brokenText'>;

function readTree(tree: Root, source: string, goesOn: boolean, by: number): Read {
  const brokenText = findBrokenText(source);
  const flattened = toLines(tree.children, source, brokenText, goesOn);
  const comments = readComments(tree, source);
  const read = { ...flattened, comments, unknownTags: readUnknownTags(tree, source), brokenText };
  if (by === 0) return read;
  return {
    ...read,
    lines: read.lines.map((line) => moveLine(line, by, line.group)),
    comments: read.comments.map((comment) => moveSpan(comment, by)),
    unknownTags: read.unknownTags.map((tag) => moveSpan(tag, by)),
    brokenText: read.brokenText.map((broken) => moveSpan(broken, by)),
  };
}

function readPlain(text: string, join: Join): Piece {
  const lines = plainLines(text);
  const flattened = { lines, groups: lines.length, lastGroup: join === 'apart' ? 0 : carriedGroup };
  return { text, join, ...nothing, ...flattened, brokenText: findBrokenText(text), end: endOfText(text), plain: true };
}

function plainLines(source: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < source.length; start = nextLine(source, start)) {
    const span = { start, end: lineEnd(source, start) };
    const text = source.slice(span.start, span.end);
    if (text.trim() === '') continue;
    const content = { text, runs: [{ at: 0, length: text.length, ...span }], marks: [] };
    const group = lines.length + 1;
    const rest = { depth: 0, checked: null, ordered: false, group, cells: [], head: false, quoted: false };
    lines.push({ role: 'text', content, span, block: span, ...rest });
  }
  return lines;
}
