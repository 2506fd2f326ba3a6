/** A document in pieces, each read by itself: an edit reads only those anew that it touches. */
import { frontMatterEnd } from './frontMatterEnd.ts';
import { noGonePieces, remember, type GonePieces } from './gonePieces.ts';
import { countBefore } from './lists.ts';
import { isStale, readPiece, type Piece } from './piece.ts';
import { joinAt } from './pieceEnds.ts';
import { readStretch, type Stretch, type StretchRead } from './pieceReader.ts';
import { definitionsSeen } from './references.ts';
import { finish, type Steps } from './steps.ts';

/** A document in pieces. An edit makes another one; what it leaves alone is in both. */
export interface Pieces {
  /** What stands before the first piece: front matter. */
  readonly front: string;
  readonly pieces: readonly Piece[];
  /** Where each piece begins, counted from the start of the first, and where the last one ends. */
  readonly starts: readonly number[];
  readonly length: number;
  /** How often each label is defined. */
  readonly definitions: ReadonlyMap<string, number>;
  /** How many pieces were parsed to come from the document before to this one. */
  readonly parsed: number;
  readonly gone: GonePieces;
}

/** What an edit did: `text` was put where the text from `start` to `end` stood. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Cuts a text into pieces and reads them. */
export const readPieces = (text: string): Pieces => finish(readPiecesInSteps(text));

/** The same, step by step. */
export function* readPiecesInSteps(text: string): Steps<Pieces> {
  const contentStart = frontMatterEnd(text);
  const content = text.slice(contentStart);
  const guessed = new Set(definitionsSeen(content));
  const gone = noGonePieces();
  const nothing = { start: 0, last: null, first: null, old: [], next: 0, startOf: () => 0, gone };
  const isDefined = (label: string): boolean => guessed.has(label);
  const { pieces, parsed } = yield* readStretch({ text: content, ...nothing, isDefined });
  const definitions = countDefinitions(new Map(), [], pieces);
  const fresh = freshened(pieces, definitions);
  const front = text.slice(0, contentStart);
  return { front, ...fresh, ...extent(fresh.pieces, 0, []), definitions, parsed: parsed + fresh.parsed, gone };
}

/** The pieces of a document after an edit. */
export function changePieces(before: Pieces, change: Change): Pieces {
  const { front } = before;
  const { start, end, text } = change;
  const inContent = { start: start - front.length, end: end - front.length, text };
  return mayChangeFront(before, change) ? changeAll(before, change) : { front, ...changeContent(before, inContent) };
}

// Front matter stays as it is where all that is edited stands behind it, and none comes where the text does not begin as it does.
function mayChangeFront({ front, pieces }: Pieces, { start }: Change): boolean {
  if (front !== '') return start < front.length;
  return start < longestFrontMark || mayBeFront.test(pieces[0]?.text ?? '');
}

const mayBeFront = /^\uFEFF?(?:---|\+\+\+)/;
const longestFrontMark = 4;

