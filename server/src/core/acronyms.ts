/** Short forms in capitals that a report nowhere spells out. */
import type { Part, Passage, Report } from './model.ts';
import { eachPassage, ownWording, passageSpan } from './passages.ts';
import { remembered, rememberedBy } from './remembered.ts';

/** The first use of each short form that is neither spelled out nor among the known ones. */
export function unexpandedAcronyms(report: Pick<Report, 'passagesByPiece'>, known: readonly string[]): Part[] {
  const seen = new Set(known.map((word) => word.toUpperCase()));
  return usesIn(report).flatMap(({ text, at, passage }) => {
    if (seen.has(text)) return [];
    seen.add(text);
    if (isSpelledOut(text, report)) return [];
    return [{ text, span: passageSpan(passage, at, at + text.length) }];
  });
}

interface Use {
  readonly text: string;
  readonly passage: Passage;
  /** Offset into the text of the passage. */
  readonly at: number;
}

const usesIn = eachPassage((passage): Use[] => {
  const own = ownWording(passage);
  return isShouted(own) ? [] : [...own.matchAll(acronym)].map(({ index, 0: text }) => ({ text, passage, at: index }));
});

const acronym = /(?<![\p{L}\p{N}_./#@-])\p{Lu}{2,5}(?![\p{L}\p{N}_/#@-]|\.\p{L})/gu;

const isShouted = (text: string): boolean =>
  (text.match(/\p{Lu}/gu)?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0);

// `NOT` is a word. Everything else may be spelled out anywhere.
function isSpelledOut(text: string, { passagesByPiece }: Pick<Report, 'passagesByPiece'>): boolean {
  const { asWord, expanded } = formsOf(text);
  return passagesByPiece.items.some((passages) => {
    const { words, expansions } = mentionsIn(passages);
    return words.has(asWord) || expanded.test(expansions);
  });
}

const formsOf = remembered((text) => ({ asWord: text.toLowerCase(), expanded: expansionOf(text) }), 200);

// `central billing service (CBS)`, `CBS (central billing service)`
const expansionOf = (text: string): RegExp =>
  new RegExp(String.raw`\p{L}\s?[(（]${text}[)）]|(?<!\p{L})${text}\s?[(（][^()（）\n]{0,60}\p{L} \p{L}`, 'u');

/** The short words of some passages in small letters, and those of them that hold brackets around which one is spelled out. */
interface Mentions {
  readonly words: ReadonlySet<string>;
  readonly expansions: string;
}

const mentionsIn = rememberedBy((passages: readonly Passage[]): Mentions => ({
  words: new Set(passages.flatMap(({ text }) => text.match(shortWord) ?? [])),
  expansions: passages.flatMap(({ text }) => (/[(（]/.test(text) ? [text] : [])).join('\n'),
}));

const shortWord = /(?<!\p{L})\p{Ll}{2,5}(?!\p{L})/gu;
