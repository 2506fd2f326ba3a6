/** A document in pieces, each read by itself: an edit reads only those anew that it touches. */
import { frontMatterEnd } from './frontMatterEnd.ts';
import { noGonePieces, remember, type GonePieces } from './gonePieces.ts';
import { countBefore } from './lists.ts';
import { isStale, readPiece, type Piece } from './piece.ts';
import { joinAt } from './pieceEnds.ts';
import { readStretch, type StretchRead } from './pieceReader.ts';
import { definitionsSeen } from './references.ts';

/** A document in pieces. An edit makes another one; what it leaves alone is in both. */
export interface Pieces {
  /** Where the first piece begins: behind front matter. */
  readonly contentStart: number;
  readonly pieces: readonly Piece[];
  /** Where each piece begins, counted from the start of the first. */
  readonly starts: readonly number[];
  /** How often each label is defined. */
  readonly definitions: ReadonlyMap<string, number>;
  /** How many pieces were parsed to come from the document before to this one. */
  readonly parsed: number;
  readonly gone: GonePieces;
}

/** What an edit did: the text from `start` to `end` was replaced by `length` characters. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** Cuts a text into pieces and reads them. */
export function readPieces(text: string): Pieces {
  const contentStart = frontMatterEnd(text);
  const content = text.slice(contentStart);
  const guessed = new Set(definitionsSeen(content));
  const gone = noGonePieces();
  const nothing = { start: 0, last: null, first: null, old: [], next: 0, startOf: () => 0, gone };
  const { pieces, parsed } = readStretch({ text: content, ...nothing, isDefined: (label) => guessed.has(label) });
  const definitions = countDefinitions(new Map(), [], pieces);
  const fresh = freshened(pieces, definitions);
  const starts = startsOf(fresh.pieces, 0);
  return { contentStart, ...fresh, starts, definitions, parsed: parsed + fresh.parsed, gone };
}

/** The pieces of a document after an edit. `text` is the whole new text. */
export function changePieces(before: Pieces, text: string, change: Change): Pieces {
  const contentStart = frontMatterEnd(text);
  const content = contentStart === 0 ? text : text.slice(contentStart);
  const { start, end, length } = changeOfContent(before, contentStart, change);
  const by = length - (end - start);
  const first = firstTouched(before, content, start);
  const read = readStretch({
    text: content,
    start: before.starts[first] ?? 0,
    last: before.pieces[first - 1] ?? null,
    first: before.pieces[first] ?? null,
    old: before.pieces,
    next: Math.max(
      first,
      countBefore(before.starts, (at) => at < end),
    ),
    startOf: (index) => (before.starts[index] ?? 0) + by,
    gone: before.gone,
    isDefined: (label) => before.definitions.has(label),
  });
  return { contentStart, ...replaced(before, first, read, content.length) };
}

// Where front matter came, went or changed, all that stands up to the new and the old end of it counts as replaced.
function changeOfContent(before: Pieces, contentStart: number, { start, end, length }: Change): Change {
  const old = before.contentStart;
  if (old === contentStart && start >= old) return { start: start - old, end: end - old, length };
  const by = length - (end - start);
  const until = Math.max(end, old, contentStart - by);
  return { start: 0, end: until - old, length: until + by - contentStart };
}

// The piece that holds the start of the edit, or one before it whose end is none any more.
function firstTouched({ pieces, starts }: Pieces, content: string, start: number): number {
  let first = Math.max(0, countBefore(starts, (at) => at <= start) - 1);
  for (; first > 0; first--) {
    const [piece, at = 0] = [pieces[first - 1], starts[first]];
    if (piece && (at === content.length || joinAt(piece, content, at) !== null)) break;
  }
  return first;
}

// The old pieces from `first` up to the first that stays give way to those that were read.
function replaced(before: Pieces, first: number, read: StretchRead, length: number): Omit<Pieces, 'contentStart'> {
  const gone = before.pieces.slice(first, read.next);
  const back = new Set(read.pieces);
  for (const piece of gone) if (!back.has(piece)) remember(before.gone, piece, length + goneSlack);
  const definitions = countDefinitions(before.definitions, gone, read.pieces);
  const pieces = [...before.pieces.slice(0, first), ...read.pieces, ...before.pieces.slice(read.next)];
  const fresh = definitions === before.definitions ? { pieces, parsed: 0 } : freshened(pieces, definitions);
  const starts = [...before.starts.slice(0, first), ...startsOf(pieces.slice(first), before.starts[first] ?? 0)];
  return { ...fresh, starts, definitions, parsed: read.parsed + fresh.parsed, gone: before.gone };
}

// In a short document, too, some pieces may come back.
const goneSlack = 100_000;

function startsOf(pieces: readonly Piece[], first: number): number[] {
  let next = first;
  return pieces.map(({ text }) => {
    const start = next;
    next += text.length;
    return start;
  });
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
