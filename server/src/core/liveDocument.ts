/**
 * A document that is being edited. Each version of it is a value of its own; it shares with the one before what the edit
 * left alone, so that only what is new is read.
 */
import { addressesBetween, leastRoom, roomyAddresses } from './addresses.ts';
import { findConflicts } from './conflicts.ts';
import { TextInPieces } from './documentText.ts';
import type { Report } from './model.ts';
import { contentStartOf, parse } from './parse.ts';
import type { Piece } from './piece.ts';
import { changePieces, readPieces, type Change, type Pieces } from './pieces.ts';
import { frontPiece, placePiece, type PlacedPiece } from './placedPieces.ts';
import { readReport } from './readReport.ts';
import { anyOf, changedSequence, sequenceOf, type Sequence } from './sequence.ts';
import { unfenced } from './wholeFence.ts';

/** One version of a document. */
export interface LiveDocument {
  /** The whole text. */
  readonly whole: string;
  /** The text at the addresses that its Report speaks of. */
  readonly text: TextInPieces;
  readonly pieces: readonly PlacedPiece[];
  /** How many pieces of Markdown were read for this version. */
  readonly parsed: number;
  /** What it says. `path` is the file's path or name. */
  readonly report: (path: string) => Report;
}

/** Reads a document for the first time. */
export const openDocument = (whole: string): LiveDocument => version(whole, readPieces(whole), null);

/** The document after an edit; `whole` is the new text. */
export function changeDocument(before: LiveDocument, whole: string, change: Change): LiveDocument {
  const known = states.get(before);
  return known ? version(whole, changePieces(known.read, whole, change), known) : openDocument(whole);
}

/** How a version was read, for the next one. */
interface State {
  readonly read: Pieces;
  /** The front matter where there is one, and the pieces of Markdown, at their addresses. */
  readonly front: PlacedPiece | null;
  readonly placed: readonly PlacedPiece[];
  /** Both. */
  readonly sequence: Sequence<PlacedPiece>;
}

const states = new WeakMap<LiveDocument, State>();

function version(whole: string, read: Pieces, before: State | null): LiveDocument {
  const front = frontOf(whole, read.contentStart, before);
  const placed = place(read, front?.text.length ?? 0, before);
  const pieces = front ? [front, ...placed] : placed;
  const sequence = sequenceFrom(pieces, before);
  const text = new TextInPieces(pieces);
  let known: Report | undefined;
  const made: LiveDocument = {
    whole,
    text,
    pieces,
    parsed: read.parsed,
    report(path) {
      if (known?.path !== path) known = reportOf(whole, text, sequence, path);
      return known;
    },
  };
  states.set(made, { read, front, placed, sequence });
  return made;
}

// What changes the text before it is read (conflicts, a fence around all of it) is rare: then all of it is read anew.
function reportOf(whole: string, text: TextInPieces, pieces: Sequence<PlacedPiece>, path: string): Report {
  if (unfenced(whole) !== whole || (mayConflict(pieces) && findConflicts(whole).length > 0)) return parse(whole, path);
  const contentStart = text.addressOf(contentStartOf(whole));
  return readReport({ text, path, content: text, source: text, pieces, conflicts: [], contentStart });
}

const mayConflict = anyOf(({ text }: PlacedPiece) => text.includes('<<<<<<<'));

function sequenceFrom(pieces: readonly PlacedPiece[], before: State | null): Sequence<PlacedPiece> {
  if (!before) return sequenceOf(pieces);
  const old = before.sequence.items;
  const start = sameAtStart(old, pieces);
  return changedSequence(before.sequence, pieces, { start, end: sameAtEnd(old, pieces, start) });
}

function frontOf(whole: string, contentStart: number, before: State | null): PlacedPiece | null {
  if (contentStart === 0) return null;
  const text = whole.slice(0, contentStart);
  return before?.front?.text === text ? before.front : frontPiece(text);
}

// Pieces that are as they were, at the beginning and at the end, stay where they are; the others share the room between.
function place(read: Pieces, start: number, before: State | null): readonly PlacedPiece[] {
  const lengths = read.pieces.map(({ text }) => text.length);
  const old = before?.read.pieces ?? [];
  const first = sameAtStart(old, read.pieces);
  const same = sameAtEnd(old, read.pieces, first);
  const kept = before?.placed ?? [];
  const [above, below] = [kept.slice(0, first), kept.slice(kept.length - same)];
  const changed = read.pieces.slice(first, lengths.length - same);
  const from = firstAddress(above.at(-1), kept[first], start);
  // Front matter may have grown into what follows.
  const hasRoom = before !== null && (above[0] ?? below[0] ?? { address: Infinity }).address >= leastAddress(start);
  const addresses =
    hasRoom &&
    addressesBetween(
      from,
      below[0]?.address ?? Infinity,
      changed.map(({ text }) => text.length),
    );
  if (!addresses) return placeAll(read.pieces, roomyAddresses(start, lengths));
  const made = [...above, ...placeAll(changed, addresses, above.at(-1))];
  return [...made, ...regrouped(below, read.pieces.slice(lengths.length - same), made.at(-1))];
}

// What changed stays where it was, where there was something.
const firstAddress = (above: PlacedPiece | undefined, old: PlacedPiece | undefined, start: number): number =>
  Math.max(above ? above.address + above.text.length + leastRoom : leastAddress(start), old?.address ?? 0);

// The first that Markdown may have, behind front matter of this length.
const leastAddress = (start: number): number => (start === 0 ? 0 : start + leastRoom);

function placeAll(pieces: readonly Piece[], addresses: readonly number[], last?: PlacedPiece): PlacedPiece[] {
  let group = last?.lastGroup ?? 0;
  return pieces.map((piece, index) => {
    const made = placePiece(piece, addresses[index] ?? 0, group);
    group = made.lastGroup;
    return made;
  });
}

// A list or table that goes on from piece to piece has one group, which may be another one now.
function regrouped(
  placed: readonly PlacedPiece[],
  pieces: readonly Piece[],
  last: PlacedPiece | undefined,
): readonly PlacedPiece[] {
  let before = last;
  const made: PlacedPiece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const known = placed[index];
    if (!known || piece.join === 'apart' || known.carriedGroup === (before?.lastGroup ?? 0)) break;
    before = placePiece(piece, known.address, before?.lastGroup ?? 0);
    made.push(before);
  }
  return made.length === 0 ? placed : [...made, ...placed.slice(made.length)];
}

function sameAtStart<T>(a: readonly T[], b: readonly T[]): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

function sameAtEnd<T>(a: readonly T[], b: readonly T[], from: number): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) - from && a[a.length - 1 - count] === b[b.length - 1 - count]) count++;
  return count;
}