// Where front matter came, went or changed, all that stands up to the new and the old end of it counts as replaced.
function changeAll(before: Pieces, { start, end, text }: Change): Pieces {
  const old = before.front.length;
  const whole = before.front + textOf(before.pieces);
  const changed = whole.slice(0, start) + text + whole.slice(end);
  const front = changed.slice(0, frontMatterEnd(changed));
  const by = text.length - (end - start);
  const until = Math.max(end, old, front.length - by);
  const change = { start: 0, end: until - old, text: changed.slice(front.length, until + by) };
  return { front, ...changeContent(before, change) };
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

// Offsets of the change are counted from the start of the first piece. Only a few pieces are put together to be read;
// where that ends among them, as at a fence that is opened, all that follows.
function changeContent(before: Pieces, change: Change): Omit<Pieces, 'front'> {
  const { pieces, starts } = before;
  const touched = Math.max(0, countBefore(starts, (at) => at <= change.start) - 1);
  const next = countBefore(starts, (at) => at < change.end);
  const limit = Math.min(Math.max(next, touched + 1) + ahead, pieces.length);
  const read = readWindow(before, change, { touched, next, limit });
  if (read.next < limit || limit === pieces.length) return replaced(before, read);
  const whole = readWindow(before, change, { touched, next, limit: pieces.length });
  return replaced(before, { ...whole, parsed: whole.parsed + read.parsed });
}

// How many pieces behind an edit are looked at first.
const ahead = 8;

/** Which pieces an edit may be read from: those from the first it touches up to the limit, and the first that may stay. */
interface Window {
  readonly touched: number;
  readonly next: number;
  readonly limit: number;
}

interface WindowRead extends StretchRead {
  /** The first of the old pieces that gave way. */
  readonly first: number;
}

function readWindow(before: Pieces, { start, end, text }: Change, { touched, next, limit }: Window): WindowRead {
  const { pieces, starts } = before;
  const from = starts[touched] ?? 0;
  const old = textOf(pieces.slice(touched, limit));
  const changed = old.slice(0, start - from) + text + old.slice(end - from);
  const isEnd = limit === pieces.length;
  const first = firstTouched(pieces, touched, changed, isEnd);
  const above = textOf(pieces.slice(first, touched));
  const by = text.length - (end - start);
  const stretch: Stretch = {
    text: above + changed,
    start: 0,
    last: pieces[first - 1] ?? null,
    first: pieces[first] ?? null,
    old: pieces.slice(0, limit),
    next: Math.max(first, next),
    startOf: (index) => (starts[index] ?? 0) + by - from + above.length,
    gone: before.gone,
    isDefined: (label) => before.definitions.has(label),
  };
  return { ...finish(readStretch(stretch)), first };
}

// The piece that holds the start of the edit, or one before it whose end is none any more. `changed` is the text from the
// start of the touched piece on.
function firstTouched(pieces: readonly Piece[], touched: number, changed: string, isEnd: boolean): number {
  let first = touched;
  for (; first > 0; first--) {
    const [before, behind] = [pieces[first - 1], first === touched ? changed : pieces[first]?.text];
    if (before && behind !== undefined && ((behind === '' && isEnd) || joinAt(before, behind, 0) !== null)) break;
  }
  return first;
}

// The old pieces from `first` up to the first that stays give way to those that were read.
function replaced(before: Pieces, read: WindowRead): Omit<Pieces, 'front'> {
  const { first } = read;
  const gone = before.pieces.slice(first, read.next);
  const back = new Set(read.pieces);
  for (const piece of gone) if (!back.has(piece)) remember(before.gone, piece, before.length + goneSlack);
  const definitions = countDefinitions(before.definitions, gone, read.pieces);
  const pieces = before.pieces.slice(0, first).concat(read.pieces, before.pieces.slice(read.next));
  const fresh = definitions === before.definitions ? { pieces, parsed: 0 } : freshened(pieces, definitions);
  const placed = extent(fresh.pieces, first, before.starts);
  return { ...fresh, ...placed, definitions, parsed: read.parsed + fresh.parsed, gone: before.gone };
}

// In a short document, too, some pieces may come back.
const goneSlack = 100_000;

// Where the pieces begin, of which the first ones begin where they did.
function extent(pieces: readonly Piece[], same: number, before: readonly number[]): Pick<Pieces, 'starts' | 'length'> {
  const starts = before.slice(0, same);
  let next = same > 0 ? (starts[same - 1] ?? 0) + (pieces[same - 1]?.text.length ?? 0) : 0;
  for (let index = same; index < pieces.length; index++) {
    starts.push(next);
    next += pieces[index]?.text.length ?? 0;
  }
  return { starts, length: next };
}

function countDefinitions(
  before: ReadonlyMap<string, number>,
  gone: readonly Piece[],
  come: readonly Piece[],
): ReadonlyMap<string, number> {
  const lost = gone.flatMap(({ defines }) => defines);
  const found = come.flatMap(({ defines }) => defines);
  if (lost.length === found.length && lost.every((label, index) => label === found[index])) return before;
  const counts = new Map(before);
  for (const label of found) counts.set(label, (counts.get(label) ?? 0) + 1);
  for (const label of lost) {
    const count = (counts.get(label) ?? 0) - 1;
    if (count > 0) counts.set(label, count);
    else counts.delete(label);
  }
  return counts;
}

// Pieces are read again where a label that they may refer to got or lost its definition.
function freshened(
  pieces: readonly Piece[],
  definitions: ReadonlyMap<string, number>,
): Pick<Pieces, 'pieces' | 'parsed'> {
  let parsed = 0;
  const isDefined = (label: string): boolean => definitions.has(label);
  const fresh = pieces.map((piece) => {
    if (!isStale(piece, isDefined)) return piece;
    parsed++;
    return readPiece(piece.text, piece.join, isDefined);
  });
  return { pieces: fresh, parsed };
}
