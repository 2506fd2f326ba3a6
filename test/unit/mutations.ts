/** Reports as a careless hand or a broken program leaves them. */
import type { Random } from './random.ts';

/** A text to mutate, as lines. */
export type Source = readonly string[];

/** Cuts, doubles and splices the lines of a text, and throws in what editors and people throw in. */
export function mutate(pick: Random, sources: readonly Source[]): string {
  const lines = excerpt(pick, pick.one(sources));
  for (let step = pick.below(6) + 1; step > 0; step--) pick.one(changes)(lines, pick, pick.one(sources));
  if (pick.below(1000) === 0) lengthen(lines, pick);
  return (pick.below(20) === 0 ? '\uFEFF' : '') + lines.join(pick.one(['\n', '\n', '\n', '\r\n', '\r']));
}

// Of a long text its head, by which a report is known, and some lines from anywhere: small texts are quick to read.
function excerpt(pick: Random, source: Source): string[] {
  if (source.length <= longest) return [...source];
  const start = pick.below(source.length - longest);
  return [...source.slice(0, 12), ...source.slice(start, start + longest)];
}

const longest = 40;

type Change = (lines: string[], pick: Random, other: Source) => void;

const changes: readonly Change[] = [
  (lines, pick) => lines.splice(pick.below(lines.length), pick.below(5)),
  (lines, pick) => {
    const at = pick.below(lines.length);
    lines.splice(at, 0, ...lines.slice(at, at + pick.below(8)));
  },
  (lines, pick, other) => lines.splice(pick.below(lines.length), 0, pick.one(other)),
  (lines, pick) => lines.splice(pick.below(lines.length), 0, pick.one(oddLines)),
  (lines, pick) => replace(lines, pick, (line) => line.slice(pick.below(12))),
  (lines, pick) => replace(lines, pick, (line) => `${' '.repeat(pick.below(6))}${line}`),
  (lines, pick) => replace(lines, pick, (line) => line.slice(0, pick.below(20)) + pick.one(oddPieces) + line.slice(10)),
  (lines, pick) =>
    replace(lines, pick, (line) => {
      const at = pick.below(line.length + 1);
      return line.slice(0, at) + pick.one(oddPieces) + line.slice(at);
    }),
];

// A line of a megabyte.
const lengthen = (lines: string[], pick: Random): void =>
  replace(lines, pick, (line) => line + pick.one(['x', 'queue ', '待', '\u05D0']).repeat(1e6).slice(0, 1e6));

function replace(lines: string[], pick: Random, change: (line: string) => string): void {
  const at = pick.below(lines.length);
  lines[at] = change(lines[at] ?? '');
}

const oddLines = [
  '```',
  '<<<<<<< HEAD',
  '=======',
  '>>>>>>> other',
  '---',
  '===',
  '| a | b |',
  '| - | - |',
  '<!--',
  '-->',
  '> quoted',
  '1. one',
  '- [x]',
  '#',
  '    code',
  '[a]: b',
  '***',
  '<details>',
  '\t- tab',
];

const oddPieces = [
  '`',
  '**',
  '\u0000',
  '\uD83D',
  '\uDC00',
  'â€“',
  '&amp;',
  '\\',
  '|',
  '<b>',
  '](',
  '~~',
  '@',
  '\u200F',
  '\u202E',
  '\uFEFF',
  '24:00',
  '99:99',
  ' - ',
];
