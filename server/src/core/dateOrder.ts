/** Whether a document writes the day or the month first in `05/06/2024`. */
import { dayNumber, findDates, inOrder, type DateMention } from './dates.ts';
import { addSigns, languageBy, languageSigns, noSigns } from './language.ts';
import type { Line } from './blocks.ts';
import type { DateOrder } from './model.ts';
import type { PlacedPiece } from './placedPieces.ts';
import { rememberedBy } from './remembered.ts';
import { anyOf, folded, gathered, type Sequence } from './sequence.ts';

/**
 * The order that one of the document's dates proves (`13/06/2024`), else the one in which its dates agree with those that
 * have a month in words, else that of its language; null where nothing tells.
 */
export function dateOrderOf(pieces: Sequence<PlacedPiece>): DateOrder | null {
  if (!hasUnsure(pieces)) return null;
  const proven = new Set(provenIn(pieces));
  if (proven.size > 0) return proven.size === 1 ? ([...proven][0] ?? null) : null;
  return agreedOrder(new Set(sureDays(pieces)), unsureDates(pieces)) ?? usualOrder(pieces);
}

/** Whether a date stands in the text of a document. */
export const namesDate = anyOf((piece: PlacedPiece) => datedTexts(piece).length > 0);

// Most pieces have no date.
const undated: readonly never[] = [];

// The dates of a piece outside of code, each with the text that it stands in.
const datedTexts = rememberedBy(({ lines }: PlacedPiece): readonly { text: string; date: DateMention }[] => {
  const found = textsOf(lines).flatMap((text) => findDates(text).map((date) => ({ text, date })));
  return found.length > 0 ? found : undated;
});

const hasUnsure = anyOf((piece: PlacedPiece) => datedTexts(piece).some(({ date }) => date.readings));
const unsureDates = gathered((piece: PlacedPiece) =>
  datedTexts(piece).flatMap(({ date }) => (date.readings ? [date] : [])),
);
const sureDays = gathered((piece: PlacedPiece) =>
  datedTexts(piece).flatMap(({ date }) => (date.readings || date.date.year === null ? [] : [dayNumber(date.date)])),
);
const provenIn = gathered((piece: PlacedPiece) =>
  datedTexts(piece).flatMap(({ text, date }) => provenBy(text, date) ?? []),
);

const textsOf = (lines: readonly Line[]): string[] =>
  lines.filter((line) => line.role !== 'code').map((line) => line.content.text);

function provenBy(text: string, { date, readings, start, end }: DateMention): DateOrder | null {
  if (readings || !/^\d{1,2}[-/.,]\s?\d{1,2}[-/.,]/.test(text.slice(start, end))) return null;
  return date.day <= 12 ? null : Number.parseInt(text.slice(start), 10) === date.day ? 'dayFirst' : 'monthFirst';
}

function agreedOrder(sure: ReadonlySet<number>, unsure: readonly DateMention[]): DateOrder | null {
  const agrees = (order: DateOrder): boolean => unsure.some((date) => sure.has(dayNumber(inOrder(date, order))));
  const [day, month] = [agrees('dayFirst'), agrees('monthFirst')];
  return day === month ? null : day ? 'dayFirst' : 'monthFirst';
}

const signsIn = folded(({ lines }: PlacedPiece) => languageSigns(textsOf(lines).join('\n')), addSigns, noSigns);

// English is written on both sides of the ocean.
function usualOrder(pieces: Sequence<PlacedPiece>): DateOrder | null {
  const language = languageBy(signsIn(pieces));
  return language === null || language === 'en' ? null : 'dayFirst';
}
