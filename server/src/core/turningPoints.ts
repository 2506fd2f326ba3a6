/** The points between which a report may measure how long its incident took. */
import { instantOf, secondsBetween, type Point } from './instants.ts';
import { secondsOf } from './clock.ts';
import { addDays, dayNumber } from './dates.ts';
import { entryPoint, isTimed, statedPoints, toldPoints, type Found } from './milestones.ts';
import type { Measure, MilestoneKind, Report, Timeline } from './model.ts';
import { rememberedOf } from './remembered.ts';
import type { Moment } from './time.ts';

/** The points at which a measured stretch may begin and end. */
export interface TurningPoints {
  readonly beginnings: readonly Found[];
  readonly endings: readonly Found[];
}

/** Those that are plausible for a measure; `anywhere` takes every entry for both. */
export function turningPoints(
  report: Pick<Report, 'metadata' | 'timelines'>,
  measure: Measure,
  anywhere: boolean,
): TurningPoints {
  const stated = statedPoints(report.metadata).filter(({ time }) => time !== null);
  const entries = timedPoints(report);
  const known = [...stated, ...toldPoints(report.timelines)];
  if (anywhere) return { beginnings: [...known, ...entries], endings: [...known, ...entries] };
  const of = (kinds: readonly MilestoneKind[]): Found[] => known.filter(({ kind }) => kinds.includes(kind));
  const first = (kinds: readonly MilestoneKind[]): Found[] => kinds.flatMap((kind) => firstOf(of([kind])));
  const ends = endKinds[measure];
  return {
    beginnings: [...first(startKinds[measure]), ...entries.slice(0, 1)],
    // What has an end of its own may go on to it; the last entry ends most incidents.
    endings: [...of(ends), ...(ends.includes('resolved') ? entries.slice(-1) : []), ...endsOf(report, of(ends))],
  };
}

/** Every time of the timelines, the ends of ranges too, in the order of the text. */
export const timedPoints = ({ timelines }: Pick<Report, 'timelines'>): readonly Found[] => pointsOf(timelines);

const pointsOf = rememberedOf((timelines: readonly Timeline[]): readonly Found[] =>
  timelines.flatMap(({ entries }, timeline) =>
    entries.flatMap((entry, index) => {
      if (!isTimed(entry)) return [];
      const point = entryPoint('start', 'entry', entry, timeline, index);
      return entry.end ? [point, endOf(point, entry.end)] : [point];
    }),
  ),
);

/** Seconds from one point to another: as their dates say, else by the clock, over midnight if need be. */
export function likelySeconds(from: Point, to: Point): number | null {
  const known = secondsBetween(from, to);
  if (known !== null && known >= 0) return known;
  if (!from.time || !to.time) return null;
  return (secondsOf(to.time) - secondsOf(from.time) + day) % day;
}

/** How long a range of two times takes, null for what is none: `14:00 - 15:30`, `23:50 - 00:10`. */
export function secondsOfRange({ time, endTime, date, endDate }: Moment): number | null {
  if (!time || !endTime) return null;
  const seconds = secondsOf(endTime) - secondsOf(time);
  if (date && endDate) return (dayNumber(endDate) - dayNumber(date)) * day + seconds;
  return (seconds + day) % day;
}

const day = 86_400;

// A duration may be counted from when somebody knew, where it does not tell how long that took.
const startKinds: Readonly<Record<Measure, readonly MilestoneKind[]>> = {
  total: ['start', 'detected', 'acknowledged'],
  downtime: ['start', 'detected', 'acknowledged'],
  detect: ['start'],
  acknowledge: ['start', 'detected', 'escalated'],
  mitigate: ['start', 'detected', 'acknowledged', 'escalated'],
  resolve: ['start', 'detected', 'acknowledged', 'escalated'],
};
const endKinds: Readonly<Record<Measure, readonly MilestoneKind[]>> = {
  total: ['mitigated', 'resolved'],
  downtime: ['mitigated', 'resolved'],
  detect: ['detected', 'acknowledged', 'escalated'],
  acknowledge: ['acknowledged', 'escalated'],
  mitigate: ['mitigated', 'resolved'],
  resolve: ['mitigated', 'resolved'],
};

// What the report states, and the first entry that tells it: somebody notices something all the time.
const firstOf = (points: readonly Found[]): Found[] => [
  ...points.filter(({ source }) => source === 'metadata'),
  ...points.filter(({ source }) => source === 'entry').slice(0, 1),
];

// The ends of the entries that tell one of the points.
function endsOf({ timelines }: Pick<Report, 'timelines'>, points: readonly Found[]): Found[] {
  return points.flatMap((point) => {
    const entry = point.entry && timelines[point.entry.timeline]?.entries[point.entry.entry];
    return entry?.end ? [endOf(point, entry.end)] : [];
  });
}

function endOf(point: Found, time: NonNullable<Found['time']>): Found {
  const isNextDay = point.time !== null && secondsOf(time) < secondsOf(point.time);
  const date = point.date && addDays(point.date, isNextDay ? 1 : 0);
  const day = point.day === null ? null : point.day + (isNextDay ? 1 : 0);
  return { ...point, time, date, day, instant: instantOf(date, time, point.zone) };
}
