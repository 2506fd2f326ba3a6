/** The milestones of an incident, from its stated facts and from the words of its timeline. */
import { factKinds } from './facts.ts';
import { dateAfter, instantOf, laterBy, secondsBetween, type Point } from './instants.ts';
import { milestoneKinds, milestonesIn } from './milestoneWords.ts';
import type {
  CalendarDate,
  Metadata,
  Milestone,
  MilestoneKind,
  Milestones,
  StatedMoment,
  Timeline,
  TimelineEntry,
} from './model.ts';
import { rememberedBy, rememberedFor, rememberedForIn, rememberedOf, sameItems } from './remembered.ts';
import { incidentDate } from './timelineDates.ts';

/** The milestones, and the timelines with the instants of their relative times (`T+15m`), which the start gives them. */
export function readMilestones(metadata: Metadata, timelines: readonly Timeline[]): Told {
  const { start, detected, acknowledged, mitigated, resolved, end, zone, dates } = metadata;
  // All that stated points are made of.
  return toldOf(timelines, metadata, [start, detected, acknowledged, mitigated, resolved, end, zone, dates]);
}

const toldOf = rememberedForIn(
  (timelines: readonly Timeline[], metadata: Metadata, _stated: readonly unknown[]): Told => {
    const stated = statedPoints(metadata);
    const start = choose('start', stated, toldPoints(timelines)) ?? firstTimed(timelines);
    const resolved = start ? withRelative(timelines, start) : timelines;
    const told = toldPoints(resolved);
    const found = new Map<MilestoneKind, Found>();
    for (const kind of milestoneKinds) {
      const point = choose(kind, stated, told) ?? (kind === 'start' ? firstTimed(resolved) : null);
      // Relative times count from the start.
      if (point) found.set(kind, kind === 'start' ? { ...point, relative: point.relative ?? 0 } : point);
    }
    const end = stated.find(({ isEnd, time }) => isEnd && time !== null) ?? found.get('resolved') ?? null;
    return { milestones: milestonesOf(found, end), timelines: resolved };
  },
);

interface Told {
  readonly milestones: Milestones;
  readonly timelines: readonly Timeline[];
}

/** A point in time at which a milestone was reached. */
export interface Found extends Point, Omit<Milestone, keyof Point> {
  /** The report calls it the end of the incident. */
  readonly isEnd?: boolean;
}

function milestonesOf(found: ReadonlyMap<MilestoneKind, Found>, end: Found | null): Milestones {
  const milestone = (kind: MilestoneKind): Milestone | null => asMilestone(found.get(kind));
  const between = (from: MilestoneKind, to: MilestoneKind): number | null => elapsed(found.get(from), found.get(to));
  return {
    start: milestone('start'),
    detected: milestone('detected'),
    acknowledged: milestone('acknowledged'),
    escalated: milestone('escalated'),
    mitigated: milestone('mitigated'),
    resolved: milestone('resolved'),
    timeToDetect: between('start', 'detected'),
    timeToAcknowledge: between('detected', 'acknowledged'),
    timeToMitigate: between('start', 'mitigated'),
    timeToResolve: between('start', 'resolved'),
    end: asMilestone(end),
    duration: elapsed(found.get('start'), end),
  };
}

function asMilestone(point: Found | null | undefined): Milestone | null {
  if (!point) return null;
  const { kind, source, entry, date, time, zone, approximate, instant, span } = point;
  return { kind, source, entry, date, time, zone, approximate, instant, span };
}

// Where the first entry is the detection, the report does not say when the incident began.
function elapsed(from: Found | undefined, to: Found | null | undefined): number | null {
  if (!from || !to || (from.source === 'position' && from.span.start === to.span.start)) return null;
  const seconds = secondsBetween(from, to);
  return seconds !== null && seconds >= 0 ? seconds : null;
}

// A fact with a time counts first, then the words of an entry, then a fact that only names a day.
function choose(kind: MilestoneKind, stated: Stated, told: readonly Found[]): Found | null {
  const facts = stated.filter((fact) => fact.kind === kind);
  const entries = told.filter((point) => point.kind === kind);
  const entry = (kind === 'resolved' ? entries.at(-1) : entries[0]) ?? null;
  const fact = facts.find(({ time }) => time !== null);
  if (fact) {
    const same = entries.find((point) => secondsBetween(fact, point) === 0);
    return { ...fact, entry: same?.entry ?? null };
  }
  return entry ?? facts[0] ?? null;
}

