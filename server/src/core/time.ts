/** The grammar of written times: a time of day with its date, zone, range and approximation. */
import { clockAt, match, secondsOf, type ClockMention, type PlacedClock } from './clock.ts';
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
  /** Seconds after the start of the incident, for `T+15m`. */
  readonly relative: number | null;
  /** Days that the time adds to its date: 1 for `24:00`. */
  readonly daysLater: number;
  /** The stretch of the time itself (with its end and zone), null for a date alone. */
  readonly timeStart: number | null;
  readonly timeEnd: number | null;
}

/** The moment that opens a text, behind brackets and marks: `[12-05 16:21]`, `~10:20`, `2024-01-16T14:05Z`. */
export function leadingMoment(text: string): Moment | null {
  const lead = /^[\s([{*_"'>|•·–—-]*/.exec(text)?.[0].length ?? 0;
  const found = momentAt(text, lead, true);
  return found && (found.time || found.date || found.relative !== null) ? found : null;
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
  const relative = match(sinceStart, text, from);
  if (relative) return relativeMoment(at, relative);
  const date = dateOrShort(text, from, leading);
  const first = date ? clockBehind(text, date.end, leading) : clockAt(text, from, leading);
  if (!date && !first) return null;
  if (!first)
    return { ...empty, start: at, end: date?.end ?? at, date: date?.date ?? null, approximate: approximate > 0 };
  const moment = withRange(text, first, leading);
  const later = date ? null : dateBehind(text, moment.end);
  return {
    ...empty,
    ...moment,
    start: at,
    end: later?.end ?? moment.end,
    date: date?.date ?? later?.date ?? null,
    approximate: approximate > 0 || first.approximate,
    daysLater: first.daysLater,
    timeStart: first.start,
    timeEnd: moment.end,
  };
}

const empty = {
  time: null,
  endTime: null,
  date: null,
  endDate: null,
  zone: null,
  relative: null,
  daysLater: 0,
  approximate: false,
  timeStart: null,
  timeEnd: null,
};

const sinceStart =
  /(?:T\s?\+\s?|\+(?=\d{1,2}:\d{2}))(?:(\d{1,4}):(\d{2})(?::(\d{2}))?|(\d{1,5}))\s?(h|hours?|hrs?|m|min|mins|minutes?|s|sec|seconds?)?(?![\p{L}\d])/uy;

// `T+15m`, `T+00:20`, `+00:20`; a bare number counts minutes.
function relativeMoment(at: number, found: RegExpExecArray): Moment {
  const [whole, hours, minutes, seconds, count, unit = 'm'] = found;
  const unitSeconds = unit.startsWith('h') ? 3600 : unit.startsWith('s') ? 1 : 60;
  const clocked = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  const relative = count === undefined ? clocked : Number(count) * unitSeconds;
  const end = found.index + whole.length;
  return { ...empty, start: at, end, relative, timeStart: found.index, timeEnd: end };
}

function clockBehind(text: string, at: number, leading: boolean): PlacedClock | null {
  const space = match(gap, text, at);
  const from = at + (space?.[0].length ?? 0);
  if (!space) return null;
  const approximate = match(approximately, text, from)?.[0].length ?? 0;
  const clock = clockAt(text, from + approximate, leading);
  return clock && { ...clock, approximate: clock.vague || approximate > 0 };
}

function withRange(
  text: string,
  first: PlacedClock,
  leading: boolean,
): Pick<Moment, 'time' | 'endTime' | 'endDate' | 'zone' | 'end'> {
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
