/** Stretches of time that run backwards. */
import { secondsOf } from './clock.ts';
import { dayNumber } from './dates.ts';
import type { ClockTime, Passage, Report, Span, StatedMoment } from './model.ts';
import { eachPassage, passageSpan } from './passages.ts';
import { contains } from './spans.ts';
import { rangesIn } from './timeRanges.ts';
import type { Moment } from './time.ts';
import { findZones } from './zones.ts';

/** A stretch whose end is before its start: one place for a range, else two. */
export interface Backwards {
  readonly start: Span;
  readonly end: Span;
}

/** What tells of times. */
interface TimesOf extends Pick<Report, 'metadata' | 'timelines'> {
  readonly ranges: readonly WrittenRange[];
}

/** The written ranges, and the stated start and end of the incident, that no midnight and no zone explains. */
export function backwardsStretches(report: TimesOf): Backwards[] {
  const ranges = report.ranges
    .filter(({ from, to, days }) => isBackwards(from, to, days, report))
    .map(({ place }) => ({ start: place, end: place }));
  const stated = statedBackwards(report);
  return stated ? [...ranges, stated] : ranges;
}

/** A written range, with the days that its dates lie apart. */
export interface WrittenRange {
  readonly from: ClockTime;
  readonly to: ClockTime;
  readonly days: number | null;
  readonly place: Span;
}

/** The ranges of a report, but for those that others are quoted with. */
export const writtenRanges = eachPassage((passage): WrittenRange[] =>
  passage.quoted ? [] : rangesIn(passage).flatMap((moment) => rangeOf(moment, passage) ?? []),
);

function rangeOf(moment: Moment, passage: Passage): WrittenRange | null {
  const { time, endTime, date, endDate, start, end } = moment;
  if (!time || !endTime || passage.asides.some((aside) => contains(aside, moment))) return null;
  const written = passage.text.slice(start, end);
  if (!ofOneZone(moment, passage.text) || mayBeOfHalves(time, endTime, written)) return null;
  const days = date && endDate ? dayNumber({ ...endDate, year: endDate.year ?? date.year }) - dayNumber(date) : null;
  return { from: time, to: endTime, days, place: passageSpan(passage, start, end) };
}

const ofOneZone = ({ start, end }: Moment, text: string): boolean =>
  new Set(findZones(text.slice(start, end + 12)).map(({ zone }) => zone)).size <= 1;

// `9:00 - 5:00` goes on to the afternoon; `09:00` and `5:00 am` say which half of the day they are of.
const mayBeOfHalves = (from: ClockTime, to: ClockTime, written: string): boolean =>
  from.hour <= 12 && to.hour <= 12 && !/\b0\d|\d\s?[ap]\.?\s?m\b/i.test(written);

// A start and an end that stand in one place are a range, which was looked at above.
function statedBackwards(report: TimesOf): Backwards | null {
  const { start, end, resolved } = report.metadata;
  const last = end ?? resolved;
  if (!start || !last || start.span.start === last.span.start || !ofOneZoneStated(start, last)) return null;
  const days = start.date && last.date ? daysBetween(start, last) : null;
  const runsBack =
    start.time && last.time ? isBackwards(start.time, last.time, days, report) : days !== null && days < 0;
  return runsBack ? { start: start.span, end: last.span } : null;
}

const ofOneZoneStated = (start: StatedMoment, end: StatedMoment): boolean =>
  start.zone === null || end.zone === null || start.zone === end.zone;

function daysBetween({ date: from }: StatedMoment, { date: to }: StatedMoment): number | null {
  if (!from || !to) return null;
  const year = from.year ?? to.year;
  return dayNumber({ ...to, year: to.year ?? year }) - dayNumber({ ...from, year });
}

// Without dates an end that is hours before the start is of the next morning; an incident of nearly a day is rare, and
// then its timeline or its duration says so.
function isBackwards(from: ClockTime, to: ClockTime, days: number | null, report: TimesOf): boolean {
  const seconds = secondsOf(to) - secondsOf(from);
  if (days !== null) return days * day + seconds < 0;
  return seconds < 0 && seconds > -mostOfANight && !lastsOverNight(seconds + day, report);
}

const day = 86_400;
const mostOfANight = 21_600;

const lastsOverNight = (seconds: number, { metadata, timelines }: TimesOf): boolean =>
  metadata.durations.some((stated) => Math.abs(stated.seconds - seconds) <= stated.precision * 2) ||
  timelines.some(({ entries }) => entries.some((entry) => entry.day > 0));
