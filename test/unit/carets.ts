/**
 * Fixtures that carry their own expectation: below a line of text, carets stand under a stretch of it, followed by what
 * is expected there. A fixture is written anew from what was found and compared whole.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Something found in a text, on one line: offsets into the text, and the words that stand behind the carets. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A fixture without its expectations. */
export function strip(fixture: string): string {
  return fixture
    .split('\n')
    .filter((line) => !/^ *\^+ \S/.test(line))
    .join('\n');
}

/** The fixture as it would be written for these findings. A mark that goes on beyond its line ends with it. */
export function annotate(text: string, marks: readonly Mark[]): string {
  let offset = 0;
  return text
    .split('\n')
    .flatMap((line) => {
      const from = offset;
      offset += line.length + 1;
      const here = marks.filter((mark) => mark.start >= from && mark.start < offset);
      return [line, ...here.map((mark) => caretLine(mark, from, line))];
    })
    .join('\n');
}

function caretLine(mark: Mark, from: number, line: string): string {
  const start = mark.start - from;
  const end = Math.min(Math.max(mark.end - from, start + 1), Math.max(line.length, start + 1));
  return `${' '.repeat(start)}${'^'.repeat(end - start)} ${mark.words}`;
}

/** The Markdown files of a folder by name, without their ending. */
export function fixturesOf(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return new Map(names.sort().map((name) => [name.slice(0, -3), readFileSync(path.join(folder, name), 'utf8')]));
}
