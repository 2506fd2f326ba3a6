/** Words of the vocabulary as pieces of regular expressions (with the flag `u`, where no alphabet is given). */
import { unicode, type Alphabet } from './alphabet.ts';
import { isEastAsian } from './wordReader.ts';

export { oneOf } from './alphabet.ts';

/** The beginning of a word: no letter stands before it, but in scripts that set words next to each other. */
export const beginningOf = (words: readonly string[], alphabet = unicode): string => placed(words, alphabet, '');

/** A word with no letter on either side, but in scripts that set words next to each other. */
export const wholeWord = (words: readonly string[], alphabet = unicode): string =>
  placed(words, alphabet, `(?![${alphabet.character}])`);

function placed(words: readonly string[], { character, words: oneOf }: Alphabet, end: string): string {
  const isSpaced = (word: string): boolean => !isEastAsian(word.charAt(0));
  const unspaced = oneOf(words.filter((word) => !isSpaced(word)));
  return `(?:(?<![${character}])${oneOf(words.filter(isSpaced))}${end}|${unspaced})`;
}
