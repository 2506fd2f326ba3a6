/** Which line is the document's title. */
import type { Line } from './blocks.ts';
import { namesGenre } from './genre.ts';
import { partOf } from './inline.ts';
import type { Part } from './model.ts';
import type { PlacedPiece } from './placedPieces.ts';
import { rememberedBy } from './remembered.ts';
import { isOtherSection, readTitle } from './titles.ts';

/** The title's line: the first heading, else the first short line, that names no section. */
export function titleLine(pieces: readonly PlacedPiece[]): Line | null {
  const heading = firstOf(pieces, headingOf);
  if (heading && mayBeTitle(heading)) return heading;
  const before = heading ? pieces.filter(({ address }) => address <= heading.span.start) : pieces;
  const first = firstOf(before, shownOf);
  if (first && isShort(first)) return mayBeTitle(first) ? first : null;
  const candidate = firstOf(before, candidateOf);
  return candidate && mayBeTitle(candidate) ? candidate : null;
}

/** The title without the hashes of `#Title`, to which only the space is missing. */
export function titlePart({ content }: Line): Part {
  return partOf(content, /^#{1,6}(?=[^#\s\d])/.exec(content.text)?.[0].length ?? 0);
}

function firstOf(pieces: readonly PlacedPiece[], lineOf: (piece: PlacedPiece) => Line | null): Line | null {
  for (const piece of pieces) {
    const line = lineOf(piece);
    if (line) return line;
  }
  return null;
}

const shownOf = ({ lines }: PlacedPiece): Line | null => lines.find((line) => line.role !== 'html') ?? null;

const headingOf = rememberedBy(
  ({ lines }: PlacedPiece): Line | null => lines.find((line) => line.role === 'heading') ?? null,
);

// Above the first heading of the piece.
const candidateOf = rememberedBy(({ lines }: PlacedPiece): Line | null => {
  for (const line of lines) {
    if (line.role === 'heading') return null;
    if (isShort(line) && (namesGenre(line.content.text) || startsSection(line))) return line;
  }
  return null;
});

const isShort = (line: Line): boolean => line.role === 'text' && line.content.text.split(/\s+/).length <= 15;
const startsSection = (line: Line): boolean => readTitle(line.content.text).exact || isOtherSection(line.content.text);

function mayBeTitle(line: Line): boolean {
  return namesGenre(line.content.text) || !startsSection(line);
}
