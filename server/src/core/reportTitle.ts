/** Which line is the document's title. */
import type { Line } from './blocks.ts';
import { namesGenre } from './genre.ts';
import { partOf } from './inline.ts';
import type { Part } from './model.ts';
import type { PlacedPiece } from './placedPieces.ts';
import { firstOf, type Sequence } from './sequence.ts';
import { isOtherSection, readTitle } from './titles.ts';

/** The title's line: the first heading, else the first short line, that names no section. */
export function titleLine(pieces: Sequence<PlacedPiece>): Line | null {
  const heading = firstHeading(pieces);
  if (heading && mayBeTitle(heading)) return heading;
  const isAbove = (line: Line | null): line is Line =>
    line !== null && (!heading || line.span.start <= heading.span.start);
  const first = firstShown(pieces);
  if (isAbove(first) && isShort(first)) return mayBeTitle(first) ? first : null;
  const candidate = firstCandidate(pieces);
  return isAbove(candidate) && mayBeTitle(candidate) ? candidate : null;
}

/** The title without the hashes of `#Title`, to which only the space is missing. */
export function titlePart({ content }: Line): Part {
  return partOf(content, /^#{1,6}(?=[^#\s\d])/.exec(content.text)?.[0].length ?? 0);
}

const firstShown = firstOf(({ lines }: PlacedPiece) => lines.find((line) => line.role !== 'html') ?? null);

const firstHeading = firstOf(({ lines }: PlacedPiece) => lines.find((line) => line.role === 'heading') ?? null);

// Above the first heading of the piece.
const firstCandidate = firstOf(({ lines }: PlacedPiece): Line | null => {
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
