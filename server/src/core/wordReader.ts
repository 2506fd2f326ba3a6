/** Reading a text at a place: words of the vocabulary, blanks, sticky patterns. */
import { inAlphabet, isDigit, isLetter, isLetterOrDigit, isPlain } from './alphabet.ts';
import { groupBy } from './lists.ts';

/** The longest of its words that stands at a place, as the vocabulary has it; null where none does. */
export type WordReader = (text: string, at: number) => string | null;

/** A reader of `words`, in any case. A word of a script with spaces ends where no letter follows. */
export function wordReader(words: Iterable<string>): WordReader {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  const byFirst = groupBy(longestFirst, (word) => word.charAt(0));
  for (const [first, group] of [...byFirst]) byFirst.set(first.toUpperCase(), group);
  // Few words begin with the same two letters, and this is asked at most places of a text.
  const byTwo = groupBy(
    longestFirst.filter(({ length }) => length > 1),
    (word) => pairOf(word.charCodeAt(0), word.charCodeAt(1)),
  );
  const letters = new Set(longestFirst.filter(({ length }) => length === 1));
  return (text, at) => {
    const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
    if (!(first < 0x80 && second < 0x80)) return standing(byFirst.get(text.charAt(at)), text, at);
    const found = standing(byTwo.get(pairOf(first, second)), text, at);
    if (found !== null || letters.size === 0) return found;
    const letter = text.charAt(at).toLowerCase();
    return letters.has(letter) && standsAt(letter, text, at) ? letter : null;
  };
}

// A number for two letters of ASCII in any case, which one bit tells.
const pairOf = (first: number, second: number): number => (first | 0x20) * 0x10000 + (second | 0x20);

function standing(words: readonly string[] | undefined, text: string, at: number): string | null {
  if (words) for (const word of words) if (standsAt(word, text, at)) return word;
  return null;
}

/** Whether one of the words may stand in a text: what is asked before each of its places is looked at. */
export function mayHold(words: Iterable<string>): (text: string) => boolean {
  const pattern = inAlphabet(({ words: oneOf }) => oneOf(words).replaceAll("'", "['’]"), 'i');
  return (text) => !isPlain(text) || pattern(text).test(text);
}

/** Whether one of the words may stand at a place, by its first two letters: few words of a text come that far. */
export function mayStand(words: Iterable<string>): (text: string, at: number) => boolean {
  const starts = new Set([...words].map((word) => word.slice(0, 2)));
  return (text, at) => {
    const start = text.slice(at, at + 2).toLowerCase();
    return starts.has(start) || starts.has(start.charAt(0)) || !isAscii(start);
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

const isAscii = (text: string): boolean => text.charCodeAt(0) < 0x80 && !(text.charCodeAt(1) >= 0x80);

const folded = (text: string): string => text.toLowerCase().replaceAll('’', "'");

function standsAt(word: string, text: string, at: number): boolean {
  const end = at + word.length;
  if (!isWritten(word, text, at)) return false;
  const last = word.charAt(word.length - 1);
  return !isLetter(last) || isEastAsian(last) || !isLetter(text.charAt(end));
}

// Most words differ in their second letter.
function isWritten(word: string, text: string, at: number): boolean {
  for (let index = 0; index < word.length; index++) {
    const code = text.charCodeAt(at + index);
    if (!(code < 0x80)) return folded(text.slice(at, at + word.length)) === word;
    const lower = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    if (lower !== word.charCodeAt(index)) return false;
  }
  return true;
}
