/** Words around a time of day. */
import type { Manner } from './clockForms.ts';
import { vocabularies } from './vocabulary/index.ts';
import type { Calendar } from './vocabulary/vocabulary.ts';
import { isEastAsian, mayHold, skipBlanks, wordReader } from './wordReader.ts';

/** A word before a time that tells the part of the day: `午後`. */
export interface HalfWord {
  readonly part: 'am' | 'pm' | 'night' | 'midday';
  readonly length: number;
}

/** The part of the day that is named at `at`. */
export function halfWord(text: string, at: number): HalfWord | null {
  const word = partWord(text, at);
  const part = word === null ? undefined : parts.get(word);
  return word !== null && part ? { part, length: word.length } : null;
}

/** Noon or midnight in a word: behind `at` or a date, or where the line goes on as behind a time (`Noon: ...`). */
export function noonWord(
  text: string,
  at: number,
  { leading, announced, dated }: Manner,
): { hour: number; end: number } | null {
  const noon = noonName(text, at);
  const word = noon ?? midnightName(text, at);
  if (word === null || (dated && noon === null)) return null;
  const end = at + word.length;
  const closes = /^\s?(?:[:：,，、(（|–—-]|$)|^[に에]/.test(text.slice(end, end + 2));
  return announced || (leading && closes) ? { hour: noon === null ? 0 : 12, end } : null;
}

/** Where a word for hours behind a time ends (`14:05 Uhr`, `14:05 hs`), `at` itself where there is none. */
export function hoursBehind(text: string, at: number): number {
  const from = skipBlanks(text, at);
  const word = hoursName(text, from);
  if (word === null || isElapsed(text, from + word.length)) return at;
  return from + word.length;
}

/** Where a word ends that makes the number before it a time of day: `14 Uhr`; null where there is none. */
export function oclockBehind(text: string, at: number): number | null {
  const from = skipBlanks(text, at);
  const word = oclockName(text, from);
  return word === null ? null : from + word.length;
}

/** Whether a number of hours that ends at `at` is a length of time: `3h later`. */
export const isElapsed = (text: string, at: number): boolean => elapsedName(text, skipBlanks(text, at)) !== null;

/** Where a mark behind a time that makes it approximate ends (`14:05頃`, `14:05 (approx.)`); `at` where there is none. */
export function aboutBehind(text: string, at: number): number {
  const from = skipBlanks(text, at);
  if (/[(（]/.test(text.charAt(from))) {
    const word = aboutName(text, from + 1);
    const close = from + 1 + (word?.length ?? 0);
    return word !== null && /[)）]/.test(text.charAt(close)) ? close + 1 : at;
  }
  const word = behindName(text, from);
  if (word === null) return at;
  const end = from + word.length;
  return goesOn(word, text.slice(end, end + 2), from > at) ? at : end;
}

/** A word or sign before a time that makes it approximate. */
export const aboutName = wordReader(['~', '≈', '∼', ...vocabularies.flatMap((v) => v.about)]);

// `14:05 경보` (an alarm) and `14:05 前后端` (front and back end) are other words.
function goesOn(word: string, behind: string, spaced: boolean): boolean {
  if (!isEastAsian(word.charAt(0)) || !/^\p{L}/u.test(behind)) return false;
  if (/^\p{Script=Hangul}/u.test(word)) return !/^(?:에|부터|까지)/.test(behind);
  return spaced ? !/^[にのはか]/.test(behind) : behind.startsWith('端');
}

const all = (pick: (calendar: Calendar) => readonly string[] | undefined): string[] =>
  vocabularies.flatMap((v) => pick(v.calendar) ?? []);
const parts = new Map(
  vocabularies.flatMap((v) =>
    (Object.entries(v.calendar.halves ?? {}) as [HalfWord['part'], readonly string[]][]).flatMap(([part, words]) =>
      words.map((word) => [word, part] as const),
    ),
  ),
);
const partWord = wordReader(parts.keys());
const noonName = wordReader(all((c) => c.noon));
const midnightName = wordReader(all((c) => c.midnight));

/** Whether a word for noon or midnight may stand in a text. */
export const mayHoldNoon = mayHold([...all((c) => c.noon), ...all((c) => c.midnight)]);

const hoursName = wordReader(['hrs', 'hr', 'hours', ...all((c) => [...(c.hours ?? []), ...(c.oclock ?? [])])]);
const oclockName = wordReader(all((c) => c.oclock));
const elapsedName = wordReader(all((c) => c.elapsed));
const behindName = wordReader(all((c) => c.aboutBehind));
