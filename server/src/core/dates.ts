/** The grammar of written dates, and reckoning with days. */
import { inAlphabet } from './alphabet.ts';
import { mayBeginDate, readDate, readShortDate, type DateForm } from './dateForms.ts';
import type { CalendarDate, DateOrder } from './model.ts';
import { match, mayBegin } from './wordReader.ts';
import { remembered } from './remembered.ts';

/** A date found in a text, at offsets into it. */
export interface DateMention extends DateForm {
  readonly start: number;
}

/** The date that stands at `at`, or null. */
export const dateAt = (text: string, at: number): DateMention | null => existing(readDate(text, at), at);

/** The date without a year that stands at `at` (`12-05`, `5/12`), or null. Much else is written like that. */
export const shortDateAt = (text: string, at: number): DateMention | null => existing(readShortDate(text, at), at);

/** What is written like a date at `at` but is none, such as `2022-05-??` and `2024-02-30`: where it ends, or null. */
export function brokenDateAt(text: string, at: number): number | null {
  const open = match(/\d{4}[-/](?:\d{1,2}|\?\?|[Xx]{2})[-/](?:\d{1,2}|\?\?|[Xx]{2})(?![\w?-])/uy, text, at);
  return open && !dateAt(text, at) ? at + open[0].length : null;
}

/** Every date of a text, in its order. `order` is how the document writes its dates in numbers, where that is known. */
export function findDates(text: string, order: DateOrder | null = null): readonly DateMention[] {
  if (nearNumber(text, 0) === text.length) return none;
  const found = datesIn(text);
  return order === null ? found : found.map((mention) => ({ ...mention, date: inOrder(mention, order) }));
}

const none: readonly DateMention[] = [];

const datesIn = remembered(readDates);

function readDates(text: string): readonly DateMention[] {
  const found: DateMention[] = [];
  let number = numberFrom(text, 0);
  for (let at = 0; number < text.length;) {
    at = Math.max(at, number - mostBeforeNumber);
    const mention = mayBegin(text, at) && mayBeginDate(text, at) ? dateAt(text, at) : null;
    if (mention) found.push(mention);
    at = mention?.end ?? at + 1;
    if (number < at) number = numberFrom(text, at);
  }
  return found;
}

/** The next place from `at` on that is near enough to a number for a date to begin there; the end where none is. */
export const nearNumber = (text: string, at: number): number =>
  Math.min(text.length, Math.max(at, numberFrom(text, at) - mostBeforeNumber));

// The next number from a place on; `Infinity` where there is none.
function numberFrom(text: string, at: number): number {
  const pattern = anyNumber(text);
  pattern.lastIndex = at;
  return pattern.exec(text)?.index ?? Infinity;
}

const anyNumber = inAlphabet(({ number: digit }) => `[${digit}]`, 'g');
// `Wednesday, September 17`
const mostBeforeNumber = 40;

/** The date of a mention in a document that writes its dates in this order. */
export const inOrder = (
  { date, readings }: { readonly date: CalendarDate; readonly readings: DateForm['readings'] },
  order: DateOrder | null,
): CalendarDate => (order && readings ? readings[order] : date);

/** The day after (or `days` after) a date; a date without a year stays without one. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moved = new Date(Date.UTC(date.year ?? 2024, date.month - 1, date.day + days));
  return {
    year: date.year === null ? null : moved.getUTCFullYear(),
    month: moved.getUTCMonth() + 1,
    day: moved.getUTCDate(),
  };
}

/** Days since 1970 of a date; without a year, as if in a leap year. */
export const dayNumber = (date: CalendarDate): number =>
  Date.UTC(date.year ?? 2024, date.month - 1, date.day) / 86_400_000;

/** Whether two dates may be the same day: a missing year fits any. */
export const sameDay = (a: CalendarDate, b: CalendarDate): boolean =>
  a.month === b.month && a.day === b.day && (a.year === null || b.year === null || a.year === b.year);

/** The day that a clock shows where it stands. */
export const dayOf = (now: Date): CalendarDate => ({
  year: now.getFullYear(),
  month: now.getMonth() + 1,
  day: now.getDate(),
});

/** `2024-06-05`, or `--06-05` without a year. */
export function isoDate({ year, month, day }: CalendarDate): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${year === null ? '-' : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Whether the day exists. */
export function isDate({ year, month, day }: CalendarDate): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

// Nobody reports on an incident before 1970 or after 2199; such numbers are versions and counts.
function existing(form: DateForm | null, start: number): DateMention | null {
  if (!form || !isDate(form.date) || (form.last && !isDate(form.last))) return null;
  const { year } = form.date;
  return year !== null && (year < 1970 || year > 2199) ? null : { ...form, start };
}
