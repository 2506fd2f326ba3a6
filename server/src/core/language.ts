/** In which language a text is written. */
import { inAlphabet, isPlain } from './alphabet.ts';
import { remembered } from './remembered.ts';
import { vocabularies } from './vocabulary/index.ts';

/** The language (`en`) whose script or small words a text uses most; null where it uses none. */
export const languageOf = (text: string): string | null => languageOfAll([languageSigns(text)]);

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

/** The same of several texts that make up one. */
export function languageOfAll(signs: readonly LanguageSigns[]): string | null {
  const sum = (numberOf: (one: LanguageSigns) => number): number =>
    signs.reduce((total, one) => total + numberOf(one), 0);
  const letters = sum((one) => one.letters);
  const scripted = scripts.find((_, index) => sum((one) => one.scripts[index] ?? 0) > letters * 0.15);
  if (scripted) return scripted.language;
  const counts = smallWords.map(({ language }, index) => ({ language, count: sum((one) => one.words[index] ?? 0) }));
  const [first] = counts.sort((a, b) => b.count - a.count);
  return first && first.count > 0 ? first.language : null;
}

// Japanese before Chinese: it has both scripts.
const scripts = [
  { language: 'ja', script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { language: 'ko', script: /\p{Script=Hangul}/gu },
  { language: 'zh', script: /\p{Script=Han}/gu },
];
const smallWords = vocabularies.map((v) => ({ language: v.language, words: new Set([...v.fillers, ...v.joiners]) }));
