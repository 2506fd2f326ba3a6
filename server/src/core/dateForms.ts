/** The forms in which dates are written. */
import { inAlphabet, isDigit, isLetter, isPlain } from './alphabet.ts';
import type { CalendarDate, DateOrder } from './model.ts';
import { afterRangeMark } from './rangeMarks.ts';
import { vocabularies } from './vocabulary/index.ts';
import { match, mayStand, skipBlanks, skipWord, wordReader } from './wordReader.ts';

/** A date as written, whether or not there is such a day. */
export interface DateForm {
  readonly date: CalendarDate;
  /** The last day of a range: `5–7 June`. */
  readonly last: CalendarDate | null;
  /** Both readings, where only the rest of the document can tell. */
  readonly readings: Readonly<Record<DateOrder, CalendarDate>> | null;
  readonly end: number;
}

/** The date that stands at `at`, with the day of the week before or behind it. */
export function readDate(text: string, at: number): DateForm | null {
  const from = skipWeekday(text, at);
  const form = readForms(text, from) ?? (from > at ? readForms(text, at) : null);
  return form && { ...form, end: behindWeekday(text, form.end) };
}

/** Whether a date may begin at a place: a number, a month or a day of the week. */
export const mayBeginDate = (text: string, at: number): boolean =>
  isDigit(text.charAt(at)) || mayBeDayOrMonth(text, at);

/** `12-05`, `5/12`, `5.12.`: a date only where what follows, or where it stands, says so. */
export function readShortDate(text: string, at: number): DateForm | null {
  const dotted = match(/(\d{1,2})\.(\d{1,2})\.(?!\d)/uy, text, at);
  if (dotted) return alone(null, Number(dotted[2]), Number(dotted[1]), at + dotted[0].length);
  const found = match(/(\d{1,2})([-/])(\d{1,2})(?![\d/-])/uy, text, at);
  if (!found) return null;
  const [a, b] = [Number(found[1]), Number(found[3])];
  const readings = a <= 12 && b <= 12 && found[2] === '/' ? bothOrders(a, b, null) : null;
  const date = a <= 12 ? { year: null, month: a, day: b } : { year: null, month: b, day: a };
  return { date, last: null, readings, end: at + found[0].length };
}

/** Whether a word is a day of the week. */
export const isWeekday = (word: string): boolean => anyWeekday(word, 0)?.length === word.length;

/** Where a day of the week that stands at `at` ends, with what joins it to a date: `Wednesday, the 5th`, `Mi., 5. Juni`. */
export function skipWeekday(text: string, at: number): number {
  const day = anyWeekday(text, at);
  if (day === null) return at;
  const gap = match(/\.?,?\s+|\.?,/uy, text, at + day.length)?.[0];
  return gap === undefined ? at : skipWord(article, text, skipBlanks(text, at + day.length + gap.length));
}

const weekday = wordReader(vocabularies.flatMap((v) => v.calendar.weekdays));
const weekdays = vocabularies.flatMap((v) => [...v.calendar.weekdays, ...v.calendar.weekdaysShort]);
const anyWeekday = wordReader(weekdays);
const article = wordReader(['the', ...vocabularies.flatMap((v) => v.calendar.on ?? [])]);

// `2024-06-05 (Wed)`, `6月5日（水）`, `5 June, Wednesday`
function behindWeekday(text: string, at: number): number {
  const open = match(/\s?[(（]/uy, text, at)?.[0].length ?? 0;
  const inside = open > 0 ? anyWeekday(text, at + open) : null;
  const closed = match(/\.?[)）]/uy, text, at + open + (inside?.length ?? 0));
  if (inside !== null && closed) return at + open + inside.length + closed[0].length;
  const from = at + (match(/,?\s*/uy, text, at)?.[0].length ?? 0);
  const bare = weekday(text, from);
  return bare === null ? at : from + bare.length;
}

const readForms = (text: string, at: number): DateForm | null =>
  isDigit(text.charAt(at)) ? (readNumbers(text, at) ?? readNamed(text, at)) : readNamed(text, at);

const yearFirst = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![-.]?\d)/uy;
const yearFirstSpaced = /(\d{4})\.\s(\d{1,2})\.\s(\d{1,2})(?:\.|(?!\d))/uy;
const eastAsian = /(?:(\d{4})[年년]\s?)?(\d{1,2})[月월]\s?(\d{1,2})[日号號일]/uy;
const eastAsianDay = /(?:(\d{1,2})[月월]\s?)?(\d{1,2})[日号號일]/uy;
const yearLast = /(\d{1,2})([-/]|\.\s?)(\d{1,2})\2(\d{4}|\d{2})(?![:./-]?\d)/uy;
const yearLastCommas = /(\d{2})(,\s)(\d{2}),\s(\d{4})(?![:.,/-]?\d)/uy;

