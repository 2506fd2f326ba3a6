/** What is typed, and where. */
import { random } from '../unit/random.ts';

/** A place in a text where somebody may type. */
export interface Place {
  readonly offset: number;
  readonly line: number;
  readonly character: number;
}

/** One edit: what stood between two columns, counted from the place of typing, is replaced. */
export interface Stroke {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Types at one place. */
export interface Typist {
  /** What has been typed and not been deleted. */
  readonly typed: string;
  /** The next single character, typed or deleted. */
  readonly stroke: () => Stroke;
  /** Deletes what is there. */
  readonly clear: () => Stroke;
}

const longest = 10;
const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * Ten letters come one by one and go one by one, from the front, with other letters each time: no state of the text comes
 * twice, so a server that keeps its answers by their text gains nothing.
 */
export function createTypist(seed: number): Typist {
  const chance = random(seed);
  let typed = '';
  let isGrowing = true;
  return {
    get typed() {
      return typed;
    },
    stroke() {
      if (!isGrowing) {
        typed = typed.slice(1);
        isGrowing = typed === '';
        return { from: 0, to: 1, text: '' };
      }
      const [from, text] = [typed.length, chance.one(letters)];
      typed += text;
      isGrowing = typed.length < longest;
      return { from, to: from, text };
    },
    clear() {
      const stroke = { from: 0, to: typed.length, text: '' };
      typed = '';
      isGrowing = true;
      return stroke;
    },
  };
}

/** At the beginning, in the middle and at the end: within a word of the nearest line of running text. */
export function placesIn(text: string): Place[] {
  const lines = text.split('\n');
  const prose = proseLines(lines);
  const starts = startsOf(lines);
  return [0, 0.5, 1].map((share) => {
    const wanted = share * (lines.length - 1);
    const line = prose.reduce(
      (best, at) => (Math.abs(at - wanted) < Math.abs(best - wanted) ? at : best),
      prose[0] ?? 0,
    );
    const character = Math.max(0, (lines[line] ?? '').search(withinWord) + 1);
    return { line, character, offset: (starts[line] ?? 0) + character };
  });
}

const withinWord = /(?<=.{8})[a-z](?=[a-z])/;

function proseLines(lines: readonly string[]): number[] {
  let isFenced = false;
  return lines.flatMap((line, at) => {
    const isFence = /^ *(?:```|~~~)/.test(line);
    if (isFence) isFenced = !isFenced;
    return !isFence && !isFenced && /^[\p{L}\d*-]/u.test(line) && withinWord.test(line) ? [at] : [];
  });
}

function startsOf(lines: readonly string[]): number[] {
  let offset = 0;
  return lines.map((line) => {
    const start = offset;
    offset += line.length + 1;
    return start;
  });
}
