/** The pieces of a document with what was read of each, at its place. */
import type { Line } from './blocks.ts';
import type { TextPiece } from './documentText.ts';
import type { BrokenText, Comment, Part } from './model.ts';

/**
 * A piece of the document that was read on its own. As long as nobody types in it, it is the same object: what is worked
 * out for it is kept.
 */
export interface PlacedPiece extends TextPiece {
  readonly lines: readonly Line[];
  readonly comments: readonly Comment[];
  readonly unknownTags: readonly Part[];
  readonly brokenText: readonly BrokenText[];
}

/** All lines of a document, in its order. */
export const linesOf = (pieces: readonly PlacedPiece[]): Line[] => pieces.flatMap(({ lines }) => lines);