function readNumbers(text: string, at: number): DateForm | null {
  const first = match(yearFirst, text, at);
  if (first) return alone(Number(first[1]), Number(first[3]), Number(first[4]), at + first[0].length);
  const spaced = match(yearFirstSpaced, text, at);
  if (spaced) return alone(Number(spaced[1]), Number(spaced[2]), Number(spaced[3]), at + spaced[0].length);
  return readEastAsian(text, at) ?? readYearLast(text, at);
}

// `2024年6月5日`, `6월 5일`, `6月5日〜7日`
function readEastAsian(text: string, at: number): DateForm | null {
  const found = isPlain(text) ? null : match(eastAsian, text, at);
  if (!found) return null;
  const date = { year: found[1] ? Number(found[1]) : null, month: Number(found[2]), day: Number(found[3]) };
  const end = at + found[0].length;
  const from = afterRangeMark(text, end);
  const second = from === null ? null : match(eastAsianDay, text, from);
  if (!second) return { date, last: null, readings: null, end };
  const last = { ...date, month: Number(second[1] ?? date.month), day: Number(second[2]) };
  return { date, last, readings: null, end: (from ?? end) + second[0].length };
}

// `13/06/2024` can only be a day first, `06/13/2024` only a month; else slashes mean a month first, unless the document
// says otherwise, and dots, hyphens and commas a day. `1.7.30` is a version.
function readYearLast(text: string, at: number): DateForm | null {
  const found = match(yearLast, text, at) ?? match(yearLastCommas, text, at);
  if (!found) return null;
  const [whole, first = '', mark = '', second = '', year = ''] = found;
  const [a, b] = [Number(first), Number(second)];
  const onlyDate = mark === '/' || (mark === '-' && Math.max(a, b) > 12);
  if (year.length === 2 && !onlyDate && whole.length < 8) return null;
  const readings = bothOrders(a, b, year.length === 2 ? 2000 + Number(year) : Number(year));
  const dayFirst = a > 12 || (b <= 12 && mark !== '/');
  const date = dayFirst ? readings.dayFirst : readings.monthFirst;
  return { date, last: null, readings: a <= 12 && b <= 12 && a !== b ? readings : null, end: at + whole.length };
}

const bothOrders = (a: number, b: number, year: number | null): Record<DateOrder, CalendarDate> => ({
  dayFirst: { year, month: b, day: a },
  monthFirst: { year, month: a, day: b },
});

const alone = (year: number | null, month: number, day: number, end: number): DateForm => ({
  date: { year, month, day },
  last: null,
  readings: null,
  end,
});

const months = new Map(
  vocabularies.flatMap((v) => v.months.flatMap((names, index) => names.map((name) => [name, index + 1] as const))),
);
const shortMonths = new Map(vocabularies.flatMap((v) => Object.entries(v.calendar.shortMonths ?? {})));
const monthWord = wordReader(months.keys());
const shortMonthWord = wordReader(shortMonths.keys());
const mayBeDayOrMonth = mayStand([...weekdays, ...months.keys()]);

/** A day and a month with its name; `last` is the last day of `5–7 June`. */
interface MonthDay {
  readonly month: number;
  readonly day: number;
  readonly last: number | null;
  readonly end: number;
  /** It counts only with a year: `5 set`, `2 may`. */
  readonly needsYear: boolean;
}

// `June 5, 2024`, `5. Juni 2024`, `June 5–7, 2024`, `28 May – 2 June 2024`
function readNamed(text: string, at: number): DateForm | null {
  const first = readMonthDay(text, at) ?? readDayMonth(text, at);
  if (!first) return null;
  const date = { year: null, month: first.month, day: first.day };
  const year = readYear(text, first.end);
  const last = first.last === null ? null : { ...date, day: first.last };
  if (year) return withYear(date, last, year.year, year.end);
  const range = last ? null : readRangeEnd(text, first);
  if (range) return range.year ? withYear(date, range.last, range.year, range.end) : { ...range, date, readings: null };
  return first.needsYear ? null : { date, last, readings: null, end: first.end };
}

