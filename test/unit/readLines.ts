/** The lines of a document as the recognisers get them. */
import type { Line } from '../../server/src/core/blocks.ts';
import type { Comment, Part } from '../../server/src/core/model.ts';
import { linesOf, placePieces } from '../../server/src/core/placedPieces.ts';
import { readPieces, type Pieces } from '../../server/src/core/pieces.ts';

/** What is read of a document's Markdown. */
export interface Markdown {
  readonly lines: readonly Line[];
  readonly comments: readonly Comment[];
  readonly unknownTags: readonly Part[];
}

/** Reads the Markdown of a text. */
export const readLines = (text: string): Markdown => markdownOf(readPieces(text), text);

/** The Markdown of a text that was read in pieces. */
export function markdownOf(pieces: Pieces, text: string): Markdown {
  const placed = placePieces(pieces, text);
  return {
    lines: numbered(linesOf(placed)),
    comments: placed.flatMap(({ comments }) => comments),
    unknownTags: placed.flatMap(({ unknownTags }) => unknownTags),
  };
}

/** The lines with their groups numbered in the order in which they come, since any numbers will do. */
export function numbered(lines: readonly Line[]): Line[] {
  const numbers = new Map([[0, 0]]);
  return lines.map((line) => {
    const group = numbers.get(line.group) ?? numbers.size;
    numbers.set(line.group, group);
    return { ...line, group };
  });
}
