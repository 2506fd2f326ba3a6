/**
 * Patterns about letters. Most texts have no letters but those of ASCII: a pattern that knows no others takes a tenth of the
 * time to be compiled, which is when a report is first read, and finds the same in them.
 */

/** What a pattern is made of; the members are for use inside of a class, as in `[${letter}\\d]`. */
export interface Alphabet {
  /** It is that of ASCII. */
  readonly isNarrow: boolean;
  readonly letter: string;
  /** Letters of the Latin script. */
  readonly latin: string;
  readonly upper: string;
  readonly lower: string;
  readonly number: string;
  /** Letters and numbers. */
  readonly character: string;
  /** One of these words, as `oneOf` has them: those that such a text may have. */
  readonly words: (words: Iterable<string>) => string;
}

/** A function that gives the pattern for a text, made when it is first asked for. The flag `u` is added where it is needed. */
export function inAlphabet(make: (alphabet: Alphabet) => string, flags: string): (text: string) => RegExp {
  let narrow: RegExp | undefined;
  let wide: RegExp | undefined;
  return (text) =>
    isPlain(text) ? (narrow ??= made(make(ascii), flags)) : (wide ??= made(make(unicode), `${flags}u`));
}

/** Whether a text has no letters but those of ASCII, and no numbers either. */
export function isPlain(text: string): boolean {
  if (text === asked) return wasPlain;
  asked = text;
  wasPlain = !/[^\s!-~\u2010-\u2027\u2190-\u21ff]/.test(text);
  return wasPlain;
}

// A text is asked about many times in a row.
let asked = '';
let wasPlain = true;

/** Whether a character is a letter. */
export const isLetter = (character: string): boolean =>
  character < '\u0080' ? isAsciiLetter(character) : /\p{L}/u.test(character);

/** Whether a character is a letter or a digit. */
export const isLetterOrDigit = (character: string): boolean =>
  character < '\u0080' ? isAsciiLetter(character) || isDigit(character) : /\p{L}/u.test(character);

// Without a pattern: this is asked of most characters.
const isAsciiLetter = (character: string): boolean =>
  (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');

/** Whether a character is a digit. */
export const isDigit = (character: string): boolean => character >= '0' && character <= '9';

/** Words as alternatives of a pattern, the longest first, as they stand; matches nothing where there are none. */
export function oneOf(words: Iterable<string>): string {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  return longestFirst.length > 0 ? `(?:${longestFirst.map(escapeWord).join('|')})` : '(?!)';
}

const escapeWord = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const ascii: Alphabet = {
  isNarrow: true,
  letter: 'A-Za-z',
  latin: 'A-Za-z',
  upper: 'A-Z',
  lower: 'a-z',
  number: '\\d',
  character: 'A-Za-z\\d',
  words: (words) => oneOf([...words].filter(isPlain)),
};
/** All letters. */
export const unicode: Alphabet = {
  isNarrow: false,
  letter: '\\p{L}',
  latin: '\\p{Script=Latin}',
  upper: '\\p{Lu}',
  lower: '\\p{Ll}',
  number: '\\p{N}',
  character: '\\p{L}\\p{N}',
  words: oneOf,
};

const made = (source: string, flags: string): RegExp => new RegExp(source, flags);
