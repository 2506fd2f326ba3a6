/** Short forms in capitals that a report nowhere spells out. */
import type { Part, Report } from './model.ts';
import { ownWording, passageSpan } from './passages.ts';

/** The first use of each short form that is neither spelled out nor among the known ones. */
export function unexpandedAcronyms(report: Report, known: readonly string[]): Part[] {
  const whole = report.passages.map(({ text }) => text).join('\n');
  const seen = new Set(known.map((word) => word.toUpperCase()));
  return report.passages.flatMap((passage) => {
    const own = ownWording(passage);
    if (isShouted(own)) return [];
    return [...own.matchAll(acronym)].flatMap(({ index, 0: text }) => {
      if (seen.has(text) || isWord(text, whole) || isExpanded(text, whole)) return [];
      seen.add(text);
      return [{ text, span: passageSpan(passage, index, index + text.length) }];
    });
  });
}

const acronym = /(?<![\p{L}\p{N}_./#@-])\p{Lu}{2,5}(?![\p{L}\p{N}_/#@-]|\.\p{L})/gu;

const isShouted = (text: string): boolean =>
  (text.match(/\p{Lu}/gu)?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0);

// `NOT` is a word.
const isWord = (text: string, whole: string): boolean =>
  new RegExp(String.raw`(?<!\p{L})${text.toLowerCase()}(?!\p{L})`, 'u').test(whole);

// `central billing service (CBS)`, `CBS (central billing service)`
const isExpanded = (text: string, whole: string): boolean =>
  new RegExp(String.raw`\p{L}\s?[(（]${text}[)）]|(?<!\p{L})${text}\s?[(（][^()（）\n]{0,60}\p{L} \p{L}`, 'u').test(
    whole,
  );
