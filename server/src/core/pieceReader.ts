/** Cuts a stretch of a document into pieces, up to where the pieces behind it go on as they were. */
import { isTooCostly } from './costlyText.ts';
import { fenceAt } from './fences.ts';
import { beganThere, recall, type GonePieces } from './gonePieces.ts';
import { isStale, readPiece, type Piece } from './piece.ts';
import { joinAt, opensBlock, type Join } from './pieceEnds.ts';
import { proposedEnd, usualLength } from './proposedEnds.ts';
import type { Steps } from './steps.ts';

/** What to read. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  /** The piece before the stretch, and the one that began where it does. */
  readonly last: Piece | null;
  readonly first: Piece | null;
  /** The pieces as they were, of which those from `next` on may stay, and where they stand now. */
  readonly old: readonly Piece[];
  readonly next: number;
  readonly startOf: (index: number) => number;
  readonly gone: GonePieces;
  readonly isDefined: (label: string) => boolean;
}

/** What was read. */
export interface StretchRead {
  readonly pieces: readonly Piece[];
  /** The first of the old pieces that stays. */
  readonly next: number;
  readonly parsed: number;
}

/** Reads the stretch, and as much of what follows it as does not go on as it was. Each piece is a step. */
export function* readStretch(stretch: Stretch): Steps<StretchRead> {
  const { text, start, last, old } = stretch;
  const reader: Reader = { ...stretch, at: start, join: 'apart', pieces: [], parsed: 0 };
  if (last) reader.join = joinAt(last, text, start) ?? 'apart';
  while (reader.at < text.length) {
    const kept = reader.at === limitOf(reader) ? old[reader.next] : undefined;
    if (kept?.join === reader.join) break;
    if (kept) reader.next++;
    else readNext(reader);
    yield;
  }
  if (reader.at >= text.length) reader.next = old.length;
  return { pieces: reader.pieces, next: reader.next, parsed: reader.parsed };
}

interface Reader extends Stretch {
  at: number;
  join: Join;
  next: number;
  readonly pieces: Piece[];
  parsed: number;
}

const limitOf = ({ old, next, startOf, text }: Reader): number => (next < old.length ? startOf(next) : text.length);

function readNext(reader: Reader): void {
  const { text, at, join, gone, isDefined } = reader;
  const back = recall(gone, text, at);
  if (back?.join === join && !isStale(back, isDefined) && take(reader, back)) return;
  if (takeLongBlock(reader)) return;
  const fence = join === 'apart' ? fenceAt(text, at) : null;
  if (fence && take(reader, read(reader, fence.end))) return;
  readTries(reader);
}

// What the parser cannot take is read as plain lines, and should be as little as possible: as soon as a try is too
// costly, the nearest end is tried first.
function readTries(reader: Reader): void {
  const { text, at } = reader;
  let isNear = false;
  for (let end = firstEnd(reader); ; end = furtherEnd(reader, end)) {
    if (!isNear && isTooCostly(text.slice(at, end))) {
      isNear = true;
      end = proposed(reader, 1, 1, end);
    }
    if (take(reader, read(reader, end))) return;
  }
}

// A long piece is long as it could not be cut: it is tried as a whole, unless there are more blocks in it now.
function takeLongBlock(reader: Reader): boolean {
  const { first, start, at } = reader;
  const length = limitOf(reader) - at;
  if (at !== start || !first || first.plain || length <= longest) return false;
  if (first.text.length <= longest || length > first.text.length + longest) return false;
  const piece = read(reader, at + length);
  return piece.blocks <= first.blocks && take(reader, piece);
}

// A copy, as a slice would keep the whole text from being forgotten.
function read(reader: Reader, end: number): Piece {
  reader.parsed++;
  const text = ` ${reader.text.slice(reader.at, end)}`.slice(1);
  return readPiece(text, reader.join, reader.isDefined);
}

// Whether the piece may end where it does.
function take(reader: Reader, piece: Piece): boolean {
  const end = reader.at + piece.text.length;
  const join = end === reader.text.length ? 'apart' : joinAt(piece, reader.text, end);
  if (join === null) return false;
  while (limitOf(reader) < end) reader.next++;
  reader.pieces.push(piece);
  reader.at = end;
  reader.join = join;
  return true;
}

function firstEnd(reader: Reader): number {
  const limit = limitOf(reader);
  return limit - reader.at <= longest ? limit : proposed(reader, 1, usualLength, limit);
}

// After a try that failed: at the next heading, or else twice as far. What a heading does not end may be long.
function furtherEnd(reader: Reader, failed: number): number {
  const length = failed - reader.at;
  const least = opensBlock(reader.text, failed) ? 2 * length : length + 1;
  while (limitOf(reader) - reader.at < 2 * length && reader.next < reader.old.length) reader.next++;
  return proposed(reader, least, 2 * length, limitOf(reader));
}

// Up to this length a piece is not cut in two.
const longest = 2 * usualLength;

function proposed({ text, at, gone }: Reader, least: number, preferred: number, limit: number): number {
  return proposedEnd({ text, from: at, least, preferred, limit, isKnown: (line) => beganThere(gone, text, line) });
}
