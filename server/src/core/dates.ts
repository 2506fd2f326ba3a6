/** The grammar of written dates. */
import type { CalendarDate } from './model.ts';
import { vocabularies } from './vocabulary/index.ts';

/** A date found in a text, at offsets into it. */
export interface DateMention {
  readonly date: CalendarDate;
  readonly start: number;
  readonly end: number;
}

/** The date that stands at `at`, or null. */
export function dateAt(text: string, at: number): DateMention | null {
  for (const { pattern, read } of forms) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const date = found && read(found.slice(1).map((group) => (group as string | undefined) ?? ''));
    if (date && isDate(date)) return { date, start: at, end: at + found[0].length };
  }
  return null;
}

/** Every date of a text, in its order. */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (let at = 0; at < text.length;) {
    const mention = mayBegin(text, at) ? dateAt(text, at) : null;
    if (mention) found.push(mention);
    at = mention?.end ?? at + 1;
  }
  return found;
}

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

const months = new Map<string, number>();
for (const vocabulary of vocabularies) {
  for (const [index, names] of vocabulary.months.entries()) for (const name of names) months.set(name, index + 1);
}
const monthNames = [...months.keys()].sort((a, b) => b.length - a.length).join('|');
const month = String.raw`(${monthNames})(?!\p{L})\.?`;
const day = String.raw`(\d{1,2})(?:st|nd|rd|th|º|ª|er)?(?![\d:.]\d|\d)`;
const year = String.raw`,?\s+(?:de\s+)?(\d{4})(?!\d)`;
const weekday = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?,?\s+(?:the\s+)?)?`;

interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[]) => CalendarDate | null;
}

const form = (source: string, read: Form['read']): Form => ({ pattern: new RegExp(source, 'iuy'), read });
const number = (text: string | undefined): number => Number(text);
const yearOf = (text: string | undefined): number | null => (text ? Number(text) : null);

const forms: readonly Form[] = [
  form(String.raw`(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d-]*\d)`, ([y, , m, d]) => ({
    year: number(y),
    month: number(m),
    day: number(d),
  })),
  form(String.raw`(\d{4})年\s?(\d{1,2})月\s?(\d{1,2})日`, ([y, m, d]) => ({
    year: number(y),
    month: number(m),
    day: number(d),
  })),
  form(String.raw`(\d{1,2})月\s?(\d{1,2})日`, ([m, d]) => ({ year: null, month: number(m), day: number(d) })),
  form(`${weekday}${month}\\s*(\\d{1,2})\\s?[-–]\\s?(?:${month}\\s*)?\\d{1,2}${year}`, ([m, d, , y]) => ({
    year: yearOf(y),
    month: monthOf(m),
    day: number(d),
  })),
  form(`${weekday}${month}\\s*${day}(?:${year})?`, ([m, d, y]) => ({
    year: yearOf(y),
    month: monthOf(m),
    day: number(d),
  })),
  form(`${weekday}${day}\\s*(?:of\\s+|de\\s+|[-/])?${month}(?:${year}|[-/](\\d{4}))?`, ([d, m, y, y2]) => ({
    year: yearOf(y) ?? yearOf(y2),
    month: monthOf(m),
    day: number(d),
  })),
  form(String.raw`(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d:./-]*\d)`, ([a, mark, b, y]) =>
    numeric(number(a), number(b), y ?? '', mark ?? ''),
  ),
];

const monthOf = (name: string | undefined): number => months.get((name ?? '').toLowerCase()) ?? 0;

// `13/01/2024` can only be a day first, `01/13/2024` only a month; else dots mean a day first and slashes a month.
function numeric(a: number, b: number, written: string, mark: string): CalendarDate {
  const yearNumber = written.length === 2 ? 2000 + Number(written) : Number(written);
  const dayFirst = a > 12 || (b <= 12 && mark === '.');
  return dayFirst ? { year: yearNumber, month: b, day: a } : { year: yearNumber, month: a, day: b };
}

function mayBegin(text: string, at: number): boolean {
  return /[\p{L}\d]/u.test(text.charAt(at)) && !/[\p{L}\d]/u.test(text.charAt(at - 1));
}
