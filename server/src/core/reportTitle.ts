/** Which line is the document's title, and what it says of the document's genre. */
import type { Line } from './blocks.ts';
import { isOtherSection, readTitle, tokens } from './titles.ts';
import { vocabularies } from './vocabulary/index.ts';

/** Index of the title's line: the first heading, else the first short line, that names no section. */
export function titleIndex(lines: readonly Line[]): number | null {
  const heading = lines.findIndex((line) => line.role === 'heading');
  if (heading >= 0 && mayBeTitle(lines[heading])) return heading;
  const candidates = heading >= 0 ? lines.slice(0, heading) : lines;
  const index = candidates.findIndex(
    (line) => isShort(line) && (namesGenre(line.content.text) || startsSection(line) || line === lines[0]),
  );
  return index >= 0 && mayBeTitle(lines[index]) && lines[index]?.role === 'text' ? index : null;
}

/** Whether words name the genre: `postmortem`, `incident report`. */
export const namesGenre = (text: string): boolean => holdsOne(text, genre);

/** Whether words name an event of the kind that gets a postmortem: `outage`. */
export const namesEvent = (text: string): boolean => holdsOne(text, events);

const phrases = (names: readonly string[]): string[] => names.map((name) => ` ${tokens(name).join(' ')} `);
const genre = vocabularies.flatMap((v) => phrases(v.genre));
const events = vocabularies.flatMap((v) => phrases(v.events));

function holdsOne(text: string, names: readonly string[]): boolean {
  const plain = ` ${tokens(text).join(' ')} `;
  return names.some((name) => plain.includes(name));
}

const isShort = (line: Line): boolean => line.role === 'text' && line.content.text.split(/\s+/).length <= 15;
const startsSection = (line: Line): boolean => readTitle(line.content.text).exact || isOtherSection(line.content.text);

function mayBeTitle(line: Line | undefined): boolean {
  return line !== undefined && (namesGenre(line.content.text) || !startsSection(line));
}
