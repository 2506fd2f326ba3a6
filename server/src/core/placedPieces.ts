/** The pieces of a document with what was read of each, at its place. */
import type { Line } from './blocks.ts';
import { findBrokenText } from './brokenText.ts';
import type { TextPiece } from './documentText.ts';
import { moved, moveLine } from './moved.ts';
import type { BrokenText, Comment, Part } from './model.ts';
import type { Piece } from './piece.ts';
import type { Pieces } from './pieces.ts';

/**
 * A piece of the document that was read on its own. As long as nobody types in it, it is the same object: what is worked
 * out for it is kept.
 */
export interface PlacedPiece extends TextPiece {
  readonly lines: readonly Line[];
  readonly comments: readonly Comment[];
  readonly unknownTags: readonly Part[];
  readonly brokenText: readonly BrokenText[];
  /** The group of the list or table that the piece ends with, with which the next one may go on, and that of the one before. */
  readonly lastGroup: number;
  readonly carriedGroup: number;
}

/** All lines of a document, in its order. */
export const linesOf = (pieces: readonly PlacedPiece[]): Line[] => pieces.flatMap(({ lines }) => lines);

/**
 * The pieces of a document that is read as a whole: the address of a character is its offset. `text` is the document, which
 * may not be quite what was read.
 */
export function placePieces({ front, pieces, starts }: Pieces, text: string): PlacedPiece[] {
  let group = 0;
  const placed = pieces.map((piece, index) => {
    const start = front.length + (starts[index] ?? 0);
    const made = { ...placePiece(piece, start, group), text: text.slice(start, start + piece.text.length) };
    group = made.lastGroup;
    return made;
  });
  return front === '' ? placed : [frontPiece(text.slice(0, front.length)), ...placed];
}

/** What stands before the Markdown: a byte order mark and front matter, of which nothing is a line. */
export const frontPiece = (text: string): PlacedPiece => ({
  text,
  address: 0,
  lines: [],
  comments: [],
  unknownTags: [],
  brokenText: findBrokenText(text),
  lastGroup: 0,
  carriedGroup: 0,
});

/** A piece at its address. `carried` is the group of the list or table that the piece before ends with. */
export function placePiece(piece: Piece, address: number, carried: number): Piece {
  const by = address - piece.address;
  const groupOf = (group: number): number => (group === 0 ? 0 : group === piece.carriedGroup ? carried : group + by);
  return {
    ...piece,
    address,
    lines: piece.lines.map((line) => moveLine(line, by, groupOf(line.group))),
    comments: moved(piece.comments, by),
    unknownTags: moved(piece.unknownTags, by),
    brokenText: moved(piece.brokenText, by),
    lastGroup: groupOf(piece.lastGroup),
    carriedGroup: carried,
  };
}
