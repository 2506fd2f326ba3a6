/** Dates that do not exist, and days of the week that do not go with their date. */
import { readDate, skipWeekday } from './dateForms.ts';
import { inOrder, isDate, nearNumber } from './dates.ts';
import type { CalendarDate, DateOrder, Span } from './model.ts';
import { mayBegin } from './wordReader.ts';
import { vocabularies } from './vocabulary/index.ts';

/** A written date that cannot be right, at offsets into its text. */
export interface CalendarError extends Span {
  /** `noDate`: no calendar has that day. `weekday`: it falls on another day of the week. */
  readonly kind: 'noDate' | 'weekday';
  readonly date: CalendarDate;
}

/** The dates of a text that cannot be right. `order` is how the document writes its dates in numbers, if that is known. */
export function calendarErrors(text: string, order: DateOrder | null): CalendarError[] {
  const found: CalendarError[] = [];
  if (!mayHoldDate(text)) return found;
  for (let at = nearNumber(text, 0); at < text.length; at = nearNumber(text, at)) {
    const form = mayOpenDate(text, at) ? readDate(text, at) : null;
    if (form) {
      const whole = { start: at, end: form.end, date: form.date };
      if (isDate(form.date)) {
        if (disagrees(text, whole, inOrder(form, order), order === null ? form.readings : null))
          found.push({ ...whole, kind: 'weekday' });
      } else if (isMeantAsDate(text, whole)) found.push({ ...whole, kind: 'noDate' });
    }
    at = form?.end ?? at + 1;
  }
  return found;
}

// A date with its year has two signs between its numbers, or the name of a month.
const mayHoldDate = (text: string): boolean =>
  /[^\u0000-\u024f\u2010-\u2027]/.test(text) ||
  (/\d/.test(text) && (/\d([-/.])\s?\d{1,2}\1\s?\d|\d{8}/.test(text) || (text.match(letters) ?? []).some(isMonth)));

const letters = /[a-z\u00c0-\u024f]{3,}/gi;
const isMonth = (word: string): boolean => monthNames.has(word.toLowerCase());
const monthNames = new Set(vocabularies.flatMap((v) => v.months.flat()));

/** How many days a month has; null for a month that there is not. */
export const daysIn = ({ year, month }: CalendarDate): number | null =>
  month < 1 || month > 12 ? null : new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();

interface Written extends Span {
  readonly date: CalendarDate;
}

// Numbers behind a hyphen, slash or dot go on with something else: `CVE-2024-13-5`.
const mayOpenDate = (text: string, at: number): boolean =>
  /[\p{L}\d]/u.test(text.charAt(at)) && !/[-/._\\]/.test(text.charAt(at - 1)) && mayBegin(text, at);

// Versions have dots, and `May 35` may be the 35th of something: what is left is written like a date and like nothing else.
function isMeantAsDate(text: string, { start, end, date }: Written): boolean {
  const written = text.slice(start, end);
  if (date.year !== null && (date.year < 1970 || date.year > 2199)) return false;
  if (date.month > 31 || date.day < 1 || date.day > 31) return false;
  if (/^\d{4}[-/]\d{1,2}[-/]\d{1,2}$/.test(written)) return true;
  if (/^\d{1,2}\/\d{1,2}\/\d{4}$/.test(written)) return true;
  return date.day > 28 && /\p{L}{3}/u.test(written) && (date.year !== null || /^\d/.test(written));
}

// A date of which nobody knows which number is the day must disagree in both readings.
function disagrees(
  text: string,
  { start, end }: Written,
  date: CalendarDate,
  readings: Readonly<Record<DateOrder, CalendarDate>> | null,
): boolean {
  const day = dayNamed(text, start, end);
  if (day === null) return false;
  const possible = readings ? Object.values(readings) : [date];
  return possible.every((reading) => reading.year !== null && weekdayOf(reading) !== day);
}

const weekdayOf = ({ year, month, day }: CalendarDate): number =>
  new Date(Date.UTC(year ?? 0, month - 1, day)).getUTCDay();

// The day of the week that stands before the date or behind it, 0 for Sunday. A lone sign counts only in brackets: `前日`
// before a date is the day before.
function dayNamed(text: string, start: number, end: number): number | null {
  const from = skipWeekday(text, start);
  const opensDate = from > start && readDate(text, from)?.end === end;
  const before = opensDate ? /^\p{L}{2,}/u.exec(text.slice(start))?.[0] : undefined;
  const behind = /[(（\s,](\p{L}+)\.?[)）]?$/u.exec(text.slice(from, end))?.[1];
  const word = before ?? behind;
  return word === undefined ? null : weekdayNamed(word);
}

// The one day whose name begins with a word, in whichever language; null where two languages read it differently.
function weekdayNamed(word: string): number | null {
  const plain = word.toLowerCase();
  const days = new Set<number>();
  for (const names of weekdays()) {
    const fitting = names.flatMap((name, day) => (name.startsWith(plain) ? [day] : []));
    if (fitting.length === 1 && fitting[0] !== undefined) days.add(fitting[0]);
  }
  const [day] = days;
  return days.size === 1 && day !== undefined ? day : null;
}

// 7 January 2024 was a Sunday.
function weekdays(): readonly (readonly string[])[] {
  return (names ??= vocabularies.map(({ language }) => {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    return [0, 1, 2, 3, 4, 5, 6].map((day) => format.format(Date.UTC(2024, 0, 7 + day)).toLowerCase());
  }));
}
let names: readonly (readonly string[])[] | undefined;