// The year of `28 December – 2 January 2024` is that of the last day.
function withYear(date: CalendarDate, last: CalendarDate | null, year: number, end: number): DateForm {
  const before = last !== null && last.month < date.month ? 1 : 0;
  return { date: { ...date, year: year - before }, last: last && { ...last, year }, readings: null, end };
}

const dayNumber = inAlphabet(() => String.raw`(\d{1,2})(?:st|nd|rd|th|º|ª|°|er|-?го|-?е)?(?![:.]?\d)`, 'iy');

// `June 5`, `Jun. 5th`
function readMonthDay(text: string, at: number): MonthDay | null {
  const name = monthWord(text, at);
  if (name === null) return null;
  const from = skipBlanks(text, at + name.length + (text.charAt(at + name.length) === '.' ? 1 : 0));
  const day = match(dayNumber(text), text, from);
  if (!day) return null;
  const end = from + day[0].length;
  return { month: months.get(name) ?? 0, day: Number(day[1]), last: null, end, needsYear: isModal(text, at, name) };
}

const dayBefore = inAlphabet(() => String.raw`(\d{1,2})(?:st|nd|rd|th|º|ª|°|er|-?го|-?е|\.)?`, 'iy');

// `5 June`, `5. Juni`, `5 de junio`, `5-Jun`, `5–7 June`
function readDayMonth(text: string, at: number): MonthDay | null {
  const days = readDays(text, at);
  if (!days) return null;
  const glue = match(/\s*(?:(?:of|de)\s+|[-/])?/iy, text, days.end)?.[0] ?? '';
  const from = days.end + glue.length;
  const name = monthWord(text, from);
  const short = name ?? shortMonthWord(text, from);
  if (short === null) return null;
  const end = from + short.length + (text.charAt(from + short.length) === '.' ? 1 : 0);
  const needsYear = name === null || (!/\w/.test(glue) && isModal(text, from, name));
  const month = months.get(short) ?? shortMonths.get(short) ?? 0;
  return { ...days, month, end, needsYear };
}

// The numbers before the name of a month: `5`, `5.`, `5–7`.
function readDays(text: string, at: number): Pick<MonthDay, 'day' | 'last' | 'end'> | null {
  const first = isDigit(text.charAt(at)) ? match(dayBefore(text), text, at) : null;
  if (!first) return null;
  const day = Number(first[1]);
  const end = at + first[0].length;
  const from = afterRangeMark(text, end);
  const second = from === null ? null : match(dayBefore(text), text, from);
  const last = Number(second?.[1] ?? 0);
  return from !== null && second && last > day ? { day, last, end: from + second[0].length } : { day, last: null, end };
}

// In `5 may fail` no month is meant.
const isModal = (text: string, at: number, name: string): boolean => name === 'may' && text.charAt(at) === 'm';

// `June 5, 2024`, `5 de junio del 2024`, `5 июня 2024 года`, `5/Jun/2024`
function readYear(text: string, at: number): { year: number; end: number } | null {
  const found = match(yearBehind(text), text, at);
  return found && { year: Number(found[1]), end: at + found[0].length };
}

const yearBehind = inAlphabet(() => String.raw`(?:,?\s+(?:del?\s+)?|[-/])(\d{4})(?!\d)(?:\s?(?:года|г\.))?`, 'iy');

interface RangeEnd {
  readonly last: CalendarDate;
  readonly year: number | null;
  readonly end: number;
}

// Behind `June 5`: ` to June 7, 2024`, `-7`, ` – 7, 2024`.
function readRangeEnd(text: string, first: MonthDay): RangeEnd | null {
  const from = afterRangeMark(text, first.end);
  if (from === null) return null;
  const second = readMonthDay(text, from) ?? readDayMonth(text, from);
  if (!second) return readBareEnd(text, first, from);
  const year = readYear(text, second.end);
  const last = { year: null, month: second.month, day: second.day };
  return { last, year: year?.year ?? null, end: year?.end ?? second.end };
}

// A lone number counts where no blank separates it, or with a year.
function readBareEnd(text: string, first: MonthDay, from: number): RangeEnd | null {
  const found = match(dayNumber(text), text, from);
  const day = Number(found?.[1] ?? 0);
  if (!found || day <= first.day) return null;
  const end = from + found[0].length;
  const year = readYear(text, end);
  const tight = from === first.end + 1 && !isLetter(text.charAt(end));
  if (!year && !tight) return null;
  return { last: { year: null, month: first.month, day }, year: year?.year ?? null, end: year?.end ?? end };
}
