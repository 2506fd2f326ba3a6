/** The grammar of written times: a time of day with its date, zone, range and approximation. */
import { dateAt, type DateMention } from './dates.ts';
import type { CalendarDate, ClockTime } from './model.ts';
import { zoneAfter } from './zones.ts';
import { vocabularies } from './vocabulary/index.ts';

/** A written moment, at offsets into its text: a time, a date, or both; a range has an end. */
export interface Moment {
  readonly start: number;
  readonly end: number;
  readonly time: ClockTime | null;
  readonly endTime: ClockTime | null;
  readonly date: CalendarDate | null;
  readonly endDate: CalendarDate | null;
  readonly zone: string | null;
  readonly approximate: boolean;
  /** The stretch of the time itself (with its end and zone), null for a date alone. */
  readonly timeStart: number | null;
  readonly timeEnd: number | null;
}

/** The moment that opens a text, behind brackets and marks: `[12-05 16:21]`, `~10:20`, `2024-01-16T14:05Z`. */
export function leadingMoment(text: string): Moment | null {
  const lead = /^[\s([{*_"'>|•·–—-]*/.exec(text)?.[0].length ?? 0;
  const found = momentAt(text, lead, true);
  return found && (found.time || found.date) ? found : null;
}

/** Every moment of a text, in its order. */
export function findMoments(text: string): Moment[] {
  const found: Moment[] = [];
  for (let at = 0; at < text.length;) {
    const moment = begins(text, at) ? momentAt(text, at, false) : null;
    if (moment) found.push(moment);
    at = moment ? Math.max(moment.end, at + 1) : at + 1;
  }
  return found;
}

/** Seconds since midnight. */
export const secondsOf = ({ hour, minute, second }: ClockTime): number => hour * 3600 + minute * 60 + (second ?? 0);

/** `14:05`, or `14:05:30` where the seconds are written. */
export function clockText({ hour, minute, second }: ClockTime): string {
  const numbers = second === undefined ? [hour, minute] : [hour, minute, second];
  return numbers.map((n) => String(n).padStart(2, '0')).join(':');
}

interface ClockMention {
  readonly time: ClockTime;
  /** Without am or pm it could still be one of either. */
  readonly half: 'am' | 'pm' | null;
  readonly end: number;
}

const about = vocabularies
  .flatMap((v) => v.about)
  .sort((a, b) => b.length - a.length)
  .map((w) => w.replace('.', '\\.'));
const approximately = new RegExp(`(?:[~≈∼]|(?:${about.join('|')})(?![\\p{L}]))\\s*`, 'iuy');
const gap = /(?:\s*[T,@|]\s*|\s+(?:at|às|a las|um|à|—|–|-)\s+|\s*[([]\s*|\s+|(?=T\d))/iuy;
const rangeMark = /\s*(?:[-–—→~〜～]|->|\b(?:to|until|till|through|bis|até|hasta)\b|\band\b)\s*/iuy;

function begins(text: string, at: number): boolean {
  const character = text.charAt(at);
  return /[\d~≈∼\p{L}]/u.test(character) && !/[\d\p{L}:./]/u.test(text.charAt(at - 1));
}

function momentAt(text: string, at: number, leading: boolean): Moment | null {
  const approximate = match(approximately, text, at)?.[0].length ?? 0;
  const from = at + approximate;
  const date = dateOrShort(text, from, leading);
  const first = date ? clockBehind(text, date.end, leading) : clockAt(text, from, leading);
  if (!date && !first) return null;
  if (!first)
    return { ...empty, start: at, end: date?.end ?? at, date: date?.date ?? null, approximate: approximate > 0 };
  const timeStart = first.start;
  const moment = withRange(text, first, leading);
  const later = date ? null : dateBehind(text, moment.end);
  return {
    ...moment,
    start: at,
    end: later?.end ?? moment.end,
    date: date?.date ?? later?.date ?? null,
    approximate: approximate > 0 || first.approximate,
    timeStart,
    timeEnd: moment.end,
  };
}

const empty = { time: null, endTime: null, endDate: null, zone: null, timeStart: null, timeEnd: null };

interface FirstClock extends ClockMention {
  readonly start: number;
  readonly approximate: boolean;
}

function clockBehind(text: string, at: number, leading: boolean): FirstClock | null {
  const space = match(gap, text, at);
  const from = at + (space?.[0].length ?? 0);
  if (!space) return null;
  const approximate = match(approximately, text, from)?.[0].length ?? 0;
  const clock = clockAt(text, from + approximate, leading);
  return clock && { ...clock, approximate: approximate > 0 };
}

function withRange(
  text: string,
  first: FirstClock,
  leading: boolean,
): Omit<Moment, 'start' | 'date' | 'approximate' | 'timeStart' | 'timeEnd'> {
  const zone = zoneAfter(text, first.end);
  const end = zone?.end ?? first.end;
  const alone = { time: first.time, endTime: null, endDate: null, zone: zone?.zone ?? null, end };
  const mark = match(rangeMark, text, end);
  if (
    !mark ||
    (/\band\b/i.test(mark[0]) && !/between\s+\S*\s*\S*$/i.test(text.slice(Math.max(0, first.start - 40), first.start)))
  )
    return alone;
  const from = end + mark[0].length;
  const endDate = dateAt(text, from);
  const second = endDate ? clockBehind(text, endDate.end, leading) : clockAt(text, from, leading);
  if (!second) return alone;
  const lastZone = zoneAfter(text, second.end);
  return {
    time: halfFrom(first, second),
    endTime: second.time,
    endDate: endDate?.date ?? null,
    zone: zone?.zone ?? lastZone?.zone ?? null,
    end: lastZone?.end ?? second.end,
  };
}

// `2:00-3:30 PM`: the first time takes the half of the day from the second.
function halfFrom(first: ClockMention, second: ClockMention): ClockTime {
  if (first.half || second.half !== 'pm' || first.time.hour >= 12) return first.time;
  const moved = { ...first.time, hour: first.time.hour + 12 };
  return secondsOf(moved) <= secondsOf(second.time) ? moved : first.time;
}

function dateBehind(text: string, at: number): DateMention | null {
  const space = match(/\s*[,(]?\s*(?:on\s+)?/uy, text, at)?.[0] ?? '';
  const found = space === '' ? null : dateAt(text, at + space.length);
  if (!found) return null;
  const close = space.includes('(') && text.charAt(found.end) === ')' ? 1 : 0;
  return { ...found, end: found.end + close };
}

// `12-05 16:21` and `5/12 16:21` are dates only with a time behind them.
function dateOrShort(text: string, at: number, leading: boolean): DateMention | null {
  const whole = dateAt(text, at);
  if (whole || !leading) return whole;
  const short = match(/(\d{1,2})[-/](\d{1,2})(?=[\sT,]+\d{1,2}:\d{2})/uy, text, at);
  if (!short) return null;
  const [a, b] = [Number(short[1]), Number(short[2])];
  const date = a <= 12 ? { year: null, month: a, day: b } : { year: null, month: b, day: a };
  return { date, start: at, end: at + short[0].length };
}

const half = String.raw`(?:\s?(a|p)\.?\s?m\b\.?)`;
const colon = new RegExp(
  String.raw`T?(\d{1,2})[:：](\d{2})(?:[:：](\d{2})(?:[.,]\d{1,9})?)?${half}?(?!:?\d|\.\d)`,
  'iuy',
);
const hours = new RegExp(String.raw`(\d{1,2})${half}`, 'iuy');
const letter = new RegExp(String.raw`(\d{1,2})h(\d{2})?(?![\p{L}\d])`, 'iuy');
const point = new RegExp(String.raw`(\d{1,2})\.(\d{2})${half}?(?![\d.%]|\s?(?:ms|s|GB|MB|KB|k)\b)`, 'iuy');
const four = new RegExp(
  String.raw`([01]\d|2[0-3])([0-5]\d)(?=\s?(?:hrs?|hours|Z|UTC|GMT|[ECMP][SD]?T|CES?T|BST)\b)(?:\s?(?:hrs?|hours)\b)?`,
  'uy',
);
const cjk = /(午前|午後|上午|下午|오전|오후)?\s?(\d{1,2})[時时点點시]\s?(?:(\d{1,2})[分분])?/uy;

function clockAt(
  text: string,
  at: number,
  leading: boolean,
): (ClockMention & { start: number; approximate: boolean }) | null {
  const clock = readColon(text, at) ?? readWords(text, at, leading);
  return clock && { ...clock, start: at, approximate: false };
}

function readColon(text: string, at: number): ClockMention | null {
  const found = match(colon, text, at);
  if (found) return clock(at + found[0].length, found[1], found[2], found[3], found[4]);
  const bare = match(hours, text, at);
  return bare && clock(at + bare[0].length, bare[1], '0', undefined, bare[2]);
}

function readWords(text: string, at: number, leading: boolean): ClockMention | null {
  const japanese = match(cjk, text, at);
  if (japanese) {
    const afternoon = /午後|下午|오후/.test(japanese[1] ?? '') ? 'p' : japanese[1] ? 'a' : undefined;
    return clock(at + japanese[0].length, japanese[2], japanese[3] ?? '0', undefined, afternoon);
  }
  const digits = match(four, text, at);
  if (digits) return clock(at + digits[0].length, digits[1], digits[2]);
  const h = match(letter, text, at);
  if (h && (leading || h[2] !== undefined)) return clock(at + h[0].length, h[1], h[2] ?? '0');
  const dotted = leading ? match(point, text, at) : null;
  return dotted && clock(at + dotted[0].length, dotted[1], dotted[2], undefined, dotted[3]);
}

// 12 AM is midnight, 12 PM is noon; 24:00 ends a day. Anything else outside of the clock is no time.
function clock(end: number, h?: string, m?: string, s?: string, halfLetter?: string): ClockMention | null {
  const halfDay = halfLetter ? (halfLetter.toLowerCase() === 'a' ? 'am' : 'pm') : null;
  let hour = Number(h);
  const minute = Number(m);
  if (halfDay && hour >= 1 && hour <= 12) hour = (hour % 12) + (halfDay === 'pm' ? 12 : 0);
  if (hour > 24 || minute > 59 || Number(s ?? 0) > 60 || (hour === 24 && minute > 0)) return null;
  const time = { hour: hour % 24, minute, ...(s === undefined ? {} : { second: Number(s) }) };
  return { time, half: halfDay, end };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
