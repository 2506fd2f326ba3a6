/** What the server has to reach: one table, which the terminal and docs/performance.md show with what was measured. */
import type { Size } from './documents.ts';
import { median, quantile, ratioByRound } from './figures.ts';
import { echo, markdownlint, ours, rumdl, vscodeMarkdown } from './programs.ts';
import type { Results } from './rounds.ts';
import type { Sitting } from './sitting.ts';

/** One value that has to be reached. */
export interface Must {
  readonly what: string;
  readonly limit: number;
  /** Whether the limit itself is too much. */
  readonly isBelow?: boolean;
  /** What was reached; null where it was not measured. */
  readonly measure: (results: Results) => number | null;
}

/** All of them, in the order in which they are shown. */
export const musts: readonly Must[] = [
  keystroke('5 KB', echo, 6),
  keystroke('50 KB', echo, 6),
  keystroke('500 KB', echo, 4),
  keystroke('5 MB', echo, 3),
  fasterThan('5 KB', rumdl),
  fasterThan('50 KB', rumdl),
  fasterThan('500 KB', rumdl),
  steady('5 KB'),
  steady('50 KB'),
  steady('500 KB'),
  steady('5 MB'),
  burst('5 KB'),
  burst('50 KB'),
  burst('500 KB'),
  opening('5 KB', 1),
  opening('50 KB', 1),
  opening('500 KB', 0.5),
  {
    what: 'Start of the server to its first answer, times the echo server',
    limit: 1.4,
    measure: ratio('5 KB', echo, ({ start }) => start),
  },
  {
    what: `Memory after typing in 500 KB, times ${vscodeMarkdown}`,
    limit: 0.8,
    measure: ratio('500 KB', vscodeMarkdown, ({ memory }) => memory),
  },
  batch(markdownlint, 0.2),
  batch(rumdl, 2),
];

/** Whether a value is reached; null where it was not measured. */
export function isMet({ limit, isBelow = false }: Must, value: number | null): boolean | null {
  if (value === null) return null;
  return isBelow ? value < limit : value <= limit;
}

function middleKey({ keys }: Sitting): number | null {
  return median(keys);
}

function keystroke(size: Size, base: string, limit: number): Must {
  return { what: `Keystroke at ${size}, times the echo server`, limit, measure: ratio(size, base, middleKey) };
}

function fasterThan(size: Size, base: string): Must {
  return {
    what: `Keystroke at ${size}, times ${base}`,
    limit: 1,
    isBelow: true,
    measure: ratio(size, base, middleKey),
  };
}

function steady(size: Size): Must {
  const spread = (sitting: Sitting): number | null => {
    const [slow, middle] = [quantile(sitting.keys, 0.95), middleKey(sitting)];
    return slow !== null && middle ? slow / middle : null;
  };
  return {
    what: `Slow keystroke (p95) at ${size}, times the median`,
    limit: 4,
    measure: (results) => median(sittingsOf(results, size, ours).map(spread)),
  };
}

function burst(size: Size): Must {
  return {
    what: `Burst of ten edits at ${size}, times the echo server`,
    limit: 6,
    measure: ratio(size, echo, ({ bursts }) => median(bursts)),
  };
}

function opening(size: Size, limit: number): Must {
  return {
    what: `Opening ${size}, times ${vscodeMarkdown}`,
    limit,
    measure: ratio(size, vscodeMarkdown, ({ open }) => open),
  };
}

function batch(base: string, limit: number): Must {
  return {
    what: `Checking 2,000 reports, times ${base}`,
    limit,
    measure: ({ checks }) => ratioByRound(checks.get(ours) ?? [], checks.get(base) ?? []),
  };
}

/** Ours to another server's, round by round. */
function ratio(size: Size, base: string, figureOf: (sitting: Sitting) => number | null): Must['measure'] {
  return (results) =>
    ratioByRound(sittingsOf(results, size, ours).map(figureOf), sittingsOf(results, size, base).map(figureOf));
}

const sittingsOf = ({ sittings }: Results, size: string, program: string): readonly Sitting[] =>
  sittings.get(size)?.get(program) ?? [];
