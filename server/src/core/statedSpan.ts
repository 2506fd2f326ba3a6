/** The start and the end that a report states of its incident, held against its timeline. */
import { secondsOf } from './clock.ts';
import { secondsBetween } from './instants.ts';
import { statedPoints, toldPoints, type Found } from './milestones.ts';
import type { Report, TimelineEntry } from './model.ts';
import { slice } from './spans.ts';
import { timedPoints } from './turningPoints.ts';

/** What a report states of its times, and its timeline. */
export type StatedTimes = Pick<Report, 'metadata' | 'timelines' | 'text'>;

/** The stated moments as written, since rules quote them. */
export const statedTexts = ({ metadata, text }: Pick<Report, 'metadata' | 'text'>): string[] =>
  statedPoints(metadata).map(({ span }) => slice(text, span));

/** A stated start or end that the timeline does not know. */
export interface Unmatched {
  readonly which: 'start' | 'end';
  readonly stated: Found;
  /** The entry that tells of another start or end; null where the timeline only stops before the stated end. */
  readonly told: Found | null;
}

/** The stated start and end at which the timeline has no entry, though it tells of another one, or stops before the end. */
export function unmatchedEnds(report: StatedTimes): Unmatched[] {
  const points = timedPoints(report);
  const told = toldPoints(report.timelines);
  const slips = halfDayOff(report);
  const stated = statedPoints(report.metadata).filter(
    (point) =>
      point.time !== null && !isKnown(point, points) && !slips.some(({ stated: slip }) => slip.span === point.span),
  );
  const start = stated.find(({ kind }) => kind === 'start');
  const end = stated.find(({ isEnd }) => isEnd) ?? stated.find(({ kind }) => kind === 'resolved');
  const [begins, ends] = [told.find(({ kind }) => kind === 'start'), told.findLast(({ kind }) => kind === 'resolved')];
  const isAfterAll = end !== undefined && points.every((point) => (apart(point, end) ?? 0) > 0);
  return [
    ...(start && begins ? [{ which: 'start' as const, stated: start, told: begins }] : []),
    ...(end && points.length > 0 && (ends || isAfterAll)
      ? [{ which: 'end' as const, stated: end, told: ends ?? null }]
      : []),
  ];
}

/** A stated moment at which the timeline has no entry, though it has one half a day before or after. */
export interface HalfDayOff {
  readonly stated: Found;
  readonly told: Found;
}

/** The stated moments that are half a day off, where one of the two says which half of the day is meant. */
export function halfDayOff(report: StatedTimes): HalfDayOff[] {
  const moments = statedPoints(report.metadata).filter(({ time }) => time !== null);
  const points = moments.length > 0 ? timedPoints(report) : [];
  return moments.flatMap((stated) => {
    if (isKnown(stated, points)) return [];
    const told = points.find((point) => {
      const seconds = apart(stated, point);
      return seconds !== null && Math.abs(Math.abs(seconds) - 43_200) <= nearby;
    });
    return told && [stated, told].some(({ span }) => saysHalf(slice(report.text, span))) ? [{ stated, told }] : [];
  });
}

/**
 * The entries that tell of a turn of the incident, but lie before its stated start or after its stated end. What only led
 * to it, and what was done afterwards, is no part of it.
 */
export function outsideEntries(report: Pick<Report, 'metadata' | 'timelines'>): TimelineEntry[] {
  const stated = statedPoints(report.metadata).filter(({ time }) => time !== null);
  const start = stated.find(({ kind }) => kind === 'start');
  const end = stated.find(({ isEnd }) => isEnd) ?? stated.find(({ kind }) => kind === 'resolved');
  if (!start || !end) return [];
  const outside = toldPoints(report.timelines).filter(
    (point) => (apart(point, start) ?? 0) > nearby || (apart(end, point) ?? 0) > nearby,
  );
  const places = outside.flatMap(({ entry }) =>
    entry ? [report.timelines[entry.timeline]?.entries[entry.entry]] : [],
  );
  return [...new Set(places.flatMap((entry) => entry ?? []))];
}

// An entry that cannot be compared may be the one.
const isKnown = (point: Found, points: readonly Found[]): boolean =>
  points.some((other) => Math.abs(apart(point, other) ?? 0) <= nearby);

const saysHalf = (written: string): boolean => /\d\s?[ap]\.?\s?m\b/i.test(written);

// People round.
const nearby = 600;

// Without any date the clock tells, on the first day of the timeline.
function apart(from: Found, to: Found): number | null {
  const known = secondsBetween(from, to);
  if (known !== null || from.date || to.date || !from.time || !to.time) return known;
  return from.zone === to.zone && !from.day && !to.day ? secondsOf(to.time) - secondsOf(from.time) : null;
}