type Stated = readonly Found[];

/** Every moment that the metadata states. The end of the incident is its resolution where the report does not name one. */
export const statedPoints = rememberedBy((metadata: Metadata): readonly Found[] => {
  const { start, detected, acknowledged, mitigated, resolved, end } = metadata;
  const facts: readonly (readonly [MilestoneKind, StatedMoment | null])[] = [
    ['start', start],
    ['detected', detected],
    ['acknowledged', acknowledged],
    ['mitigated', mitigated],
    ['resolved', resolved],
    ['resolved', end],
  ];
  const day = start?.date ?? incidentDate(metadata);
  return facts.flatMap(([kind, moment]) =>
    moment ? [{ ...statedPoint(kind, moment, day, metadata), isEnd: moment === end }] : [],
  );
});

function statedPoint(kind: MilestoneKind, moment: StatedMoment, day: CalendarDate | null, metadata: Metadata): Found {
  const { time, approximate, span } = moment;
  const zone = moment.zone ?? (time ? metadata.zone : null);
  const date = moment.date ?? (day && dateAfter(day, metadata.start?.time ?? null, kind === 'start' ? null : time));
  const instant = instantOf(date, time, zone);
  const nowhere = { relative: null, day: null, timeline: null, entry: null };
  return { ...nowhere, kind, source: 'metadata', date, time, zone, instant, approximate, span };
}

/** Every milestone that a timed entry tells, in the order of the text. */
export const toldPoints = rememberedOf((timelines: readonly Timeline[]): readonly Found[] =>
  timelines.flatMap((one, index) => toldIn(one.entries, index)),
);

const toldIn = rememberedFor((entries: Timeline['entries'], timeline: number): readonly Found[] =>
  entries.flatMap((entry, index) =>
    isTimed(entry) ? toldBy(entry).map((kind) => entryPoint(kind, 'entry', entry, timeline, index)) : [],
  ),
);

/** Whether it is known when an entry happened. */
export const isTimed = ({ time, relative }: TimelineEntry): boolean => time !== null || relative !== null;

// By its words, or by the label that it opens with: `14:05 Detection: ...`, `14:05 End`.
function toldBy({ text: { text } }: TimelineEntry): readonly MilestoneKind[] {
  const label = factKinds(/^[^:：]{2,40}(?=[:：])/u.exec(text)?.[0] ?? text.slice(0, 60));
  const named = milestoneKinds.filter((kind) =>
    label.some((fact) => fact === kind || (kind === 'resolved' && fact === 'end')),
  );
  return named.length > 0 ? named : milestonesIn(text);
}

function firstTimed(timelines: readonly Timeline[]): Found | null {
  const timeline = timelines.findIndex(({ entries }) => entries.some(isTimed));
  const index = timelines[timeline]?.entries.findIndex(isTimed) ?? -1;
  const entry = timelines[timeline]?.entries[index];
  return entry ? entryPoint('start', 'position', entry, timeline, index) : null;
}

/** The point of an entry. */
export function entryPoint(
  kind: MilestoneKind,
  source: Milestone['source'],
  entry: TimelineEntry,
  timeline: number,
  index: number,
): Found {
  const { date, time, zone, instant, relative, day, approximate, timeSpan, text } = entry;
  const place = { timeline, entry: { timeline, entry: index }, span: timeSpan ?? text.span };
  return { kind, source, date, time, zone, instant, relative, day, approximate, ...place };
}

// Relative times count from the start; where that is one of them, it gives no instant.
function withRelative(timelines: readonly Timeline[], { instant }: Point): readonly Timeline[] {
  if (instant === null) return timelines;
  const resolved = timelines.map((timeline) => sinceStart(timeline, instant));
  return sameItems(timelines, resolved) ? timelines : resolved;
}

const sinceStart = rememberedFor((timeline: Timeline, instant: string): Timeline => {
  if (timeline.entries.every(({ relative }) => relative === null)) return timeline;
  const entries = timeline.entries.map((entry) =>
    entry.relative === null ? entry : { ...entry, instant: laterBy(instant, entry.relative) },
  );
  return { ...timeline, entries };
});
