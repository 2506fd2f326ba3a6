/** The grammar of written times: a time of day with its date, zone, range and approximation. */
import { clockAt, secondsOf, type Manner, type PlacedClock } from './clock.ts';
import { aboutBehind, aboutName } from './clockWords.ts';
import { skipWeekday } from './dateForms.ts';
import { brokenDateAt, dateAt, inOrder, shortDateAt, type DateMention } from './dates.ts';
import type { CalendarDate, ClockTime, DateOrder, Span } from './model.ts';
import { mayBeginMoment, mayHoldTime } from './momentSigns.ts';
import { afterRange, afterRangeMark, fromWord } from './rangeMarks.ts';
import { readSinceStart } from './sinceStart.ts';
import { vocabularies } from './vocabulary/index.ts';
import { match, skipBlanks, skipWord, wordReader } from './wordReader.ts';
import { readZone, zoneAfter, type ZoneMention } from './zones.ts';
import { remembered } from './remembered.ts';

/** A written moment, at offsets into its text: a time, a date, or both; a range has an end. */
export interface Moment {
  readonly start: number;
  readonly end: number;
  readonly time: ClockTime | null;
  readonly endTime: ClockTime | null;
  readonly date: CalendarDate | null;
  /** Both readings of `05/06/2024`, where only the rest of the document can tell. */
  readonly readings: DateMention['readings'];
  readonly endDate: CalendarDate | null;
  readonly zone: string | null;
  readonly approximate: boolean;
  /** Seconds after the start of the incident, for `T+15m`. */
  readonly relative: number | null;
  /** Days that the time adds to its date: 1 for `24:00`. */
  readonly daysLater: number;
  /** Seconds of the smallest unit of the time that is written, null for a date alone. */
  readonly precision: number | null;
  /** Where its parts stand. */
  readonly places: Places;
  /** A word such as `at` or `between` opens it. */
  readonly worded: boolean;
  /** What is wrong with the date or the time as written, in a few words. */
  readonly invalid: { readonly part: 'time' | 'date'; readonly reason: string } | null;
}

/** Where the parts of a moment stand, at offsets into its text; that of the time takes in its end and zone. */
export type Places = Readonly<Record<'time' | 'end' | 'date' | 'zone', Span | null>>;

/** The moment that opens a text, behind brackets and marks: `[12-05 16:21]`, `~10:20`, `10.12:30` (the tenth in a list). */
export const leadingMoment = remembered(readLeading);

