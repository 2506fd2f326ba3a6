/** The options of `npm run bench`. */
import { parseArgs } from 'node:util';

/** What can be measured by itself. */
export const allParts = ['keys', 'burst', 'open', 'start', 'memory', 'seeds', 'batch'] as const;
export type Part = (typeof allParts)[number];

export interface Options {
  readonly parts: ReadonlySet<Part>;
  readonly rounds: number;
  /** Two small documents, two servers, few edits: for a build server. */
  readonly isShort: boolean;
  /** Writes the page in `docs`. */
  readonly writes: boolean;
}

export const usage = `npm run bench -- [options]

  --short         5 KB and 50 KB, our server and the echo server only, few edits
  --rounds N      how often everything is measured; 5 if not given, 2 with --short
  --only PART     only that part, which may be given several times: ${allParts.join(', ')}
  --write         writes the figures to docs/performance.md

npm run bench:peers installs what is compared with; what is not installed is left out.`;

/** Reads the command line; a sentence where it is wrong. */
export function readOptions(args: string[]): Options | string {
  const values = parsed(args);
  if (typeof values === 'string') return values;
  const { short: isShort = false, write: writes = false, only = [...allParts] } = values;
  const unknown = only.find((part) => !isPart(part));
  if (unknown !== undefined) return `There is no part “${unknown}”. There are: ${allParts.join(', ')}.`;
  const rounds = Number(values.rounds ?? (isShort ? 2 : 5));
  if (!Number.isInteger(rounds) || rounds < 1) return 'The number of rounds must be a whole number from 1.';
  if (isShort && (writes || values.only)) return '--short goes neither with --write nor with --only.';
  if (writes && values.only) return '--write needs all parts, so it does not go with --only.';
  return { parts: new Set(only.filter(isPart)), rounds, isShort, writes };
}

interface Values {
  readonly short?: boolean;
  readonly write?: boolean;
  readonly rounds?: string;
  readonly only?: string[];
}

function parsed(args: string[]): Values | string {
  const options = {
    short: { type: 'boolean' },
    write: { type: 'boolean' },
    rounds: { type: 'string' },
    only: { type: 'string', multiple: true },
  } as const;
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const isPart = (part: string): part is Part => (allParts as readonly string[]).includes(part);
