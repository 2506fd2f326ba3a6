/**
 * A document that is being edited. Each version of it is a value of its own; it shares with the one before what the edit
 * left alone, so that only what is new is read.
 */
import { addressesBetween, leastRoom, roomyAddresses } from './addresses.ts';
import { findConflicts } from './conflicts.ts';
import { TextInPieces } from './documentText.ts';
import { sameAtEnd, sameAtStart } from './lists.ts';
import type { Report } from './model.ts';
import { contentStartOf, parse } from './parse.ts';
import type { Piece } from './piece.ts';
import { changePieces, readPiecesInSteps, type Change, type Pieces } from './pieces.ts';
import { frontPiece, placePiece, type PlacedPiece } from './placedPieces.ts';
import { readReport } from './readReport.ts';
import { anyOf, changedSequence, firstOf, sequenceOf, type Sequence } from './sequence.ts';
import { finish, type Steps } from './steps.ts';
import { unfenced } from './wholeFence.ts';

/** One version of a document. */
export interface LiveDocument extends Placed {
  /** The text, at the addresses that its Report speaks of. */
  readonly text: TextInPieces;
  /** How many pieces of Markdown were read for this version. */
  readonly parsed: number;
  /** What it says. `path` is the file's path or name. */
  readonly report: (path: string) => Report;
}

/** What was read of a version. */
interface Placed {
  /** The pieces of Markdown, at their addresses. */
  readonly read: Pieces;
  readonly front: PlacedPiece | null;
  /** Both. */
  readonly all: readonly PlacedPiece[];
  readonly pieces: Sequence<PlacedPiece>;
}

/** Reads a document for the first time. */
export const openDocument = (text: string): LiveDocument => finish(openInSteps(text));

/** The same, step by step. */
export function* openInSteps(text: string): Steps<LiveDocument> {
  return version(yield* readPiecesInSteps(text), null);
}

/** The document after an edit. */
export const changeDocument = (before: LiveDocument, change: Change): LiveDocument =>
  version(changePieces(before.read, change), before);

function version(found: Pieces, before: Placed | null): LiveDocument {
  const front = frontOf(found, before);
  const read = { ...found, pieces: place(found.pieces, front?.text.length ?? 0, before?.read.pieces ?? null) };
  const all = front ? [front].concat(read.pieces) : read.pieces;
  const pieces = inSequence(all, before);
  const text = new TextInPieces(pieces);
  let known: Report | undefined;
  return {
    read,
    front,
    all,
    pieces,
    text,
    parsed: read.parsed,
    report(path) {
      if (known?.path !== path) known = reportOf(text, pieces, path);
      return known;
    },
  };
}

// What changes the text before it is read (conflicts, a fence around all of it) is rare: then all of it is read anew.
function reportOf(text: TextInPieces, pieces: Sequence<PlacedPiece>, path: string): Report {
  if (firstMark(pieces) === 'fence' || mayConflict(pieces)) {
    const whole = text.toString();
    if (unfenced(whole) !== whole || findConflicts(whole).length > 0) return parse(whole, path);
  }
  const contentStart = text.addressOf(contentStartOf(pieces.groups[0]?.items[0]?.text ?? ''));
  return readReport({ text, path, content: text, source: text, pieces, conflicts: noConflicts, contentStart });
}

const noConflicts: Report['conflicts'] = [];
const mayConflict = anyOf(({ text }: PlacedPiece) => text.includes('<<<<<<<'));
const firstMark = firstOf(({ text }: PlacedPiece) =>
  text.trim() === '' ? null : /^\s*(?:```|~~~)/.test(text) ? 'fence' : 'other',
);

function inSequence(pieces: readonly PlacedPiece[], before: Placed | null): Sequence<PlacedPiece> {
  if (!before) return sequenceOf(pieces);
  const old = before.all;
  const start = sameAtStart(old, pieces);
  return changedSequence(before.pieces, pieces, { start, end: sameAtEnd(old, pieces, start) });
}

function frontOf({ front }: Pieces, before: Placed | null): PlacedPiece | null {
  if (front === '') return null;
  return before?.front?.text === front ? before.front : frontPiece(front);
}

// Pieces that are as they were, at the beginning and at the end, stay where they are; the others share the room between.
function place(pieces: readonly Piece[], start: number, old: readonly Piece[] | null): readonly Piece[] {
  const first = sameAtStart(old ?? [], pieces);
  const same = sameAtEnd(old ?? [], pieces, first);
  const [above, below] = [pieces.slice(0, first), pieces.slice(pieces.length - same)];
  const changed = pieces.slice(first, pieces.length - same);
  const from = firstAddress(above.at(-1), old?.[first], start);
  // Front matter may have grown into what follows.
  const hasRoom = old !== null && (above[0] ?? below[0] ?? { address: Infinity }).address >= leastAddress(start);
  const addresses = hasRoom && addressesBetween(from, below[0]?.address ?? Infinity, lengthsOf(changed));
  if (!addresses) return placeAll(pieces, roomyAddresses(start, lengthsOf(pieces)));
  const made = above.concat(placeAll(changed, addresses, above.at(-1)));
  return made.concat(regrouped(below, made.at(-1)));
}

const lengthsOf = (pieces: readonly Piece[]): number[] => pieces.map(({ text }) => text.length);

// What changed stays where it was, where there was something.
const firstAddress = (above: Piece | undefined, old: Piece | undefined, start: number): number =>
  Math.max(above ? above.address + above.text.length + leastRoom : leastAddress(start), old?.address ?? 0);

// The first that Markdown may have, behind front matter of this length.
const leastAddress = (start: number): number => (start === 0 ? 0 : start + leastRoom);

function placeAll(pieces: readonly Piece[], addresses: readonly number[], last?: Piece): Piece[] {
  let group = last?.lastGroup ?? 0;
  return pieces.map((piece, index) => {
    const made = placePiece(piece, addresses[index] ?? 0, group);
    group = made.lastGroup;
    return made;
  });
}

// A list or table that goes on from piece to piece has one group, which may be another one now.
function regrouped(pieces: readonly Piece[], last: Piece | undefined): readonly Piece[] {
  let before = last;
  const made: Piece[] = [];
  for (const piece of pieces) {
    if (piece.join === 'apart' || piece.carriedGroup === (before?.lastGroup ?? 0)) break;
    before = placePiece(piece, piece.address, before?.lastGroup ?? 0);
    made.push(before);
  }
  return made.length === 0 ? pieces : made.concat(pieces.slice(made.length));
}