function readLeading(text: string): Moment | null {
  const lead = /^[\s([{*_"'>|•·–—【「（-]*(?:\d{1,2}[.)](?=\d{1,2}:\d{2}))?/.exec(text)?.[0].length ?? 0;
  return momentAt(text, lead, true);
}

/** The month and day that open a cell of a column of dates: `08-01`. */
export function leadingShortDate(text: string): Moment | null {
  const found = shortDateAt(text, skipBlanks(text, 0));
  return (
    found && { ...noMoment, ...dateOf(found), start: found.start, end: found.end, places: placesOf({ date: found }) }
  );
}

/** Every moment of a text, in its order. */
export const findMoments = (text: string): readonly Moment[] => (mayHoldTime(text) ? momentsIn(text) : none);

const none: readonly Moment[] = [];

const momentsIn = remembered(readMoments);

function readMoments(text: string): readonly Moment[] {
  const found: Moment[] = [];
  for (let at = 0; at < text.length;) {
    const moment = mayBeginMoment(text, at) ? momentAt(text, at, false) : null;
    if (moment) found.push(moment);
    at = moment ? Math.max(moment.end, at + 1) : at + 1;
  }
  return found;
}

/** Whether a time stands there, be it an impossible one. */
export const namesTime = (moment: Moment | undefined): boolean =>
  moment !== undefined && (moment.time !== null || moment.invalid?.part === 'time');

/** The date of a moment in a document that writes its dates in this order. */
export const dateIn = ({ date, readings }: Moment, order: DateOrder | null): CalendarDate | null =>
  date && inOrder({ date, readings }, order);

/** Nothing is written. */
export const noMoment: Moment = {
  start: 0,
  end: 0,
  time: null,
  endTime: null,
  date: null,
  readings: null,
  endDate: null,
  zone: null,
  relative: null,
  daysLater: 0,
  approximate: false,
  precision: null,
  places: { time: null, end: null, date: null, zone: null },
  worded: false,
  invalid: null,
};

function placesOf(parts: { readonly [Name in keyof Places]?: Span | null }): Places {
  const place = (span: Span | null | undefined): Span | null => (span ? { start: span.start, end: span.end } : null);
  return { time: place(parts.time), end: place(parts.end), date: place(parts.date), zone: place(parts.zone) };
}

const dateOf = (date: DateMention | null): Pick<Moment, 'date' | 'readings'> => ({
  date: date?.date ?? null,
  readings: date?.readings ?? null,
});

function momentAt(text: string, at: number, leading: boolean): Moment | null {
  const opening = readOpening(text, at, leading);
  const { from } = opening;
  const relative = readSinceStart(text, from);
  if (relative)
    return { ...noMoment, ...relative, start: at, places: placesOf({ time: { start: from, end: relative.end } }) };
  const date = dateOrShort(text, from, leading);
  const broken = leading && !date ? brokenDateAt(text, from) : null;
  const dateEnd = date?.end ?? broken;
  const { announced } = opening;
  const first =
    dateEnd === null
      ? clockAt(text, leading ? skipWeekday(text, from) : from, { leading, announced, dated: false })
      : clockBehind(text, dateEnd, leading);
  const invalid = broken === null ? null : ({ part: 'date', reason: 'there is no such date' } as const);
  if (first) return withClock(text, at, opening, { date, first, leading, invalid });
  if (dateEnd === null) return null;
  const { approximate } = opening;
  const places = placesOf({ date });
  return { ...noMoment, ...dateOf(date), start: at, end: dateEnd, approximate, places, worded: announced, invalid };
}

/** What stands before a moment: `~`, `at about`, `from`. */
interface Opening {
  readonly from: number;
  readonly approximate: boolean;
  readonly announced: boolean;
  /** A word such as `between` opens a range. */
  readonly ranged: boolean;
  readonly zone: ZoneMention | null;
}

// `UTC from at about ~`; without an end, a line of such words would be read again from each of them.
const longestOpening = 5;

function readOpening(text: string, at: number, leading: boolean): Opening {
  let found: Opening = { from: at, approximate: false, announced: false, ranged: false, zone: null };
  for (let next: Opening | null = found, words = 0; next && words <= longestOpening; words++) {
    found = next;
    next = stepInto(text, found, leading);
  }
  return found;
}

function stepInto(text: string, { from, ...known }: Opening, leading: boolean): Opening | null {
  const about = skipWord(aboutName, text, from);
  if (about > from) return { ...known, from: about, approximate: true };
  const range = known.ranged ? from : skipWord(fromWord, text, from);
  if (range > from) return { ...known, from: range, announced: true, ranged: true };
  const announced = skipWord(beforeMoment, text, from);
  if (announced > from) return { ...known, from: announced, announced: true };
  const zone = leading && known.zone === null ? readZone(text, from) : null;
  return zone && { ...known, from: skipBlanks(text, zone.end), zone };
}

const beforeMoment = wordReader(vocabularies.flatMap((v) => [...(v.calendar.on ?? []), ...(v.calendar.at ?? [])]));
const beforeTime = wordReader(vocabularies.flatMap((v) => v.calendar.at ?? []));

interface Read {
  readonly date: DateMention | null;
  readonly first: PlacedClock;
  readonly leading: boolean;
  readonly invalid: Moment['invalid'];
}

function withClock(text: string, at: number, opening: Opening, { date, first, leading, invalid }: Read): Moment {
  const range = withRange(text, first, leading, opening.ranged);
  const later = date ? null : dateBehind(text, range.end);
  const day = date ?? later?.date ?? null;
  const zone = range.zone ?? opening.zone;
  return {
    ...noMoment,
    time: range.time,
    endTime: range.last?.time ?? null,
    endDate: range.endDate,
    ...dateOf(day),
    zone: zone?.zone ?? null,
    start: at,
    end: later?.end ?? range.end,
    approximate: opening.approximate || range.approximate,
    daysLater: first.daysLater,
    precision: first.precision,
    places: placesOf({ time: { start: first.start, end: range.end }, end: range.last, date: day, zone }),
    worded: opening.announced,
    invalid: invalid ?? (first.invalid === null ? null : { part: 'time', reason: first.invalid }),
  };
}

const gap = /\s*(?:[Tt,，@|(（[]\s*|[—–-]\s+)?|(?=[Tt]\d)/y;

// The time behind a date: `2024-06-05T14:05`, `5 June at about 14:05`, `5 juin à 14 h 05`, `6月5日午後2時`.
function clockBehind(text: string, at: number, leading: boolean): PlacedClock | null {
  const space = match(gap, text, at)?.[0].length ?? 0;
  const spaced = skipWord(beforeTime, text, at + space);
  const from = skipWord(aboutName, text, spaced);
  if (from === at && text.charAt(at) !== 'T' && !isUncased(text.charAt(at)) && !isUncased(text.charAt(at - 1)))
    return null;
  const clock = clockAt(text, from, { leading, announced: true, dated: true });
  return clock && { ...clock, approximate: clock.approximate || from > spaced };
}

// A letter of a script without capitals.
const isUncased = (character: string): boolean => character >= '\u0080' && /\p{Lo}/u.test(character);

interface Range extends Tail {
  readonly time: ClockTime | null;
  /** The end of a range. */
  readonly last: PlacedClock | null;
  readonly endDate: CalendarDate | null;
}

/** What stands behind a time: its zone, and marks that make it approximate. */
interface Tail {
  readonly zone: ZoneMention | null;
  readonly approximate: boolean;
  readonly end: number;
}

function withRange(text: string, first: PlacedClock, leading: boolean, ranged: boolean): Range {
  const tail = readTail(text, first.end);
  const approximate = first.approximate || tail.approximate;
  const alone = { time: first.time, last: null, endDate: null, zone: tail.zone, end: tail.end, approximate };
  const mark = afterRangeMark(text, tail.end, ranged);
  if (mark === null || !first.time) return alone;
  const from = skipWord(beforeTime, text, mark);
  const endDate = dateAt(text, from);
  const manner: Manner = { leading, announced: true, dated: false };
  const second = endDate ? clockBehind(text, endDate.end, leading) : clockAt(text, from, manner);
  if (!second?.time) return alone;
  const last = readTail(text, second.end);
  return {
    time: halfFrom(first.time, first, second),
    last: { ...second, time: halfTo(second.time, first, second) },
    endDate: endDate?.date ?? null,
    zone: tail.zone ?? last.zone,
    end: afterRange(text, last.end),
    approximate: approximate || second.approximate || last.approximate,
  };
}

function readTail(text: string, at: number): Tail {
  const before = aboutBehind(text, at);
  const zone = zoneAfter(text, before);
  const behind = zone?.after ?? before;
  const end = aboutBehind(text, behind);
  return { zone, end, approximate: before > at || end > behind };
}

// `2:00-3:30 PM`: the first time takes the half of the day from the second.
function halfFrom(time: ClockTime, first: PlacedClock, second: PlacedClock): ClockTime {
  if (first.half || second.half !== 'pm' || time.hour >= 12) return time;
  const moved = { ...time, hour: time.hour + 12 };
  return second.time && secondsOf(moved) <= secondsOf(second.time) ? moved : time;
}

// `午後2:00〜3:30`: the second time takes it from the first.
function halfTo(time: ClockTime, first: PlacedClock, second: PlacedClock): ClockTime {
  if (second.half || first.half !== 'pm' || !first.time || time.hour >= 12) return time;
  const moved = { ...time, hour: time.hour + 12 };
  return secondsOf(moved) >= secondsOf(first.time) ? moved : time;
}

function dateBehind(text: string, at: number): { date: DateMention; end: number } | null {
  const mark = skipBlanks(text, at);
  const from = skipWord(beforeMoment, text, skipBlanks(text, mark + (/[,(（]/.test(text.charAt(mark)) ? 1 : 0)));
  const found = from === at ? null : dateAt(text, from);
  if (!found) return null;
  const close = /[(（]/.test(text.charAt(mark)) && /[)）]/.test(text.charAt(found.end)) ? 1 : 0;
  return { date: found, end: found.end + close };
}

// `12-05 16:21` and `5/12 16:21` are dates only with a time behind them.
function dateOrShort(text: string, at: number, leading: boolean): DateMention | null {
  const whole = dateAt(text, at);
  if (whole || !leading) return whole;
  const short = shortDateAt(text, at);
  return short && match(/[\sT,]+\d{1,2}:\d{2}/uy, text, short.end) ? short : null;
}
