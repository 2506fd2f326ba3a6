/** What stands between the two ends of a range. */
import { skipBlanks, wordReader } from './wordReader.ts';
import { vocabularies } from './vocabulary/index.ts';

/** Where the second end of a range begins, for a first end that ends at `at`; null where nothing joins them. */
export function afterRangeMark(text: string, at: number, joined = false): number | null {
  const from = skipBlanks(text, at);
  const sign = text.startsWith('->', from) ? 2 : signs.includes(text.charAt(from)) ? 1 : 0;
  if (from < text.length && sign > 0) return skipBlanks(text, from + sign);
  const word = toWord(text, from) ?? (joined ? joiner(text, from) : null);
  if (word === null || (from === at && !/[^\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word))) return null;
  return skipBlanks(text, from + word.length);
}

/** Where a word that closes a range (`14:05から14:30まで`) ends, `at` itself where there is none. */
export function afterRange(text: string, at: number): number {
  const from = skipBlanks(text, at);
  const word = untilWord(text, from);
  return word === null ? at : from + word.length;
}

/** A word that opens a range: `from`, `between`. */
export const fromWord = wordReader(vocabularies.flatMap((v) => v.calendar.from ?? []));

const signs = '-–—→~〜～';
const toWord = wordReader(vocabularies.flatMap((v) => v.calendar.to));
const joiner = wordReader(vocabularies.flatMap((v) => v.joiners.filter((word) => /^\p{L}+$/u.test(word))));
const untilWord = wordReader(vocabularies.flatMap((v) => v.calendar.until ?? []));
