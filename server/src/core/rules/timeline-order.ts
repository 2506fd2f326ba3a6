import type { Text } from '../documentText.ts';
import { dayNumber } from '../dates.ts';
import type { Problem } from '../finding.ts';
import type { ClockTime, Timeline, TimelineEntry } from '../model.ts';
import { sortTimelineFix } from '../sortTimeline.ts';
import { slice } from '../spans.ts';
import { secondsOf } from '../clock.ts';
import { rememberedIn } from '../remembered.ts';
import { ruleOf } from './rule.ts';

export const timelineOrder = ruleOf({
  id: 'timeline-order',
  category: 'timeline',
  summary: 'An entry of the timeline is earlier than the one before it.',
  why: 'Readers follow a timeline from top to bottom. An entry out of order is either in the wrong place or has the wrong time, and a wrong time changes how long the incident seems to have taken.',
  source: 'https://www.atlassian.com/incident-management/postmortem/timelines',
  severity: 'warning',
  bad: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Timeline

- 10:00 UTC Search fails.
- 10:20 UTC Search answers again.
- 10:05 UTC The on-call engineer is paged.

## Root cause

The index was full.
`,
  good: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Timeline

- 10:00 UTC Search fails.
- 10:05 UTC The on-call engineer is paged.
- 10:20 UTC Search answers again.

## Root cause

The index was full.
`,
  nearMiss: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down over midnight.

## Timeline

- 23:50 UTC The index fills the disk.
- 23:50:30 UTC Search fails.
- ~23:50 UTC The first customer writes to us.
- 00:10 UTC The disk is replaced.
`,
  reads: ({ timelines }) => ({ timelines }),
  check: ({ timelines }, { source }) => timelines.flatMap((timeline) => problemsOf(timeline.entries, source.text)),
});

const problemsOf = rememberedIn((entries: Timeline['entries'], text: Text): readonly Problem[] => {
  const late = lateEntries(entries);
  const fix = late.length > 0 ? sortTimelineFix(entries, text) : null;
  return late.map(({ entry, before }) => {
    const [time, timeBefore] = [entry, before].map(({ timeSpan, line }) => slice(text, timeSpan ?? line));
    const message = `${time} is earlier than ${timeBefore} in the entry before it. Move the entry, or correct its time.`;
    const related = [{ span: before.timeSpan ?? before.line, message: 'The entry before it.' }];
    return { span: entry.timeSpan ?? entry.line, message, related, fixes: fix ? [fix] : [] };
  });
});

/** An entry that is earlier than the one before it. */
interface Late {
  readonly entry: TimelineEntry;
  readonly before: TimelineEntry;
}

function lateEntries(entries: Timeline['entries']): Late[] {
  const timed = entries.filter((entry) => entry.time);
  const hasShortClock = timed.every(({ time }) => time && time.hour >= 1 && time.hour <= 12);
  return timed.flatMap((entry, index) => {
    const before = timed[index - 1];
    const isLate = before && isEarlier(entry, before) && !(hasShortClock && passesNoon(entry, before));
    return isLate ? [{ entry, before }] : [];
  });
}

// People round (`~16:50` after `16:50:25`), so approximate times may be half an hour off, and times without seconds a
// minute. A range that reaches beyond the entry before it only overlaps with it.
function isEarlier(entry: TimelineEntry, before: TimelineEntry): boolean {
  if (!entry.time || !before.time || inOtherZones(entry, before)) return false;
  const days = daysBetween(before, entry);
  if (days === null) return false;
  const secondsAfter = (time: ClockTime): number => days * 86_400 + secondsOf(time) - secondsOf(before.time ?? time);
  const rounded = entry.time.second === undefined || before.time.second === undefined;
  const tolerance = entry.approximate || before.approximate ? 1800 : rounded ? 59 : 0;
  if (entry.end && secondsAfter(entry.end) >= 0) return false;
  return secondsAfter(entry.time) < -tolerance;
}

// `12.52`, `1.00`: on a clock of twelve hours nobody says that it is afternoon now.
const passesNoon = ({ time }: TimelineEntry, before: TimelineEntry): boolean =>
  before.time?.hour === 12 && time !== null && time.hour <= 6;

const inOtherZones = (a: TimelineEntry, b: TimelineEntry): boolean =>
  a.zone !== null && b.zone !== null && a.zone !== b.zone;

// Null where the two cannot be compared: a date on one only, or another part of the timeline without dates of its own.
function daysBetween(before: TimelineEntry, entry: TimelineEntry): number | null {
  if (before.run !== entry.run && !(isDated(before) && isDated(entry))) return null;
  if (before.date && entry.date) return dayNumber(entry.date) - dayNumber(before.date);
  return before.date || entry.date ? null : entry.day - before.day;
}

const isDated = ({ dateSource }: TimelineEntry): boolean => dateSource === 'own' || dateSource === 'heading';
