/** In which language a text is written. */
import { vocabularies } from './vocabulary/index.ts';

/** The language (`en`) whose script or small words a text uses most; null where it uses none. */
export function languageOf(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const scripted = scripts.find(({ script }) => (text.match(script)?.length ?? 0) > letters * 0.15);
  if (scripted) return scripted.language;
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = smallWords.map(({ language, words }) => ({
    language,
    count: all.filter((word) => words.has(word)).length,
  }));
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
