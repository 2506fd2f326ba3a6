/** Points in time, and how far they are apart. */
import { addDays, dayNumber } from './dates.ts';
import { secondsOf } from './clock.ts';
import type { CalendarDate, ClockTime } from './model.ts';
import { zoneOffset } from './zoneOffsets.ts';

/** What may be known of a point in time. */
export interface Point {
  readonly date: CalendarDate | null;
  readonly time: ClockTime | null;
  readonly zone: string | null;
  /** ISO 8601 in UTC. */
  readonly instant: string | null;
  /** Seconds after the start of the incident, where only that is written. */
  readonly relative: number | null;
  /** Days after the first entry of its timeline, and which timeline that is; null for what stands in none. */
  readonly day: number | null;
  readonly timeline: number | null;
}

/** The instant in ISO 8601 (UTC); null where year, time or the zone's distance from UTC are not known. */
export function instantOf(date: CalendarDate | null, time: ClockTime | null, zone: string | null): string | null {
  if (!date || !time || zone === null || date.year === null || date.year < 1900) return null;
  const minutes = zoneOffset(zone, date);
  if (minutes === null) return null;
  return isoInstant((dayNumber(date) * 86_400 + secondsOf(time) - minutes * 60) * 1000);
}

/** The instant some seconds after another one. */
export const laterBy = (instant: string, seconds: number): string => isoInstant(Date.parse(instant) + seconds * 1000);

/** Seconds from one point to another; null where that is not known for sure. */
export function secondsBetween(from: Point, to: Point): number | null {
  if (from.relative !== null && to.relative !== null) return to.relative - from.relative;
  if (from.instant !== null && to.instant !== null) return (Date.parse(to.instant) - Date.parse(from.instant)) / 1000;
  if (!from.time || !to.time || from.zone !== to.zone) return null;
  const days = daysBetween(from, to);
  return days === null ? null : days * 86_400 + secondsOf(to.time) - secondsOf(from.time);
}

/** The date of a later time for which none is written: that of the earlier one, or the day after where a midnight passed. */
export function dateAfter(date: CalendarDate, time: ClockTime | null, later: ClockTime | null): CalendarDate {
  const midnight = time !== null && later !== null && time.hour >= 18 && later.hour < 12;
  return midnight ? addDays(date, 1) : date;
}

// `2024-06-05T14:05:00Z`
const isoInstant = (milliseconds: number): string => new Date(milliseconds).toISOString().replace('.000Z', 'Z');

// A year that only one of the two has is that of both.
function daysBetween(from: Point, to: Point): number | null {
  if (from.date && to.date) {
    const year = from.date.year ?? to.date.year;
    return dayNumber({ ...to.date, year: to.date.year ?? year }) - dayNumber({ ...from.date, year });
  }
  if (from.date || to.date) return null;
  if (from.timeline !== null && to.timeline !== null) {
    return from.timeline === to.timeline && from.day !== null && to.day !== null ? to.day - from.day : null;
  }
  // Facts without a date are of one day, or of the night that follows.
  if (from.timeline !== null || to.timeline !== null || !from.time || !to.time) return null;
  return secondsOf(to.time) >= secondsOf(from.time) ? 0 : from.time.hour >= 18 && to.time.hour < 12 ? 1 : null;
}
