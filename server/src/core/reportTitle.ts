/** Which line is the document's title. */
import type { Line } from './blocks.ts';
import { namesGenre } from './genre.ts';
import { partOf } from './inline.ts';
import type { Part } from './model.ts';
import { isOtherSection, readTitle } from './titles.ts';

/** Index of the title's line: the first heading, else the first short line, that names no section. */
export function titleIndex(lines: readonly Line[]): number | null {
  const heading = lines.findIndex((line) => line.role === 'heading');
  if (heading >= 0 && mayBeTitle(lines[heading])) return heading;
  const candidates = heading >= 0 ? lines.slice(0, heading) : lines;
  const first = lines.find((line) => line.role !== 'html');
  const index = candidates.findIndex(
    (line) => isShort(line) && (namesGenre(line.content.text) || startsSection(line) || line === first),
  );
  return index >= 0 && mayBeTitle(lines[index]) && lines[index]?.role === 'text' ? index : null;
}

/** The title without the hashes of `#Title`, to which only the space is missing. */
export function titlePart({ content }: Line): Part {
  return partOf(content, /^#{1,6}(?=[^#\s\d])/.exec(content.text)?.[0].length ?? 0);
}

const isShort = (line: Line): boolean => line.role === 'text' && line.content.text.split(/\s+/).length <= 15;
const startsSection = (line: Line): boolean => readTitle(line.content.text).exact || isOtherSection(line.content.text);

function mayBeTitle(line: Line | undefined): boolean {
  return line !== undefined && (namesGenre(line.content.text) || !startsSection(line));
}
