/** Reading a text at a place: words of the vocabulary, blanks, sticky patterns. */
import { isDigit, isLetter, isLetterOrDigit } from './alphabet.ts';
import { groupBy } from './lists.ts';

/** The longest of its words that stands at a place, as the vocabulary has it; null where none does. */
export type WordReader = (text: string, at: number) => string | null;

/** A reader of `words`, in any case. A word of a script with spaces ends where no letter follows. */
export function wordReader(words: Iterable<string>): WordReader {
  const byStart = groupBy([...new Set(words)], (word) => word.slice(0, 2));
  for (const group of byStart.values()) group.sort((a, b) => b.length - a.length);
  const first = new Set([...byStart.keys()].flatMap((start) => [start.charAt(0), start.charAt(0).toUpperCase()]));
  return (text, at) => {
    if (!first.has(text.charAt(at))) return null;
    const start = folded(text.slice(at, at + 2));
    const stands = (word: string): boolean => standsAt(word, text, at);
    return byStart.get(start)?.find(stands) ?? byStart.get(start.charAt(0))?.find(stands) ?? null;
  };
}

/** Where the word that a reader finds at `at` ends, with the blanks behind it; `at` itself where there is none. */
export function skipWord(read: WordReader, text: string, at: number): number {
  const word = read(text, at);
  return word === null ? at : skipBlanks(text, at + word.length);
}

/** Where the blanks that begin at `at` end. */
export function skipBlanks(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\s/.test(text.charAt(end))) end++;
  return end;
}

/** What a sticky pattern matches at `at`. */
export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether a word or number may begin at `at`: not inside of another, nor behind the point or colon of a number. */
export function mayBegin(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  // What stands at most places, without patterns: this is asked at every one.
  if (before === ' ' || (before >= 'a' && before <= 'z')) return before === ' ';
  if (before === ':' || before === '.') return !isDigit(text.charAt(at - 2));
  return !isLetterOrDigit(before) || isEastAsian(before);
}

/** Whether a letter is of a script that sets no spaces between its words, or sets endings right behind them. */
export const isEastAsian = (letter: string): boolean =>
  letter >= '\u1100' && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter);

const folded = (text: string): string => text.toLowerCase().replaceAll('’', "'");

function standsAt(word: string, text: string, at: number): boolean {
  const end = at + word.length;
  if (folded(text.slice(at, end)) !== word) return false;
  const last = word.charAt(word.length - 1);
  return !isLetter(last) || isEastAsian(last) || !isLetter(text.charAt(end));
}
