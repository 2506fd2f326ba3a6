/** Dates, zones and midnights carried through a timeline. */
import { secondsOf } from './clock.ts';
import { addDays, dayNumber, findDates, sameDay } from './dates.ts';
import { instantOf } from './instants.ts';
import type { CalendarDate, ClockTime, DateOrder, DateSource, Metadata, TimelineEntry } from './model.ts';
import type { RawEntry } from './timelineEntries.ts';
import { remembered, rememberedBy } from './remembered.ts';
import { dateIn, noMoment, type Moment } from './time.ts';
import { findZones } from './zones.ts';

/** Gives each entry its date and zone: its own, else the ones above it, else the document's. */
export function resolveEntries(raw: readonly RawEntry[], document: Frame, heading: string): TimelineEntry[] {
  const zone = zoneOf(heading) ?? document.zone;
  const years = [...document.years, ...findDates(heading).flatMap(({ date }) => date.year ?? [])];
  const frame: Frame = { ...document, years, zone };
  let known: Known = { ...startOf(frame, heading), dateLine: null, last: null, day: 0 };
  return raw.map((entry) => {
    known = carry(known, entry, frame);
    return entryOf(entry, known, frame);
  });
}

/** What holds for all of a timeline. */
export interface Frame {
  readonly order: DateOrder | null;
  readonly years: readonly number[];
  readonly zone: string | null;
  /** The day that the document names. */
  readonly date: CalendarDate | null;
}

/** What a document says of the times of its timelines. The same says the same object. */
export const frameOf = rememberedBy((metadata: Metadata): Frame => {
  const years = [...new Set(metadata.dates.flatMap(({ date }) => date.year ?? []))];
  const frame: Frame = { order: metadata.dateOrder, years, zone: metadata.zone, date: incidentDate(metadata) };
  return frames(JSON.stringify(frame));
});

const frames = remembered((written) => JSON.parse(written) as Frame, 20);

/** What is known where the reader stands. */
interface Known {
  readonly date: CalendarDate | null;
  readonly source: DateSource | null;
  readonly dateLine: RawEntry['dateLine'];
  /** The time of the entry before, on the same day. */
  readonly last: ClockTime | null;
  /** Days since the first entry. */
  readonly day: number;
}

function startOf({ order, date }: Frame, heading: string): Pick<Known, 'date' | 'source'> {
  const own = findDates(heading, order)[0]?.date;
  if (own) return { date: own, source: 'heading' };
  return { date, source: date ? 'document' : null };
}

function carry(before: Known, raw: RawEntry, frame: Frame): Known {
  const known = raw.dateLine === before.dateLine ? before : below(before, raw.dateLine, frame);
  const { moment } = raw;
  if (!moment) return known.source === 'own' ? { ...known, source: 'carried' } : known;
  const last = (moment.endDate ? moment.endTime : null) ?? moment.time ?? known.last;
  const own = dateIn(moment, frame.order);
  if (own) {
    const date = addDays(withYear(own, known, frame), moment.daysLater);
    const moved = known.date !== null && !sameDay(date, known.date) ? 1 : 0;
    return { ...known, date, source: 'own', last, day: known.day + moved };
  }
  if (moment.invalid?.part === 'date') return { ...known, date: null, source: null, last };
  return { ...carried(known, moment), last };
}

function carried(known: Known, { time, daysLater }: Moment): Known {
  const midnight = time !== null && known.last !== null && passesMidnight(known.last, time);
  const days = Math.max(daysLater, midnight ? 1 : 0);
  const source = known.source === 'own' ? 'carried' : known.source;
  return { ...known, date: known.date && addDays(known.date, days), source, day: known.day + days };
}

// Below a date line (`### 5 June`) a new day begins.
function below(before: Known, dateLine: RawEntry['dateLine'], frame: Frame): Known {
  const own = dateLine && dateIn(dateLine, frame.order);
  if (!own) return { ...before, dateLine };
  const date = withYear(own, before, frame);
  return { date, source: 'heading', dateLine, last: null, day: before.last === null ? before.day : before.day + 1 };
}

function entryOf(raw: RawEntry, known: Known, frame: Frame): TimelineEntry {
  const { line, text, span, spans, run } = raw;
  const moment = raw.moment ?? noMoment;
  const { time, relative } = moment;
  const placed = time !== null || relative !== null || moment.date !== null;
  const date = placed ? known.date : null;
  const zone = placed ? (moment.zone ?? zoneOf(raw.zoneText) ?? frame.zone) : null;
  return {
    span,
    line: line.span,
    time,
    end: moment.endTime,
    relative,
    precision: moment.precision,
    timeSpan: spans.time,
    endSpan: spans.end,
    date,
    dateSpan: spans.date,
    dateSource: placed ? known.source : null,
    day: known.day,
    zone,
    zoneSpan: spans.zone,
    instant: instantOf(date, time, zone),
    approximate: moment.approximate,
    invalid: moment.invalid?.reason ?? null,
    run,
    text,
  };
}

// Late in the evening, then in the morning.
function passesMidnight(before: ClockTime, after: ClockTime): boolean {
  return before.hour >= 18 && after.hour < 12 && secondsOf(before) - secondsOf(after) >= 8 * 3600;
}

const zoneOf = (text: string): string | null => findZones(text)[0]?.zone ?? null;

// `Jan 14` in a report that says elsewhere which year it is about.
function withYear(date: CalendarDate, known: Known, frame: Frame): CalendarDate {
  if (date.year !== null) return date;
  const years = new Set([...frame.years, ...(typeof known.date?.year === 'number' ? [known.date.year] : [])]);
  const [year] = years;
  return years.size === 1 && year !== undefined ? { ...date, year } : date;
}

/** The one day that the document names, or the first of two that follow each other. */
export const incidentDate = ({ dates }: Metadata): CalendarDate | null => dateOf(dates);

const dateOf = rememberedBy((written: Metadata['dates']): CalendarDate | null => {
  const year = written.find(({ date }) => date.year !== null)?.date.year ?? null;
  const dates = written.map(({ date }) => ({ ...date, year: date.year ?? year }));
  const numbers = dates.map(dayNumber);
  const earliest = Math.min(...numbers);
  return Math.max(...numbers) - earliest <= 1 ? (dates[numbers.indexOf(earliest)] ?? null) : null;
});
