/** A piece of a document's Markdown, read by itself. */
import type { Root } from 'mdast';
import { carriedGroup, toLines, type Line } from './blocks.ts';
import { findBrokenText } from './brokenText.ts';
import { readComments, readUnknownTags } from './comments.ts';
import { codeNode, fenceAt } from './fences.ts';
import { isTooCostly } from './costlyText.ts';
import { parseMarkdown } from './markdown.ts';
import { moved, moveLine } from './moved.ts';
import { endOfFence, endOfText, endOfTree, type Join, type PieceEnd } from './pieceEnds.ts';
import type { PlacedPiece } from './placedPieces.ts';
import { definitionsOf, labelsIn } from './references.ts';
import { readSimpleMarkdown } from './simpleMarkdown.ts';
import { lineEnd, nextLine } from './spans.ts';

/**
 * A piece as it was read: at the address 0, until it is given its place. It never changes: an edit makes new pieces where
 * it was, and keeps the others.
 */
export interface Piece extends PlacedPiece {
  /** What it is to the piece before it. */
  readonly join: Join;
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
const unplaced = { address: 0, carriedGroup };
const nothing = { comments: [], unknownTags: [], ...noLabels, blocks: 0, plain: false, ...unplaced };

// Code has no labels, whatever stands in it.
function readFence(text: string, join: Join): Piece | null {
  const fence = join === 'apart' ? fenceAt(text, 0) : null;
  if (fence?.end !== text.length) return null;
  const { lines, lastGroup } = toLines([codeNode(text, fence)], text, [], false);
  return { text, join, ...nothing, lines, lastGroup, brokenText: findBrokenText(text), end: endOfFence(fence.closed) };
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
    return madeFrom(tree, { text, join, source, by: 0 - head.length, labels, known });
  } catch (error) {
    // micromark recurses with nesting; what it cannot take is read as plain lines.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

interface Parsed extends Pick<Piece, 'text' | 'join' | 'labels'> {
  /** What was parsed, and how much further on the text stands than in it. */
  readonly source: string;
  readonly by: number;
  readonly known: readonly string[];
}

function madeFrom(tree: Root, { text, join, source, by, labels, known }: Parsed): Piece {
  const brokenText = findBrokenText(source);
  const { lines, lastGroup } = toLines(tree.children, source, brokenText, join !== 'apart');
  const comments = readComments(tree, source);
  const unknownTags = readUnknownTags(tree, source);
  const defines = text.includes(']:') ? definitionsOf(tree) : [];
  return {
    text,
    join,
    lines: by === 0 ? lines : lines.map((line) => moveLine(line, by, line.group)),
    lastGroup,
    comments: moved(comments, by),
    unknownTags: moved(unknownTags, by),
    brokenText: moved(brokenText, by),
    labels,
    known: labels.length === 0 ? noLabels.known : new Set([...known, ...defines]),
    defines,
    end: endOfTree(tree.children, source),
    blocks: countBlocks(tree),
    plain: false,
    ...unplaced,
  };
}

function countBlocks({ children }: Root): number {
  const last = children.at(-1);
  return children.length + (last?.type === 'list' || last?.type === 'table' ? last.children.length : 0);
}

function readPlain(text: string, join: Join): Piece {
  const lines = plainLines(text);
  const lastGroup = join === 'apart' ? 0 : carriedGroup;
  return {
    text,
    join,
    ...nothing,
    lines,
    lastGroup,
    brokenText: findBrokenText(text),
    end: endOfText(text),
    plain: true,
  };
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
