/** In which language a text is written. */
import { inAlphabet, isPlain } from './alphabet.ts';
import { remembered } from './remembered.ts';
import { vocabularies } from './vocabulary/index.ts';

/** The language (`en`) whose script or small words a text uses most; null where it uses none. */
export const languageOf = (text: string): string | null => languageBy(languageSigns(text));

/** What in a text tells its language: how many letters it has, how many of each script, how many of each one's small words. */
export interface LanguageSigns {
  readonly letters: number;
  readonly scripts: readonly number[];
  readonly words: readonly number[];
}

/** Counts what tells the language of a text. */
export const languageSigns = remembered(countSigns);

function countSigns(text: string): LanguageSigns {
  const all = text.toLowerCase().match(lettersIn(text)) ?? [];
  return {
    letters: text.match(letterIn(text))?.length ?? 0,
    scripts: scripts.map(({ script }) => (isPlain(text) ? 0 : (text.match(script)?.length ?? 0))),
    words: smallWords.map(({ words }) => all.filter((word) => words.has(word)).length),
  };
}

const letterIn = inAlphabet(({ letter }) => `[${letter}]`, 'g');
const lettersIn = inAlphabet(({ letter }) => `[${letter}]+`, 'g');

/** What tells the language of two texts that make up one. */
export const addSigns = (a: LanguageSigns, b: LanguageSigns): LanguageSigns => ({
  letters: a.letters + b.letters,
  scripts: sums(a.scripts, b.scripts),
  words: sums(a.words, b.words),
});

const sums = (a: readonly number[], b: readonly number[]): number[] => a.map((count, index) => count + (b[index] ?? 0));

/** The language that these signs tell, as `languageOf` does. */
export function languageBy({ letters, scripts: counts, words }: LanguageSigns): string | null {
  const scripted = scripts.find((_, index) => (counts[index] ?? 0) > letters * 0.15);
  if (scripted) return scripted.language;
  const most = Math.max(...words);
  return most > 0 ? (smallWords[words.indexOf(most)]?.language ?? null) : null;
}

// Japanese before Chinese: it has both scripts.
const scripts = [
  { language: 'ja', script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { language: 'ko', script: /\p{Script=Hangul}/gu },
  { language: 'zh', script: /\p{Script=Han}/gu },
];
const smallWords = vocabularies.map((v) => ({ language: v.language, words: new Set([...v.fillers, ...v.joiners]) }));

/** The signs of no text. */
export const noSigns: LanguageSigns = { letters: 0, scripts: scripts.map(() => 0), words: smallWords.map(() => 0) };
