/** Whether a document writes the day or the month first in `05/06/2024`. */
import { dayNumber, findDates, inOrder, type DateMention } from './dates.ts';
import { languageOfAll, languageSigns } from './language.ts';
import type { Line } from './blocks.ts';
import type { DateOrder } from './model.ts';
import type { PlacedPiece } from './placedPieces.ts';
import { rememberedBy } from './remembered.ts';

/**
 * The order that one of the document's dates proves (`13/06/2024`), else the one in which its dates agree with those that
 * have a month in words, else that of its language; null where nothing tells.
 */
export function dateOrderOf(pieces: readonly PlacedPiece[]): DateOrder | null {
  const found = pieces.flatMap(datedTexts);
  if (!found.some(({ date }) => date.readings)) return null;
  const proven = new Set(found.flatMap(({ text, date }) => provenBy(text, date) ?? []));
  if (proven.size > 0) return proven.size === 1 ? ([...proven][0] ?? null) : null;
  return agreedOrder(found.map(({ date }) => date)) ?? usualOrder(pieces);
}

/** The dates of a piece outside of code, each with the text that it stands in. */
export const datedTexts = rememberedBy(({ lines }: PlacedPiece): readonly { text: string; date: DateMention }[] =>
  textsOf(lines).flatMap((text) => findDates(text).map((date) => ({ text, date }))),
);

const textsOf = (lines: readonly Line[]): string[] =>
  lines.filter((line) => line.role !== 'code').map((line) => line.content.text);

function provenBy(text: string, { date, readings, start, end }: DateMention): DateOrder | null {
  if (readings || !/^\d{1,2}[-/.,]\s?\d{1,2}[-/.,]/.test(text.slice(start, end))) return null;
  return date.day <= 12 ? null : Number.parseInt(text.slice(start), 10) === date.day ? 'dayFirst' : 'monthFirst';
}

function agreedOrder(dates: readonly DateMention[]): DateOrder | null {
  const sure = new Set(dates.filter((date) => !date.readings && date.date.year !== null).map((d) => dayNumber(d.date)));
  const agrees = (order: DateOrder): boolean =>
    dates.some((date) => date.readings && sure.has(dayNumber(inOrder(date, order))));
  const [day, month] = [agrees('dayFirst'), agrees('monthFirst')];
  return day === month ? null : day ? 'dayFirst' : 'monthFirst';
}

const smallWordsIn = rememberedBy(({ lines }: PlacedPiece) => languageSigns(textsOf(lines).join('\n')));

// English is written on both sides of the ocean.
function usualOrder(pieces: readonly PlacedPiece[]): DateOrder | null {
  const language = languageOfAll(pieces.map(smallWordsIn));
  return language === null || language === 'en' ? null : 'dayFirst';
}
