/** Words of the vocabulary as pieces of regular expressions (with the flag `u`). */
import { isEastAsian } from './wordReader.ts';

/** One of the words, the longest first, as they stand; matches nothing where there are none. */
export function oneOf(words: Iterable<string>): string {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  return longestFirst.length > 0 ? `(?:${longestFirst.map(escapeWord).join('|')})` : '(?!)';
}

/** The beginning of a word: no letter stands before it, but in scripts that set words next to each other. */
export const beginningOf = (words: readonly string[]): string => placed(words, '');

/** A word with no letter on either side, but in scripts that set words next to each other. */
export const wholeWord = (words: readonly string[]): string => placed(words, '(?![\\p{L}\\p{N}])');

function placed(words: readonly string[], end: string): string {
  const isSpaced = (word: string): boolean => !isEastAsian(word.charAt(0));
  const unspaced = oneOf(words.filter((word) => !isSpaced(word)));
  return `(?:(?<![\\p{L}\\p{N}])${oneOf(words.filter(isSpaced))}${end}|${unspaced})`;
}

const escapeWord = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
