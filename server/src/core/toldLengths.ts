/** What the times of a report say of a duration that it states. */
import { clockText } from './clock.ts';
import { isoDate, sameDay } from './dates.ts';
import type { CalendarDate, ClockTime, Measure, Milestone, Report, Span, Timeline } from './model.ts';
import { passageSpan } from './passages.ts';
import type { SectionShape } from './sections.ts';
import { allows, type StatedLength } from './statedLengths.ts';
import type { Moment } from './time.ts';
import { rangesIn } from './timeRanges.ts';
import { likelySeconds, secondsOfRange, timedPoints, turningPoints } from './turningPoints.ts';

/** A stretch of time that the report tells of. */
export interface ToldLength {
  readonly seconds: number;
  /** `from 14:00 to 15:30 UTC` */
  readonly words: string;
  /** Where it begins and ends; one place for a range. */
  readonly places: readonly Span[];
}

/** What tells how long something took. */
export interface LengthTexts extends Pick<Report, 'milestones' | 'metadata' | 'timelines'> {
  readonly shape: SectionShape;
  /** How long each range takes that is written anywhere. */
  readonly rangeLengths: readonly number[];
}

/**
 * The stretch that contradicts a stated duration, null where none does. A range right beside the duration says what it
 * means. Else the milestones do, and what is longer than the whole timeline cannot be right either.
 */
export function contradiction(stated: StatedLength, report: LengthTexts): ToldLength | null {
  const beside = rangeBeside(stated);
  if (beside) return allows(stated, beside.seconds, 0) ? null : beside;
  const told = byMilestones(stated.measures, report);
  if (told) return isPlausible(stated, told, report) ? null : told;
  const whole = wholeTimeline(report);
  const isLonger = whole !== null && stated.measures !== 'detect' && stated.seconds > whole.seconds;
  return isLonger && !isPlausible(stated, whole, report) ? whole : null;
}

// `14:00 - 15:30 UTC (90 minutes)`, `90 minutes (14:00 - 15:30)`, `90 minutes, from 14:00 to 15:30`
function rangeBeside({ passage, at, text }: StatedLength): ToldLength | null {
  if (!passage) return null;
  for (const moment of rangesIn(passage)) {
    const seconds = secondsOfRange(moment);
    if (seconds === null) continue;
    const isBefore = moment.end <= at && beforeDuration.test(passage.text.slice(moment.end, at));
    const between = moment.start >= at + text.length ? passage.text.slice(at + text.length, moment.start) : null;
    const isBehind = between !== null && behindDuration.test(between);
    if (isBefore || isBehind) return ofRange(moment, seconds, passageSpan(passage, moment.start, moment.end));
  }
  return null;
}

// What joins the two; `about` and the like may stand before the duration.
const beforeDuration = /^\s?[,;:=([（–—-]{1,2}\s?(?:[~≈]|\p{L}+\.?\s)?$/u;
const behindDuration = /^\s?[,;:([（–—-]{1,2}\s?(?:from\s)?$/iu;

function ofRange({ time, endTime, date, endDate, zone }: Moment, seconds: number, place: Span): ToldLength {
  return { seconds, words: wordsOf({ time, date, zone }, { time: endTime, date: endDate, zone }), places: [place] };
}

type Ends = readonly [from: Milestone | null, to: Milestone | null, seconds: number | null];

function byMilestones(measure: Measure, { milestones, metadata, timelines }: LengthTexts): Told | null {
  const { start, detected, acknowledged, mitigated, resolved, end } = milestones;
  const ends: Readonly<Record<Measure, Ends>> = {
    total: [start, end, milestones.duration],
    downtime: [start, end, milestones.duration],
    detect: [start, detected, milestones.timeToDetect],
    acknowledge: [detected, acknowledged, milestones.timeToAcknowledge],
    mitigate: [start, mitigated, milestones.timeToMitigate],
    resolve: [start, resolved, milestones.timeToResolve],
  };
  const [from, to, seconds] = ends[measure];
  if (!from?.time || !to?.time || seconds === null) return null;
  // A day without a time says no more than the day, and an entry that tells the same may be another moment of it.
  const statesDay = [from.kind, to.kind].some((kind) => kind !== 'escalated' && metadata[kind] && !metadata[kind].time);
  return statesDay ? null : toldBetween(from, to, seconds, timelines);
}

// From the first to the last entry, where all of them have a time.
function wholeTimeline(report: LengthTexts): Told | null {
  const [entries = []] = report.timelines.map((timeline) => timeline.entries);
  const points = timedPoints(report);
  const [first, last] = [points[0], points.at(-1)];
  if (entries.length < 3 || entries.some(({ time }) => time === null) || !first || !last) return null;
  const seconds = likelySeconds(first, last);
  return seconds === null ? null : toldBetween(first, last, seconds, report.timelines);
}

/** Two points, and the stretch between them. */
interface Told extends ToldLength {
  readonly from: Milestone;
  /** How far the ends may be off. */
  readonly slack: number;
}

function toldBetween(from: Milestone, to: Milestone, seconds: number, timelines: readonly Timeline[]): Told {
  const [start, end] = [placeOf(from, timelines), placeOf(to, timelines)];
  return {
    seconds,
    from,
    words: wordsOf(from, to),
    places: start.start === end.start ? [start] : [start, end],
    slack: (from.approximate ? roughly : 0) + (to.approximate ? roughly : 0),
  };
}

// The entry of the timeline, where one tells of the moment too.
function placeOf({ entry, span }: Milestone, timelines: readonly Timeline[]): Span {
  const told = entry && timelines[entry.timeline]?.entries[entry.entry];
  return told ? (told.timeSpan ?? told.line) : span;
}

const roughly = 900;

// Any two turns of the incident may be meant, and any range that is told. Where it is not clear when the incident began,
// every entry counts. Outside of the summary prose may speak of a part, which can only not be longer than the whole.
function isPlausible(stated: StatedLength, { from, slack, seconds }: Told, report: LengthTexts): boolean {
  if (!stated.labelled && !isInSummary(stated) && stated.seconds <= seconds) return true;
  const anywhere = stated.measures === 'downtime' || from.source === 'position';
  const { beginnings, endings } = turningPoints(report, stated.measures, anywhere);
  const fits = (length: number | null): boolean => length !== null && allows(stated, length, slack);
  return (
    beginnings.some((one) => endings.some((other) => fits(likelySeconds(one, other)))) || report.rangeLengths.some(fits)
  );
}

const isInSummary = ({ passage }: StatedLength): boolean => passage?.around.own.includes('summary') === true;

/** What is shown of a point. */
interface Shown {
  readonly date: CalendarDate | null;
  readonly time: ClockTime | null;
  readonly zone: string | null;
}

// `from 14:00 to 15:30 UTC`, with the dates where they differ.
function wordsOf(from: Shown, to: Shown): string {
  const withDates = from.date !== null && to.date !== null && !sameDay(from.date, to.date);
  const text = ({ date, time, zone }: Shown, withZone: boolean): string =>
    [withDates && date ? isoDate(date) : '', time ? clockText(time) : '', withZone ? (zone ?? '') : '']
      .filter((part) => part !== '')
      .join(' ');
  return `from ${text(from, from.zone !== to.zone)} to ${text(to, true)}`;
}
