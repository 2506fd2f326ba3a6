import { secondsOf } from '../clock.ts';
import type { Problem } from '../finding.ts';
import { secondsBetween, type Point } from '../instants.ts';
import type { Milestone, Report, Timeline, TimelineEntry } from '../model.ts';
import { rememberedFor } from '../remembered.ts';
import { ruleOf } from './rule.ts';

export const timelineGap = ruleOf({
  id: 'timeline-gap',
  category: 'timeline',
  summary: 'For hours between detection and resolution the timeline tells nothing.',
  why: 'A long silence in the middle of an incident is where it could have been shorter. Readers want to know whether people waited, searched in the wrong place or slept.',
  source: 'https://aws.amazon.com/blogs/mt/creating-a-correction-of-errors-document/',
  severity: 'information',
  offBecause:
    'How much silence is too much depends on the incident: slow repairs and nights have little to tell. A team that wants its timelines dense sets the number of hours.',
  options: {
    hours: { description: 'How many hours may pass from one entry to the next.', default: 3, minimum: 0.25 },
  },
  bad: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for six hours.

## Timeline

- 10:00 UTC Search fails, and the on-call engineer is paged.
- 10:20 UTC The disk is found to be full.
- 16:00 UTC Search answers again; the incident is resolved.
`,
  good: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for six hours.

## Timeline

- 10:00 UTC Search fails, and the on-call engineer is paged.
- 10:20 UTC The disk is found to be full.
- 10:30–15:50 UTC The index is copied to a larger disk.
- 16:00 UTC Search answers again; the incident is resolved.
`,
  nearMiss: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for half an hour.

## Timeline

- 02:00 UTC The new version goes live.
- 10:00 UTC Search fails, and the on-call engineer is paged.
- 10:30 UTC The incident is resolved.
- 17:00 UTC The new version goes live again, with more memory.
`,
  reads: ({ timelines, milestones }) => ({ timelines, milestones }),
  check: (report, { options }) => report.timelines.flatMap((_, index) => problemsOf(report, index, options.hours)),
});

function problemsOf(
  { timelines, milestones }: Pick<Report, 'timelines' | 'milestones'>,
  timeline: number,
  hours: number,
): readonly Problem[] {
  const one = timelines[timeline];
  if (!one) return [];
  const indexOf = (milestone: Milestone | null): number | null =>
    milestone?.entry?.timeline === timeline ? milestone.entry.entry : null;
  const first = indexOf(milestones.detected) ?? 0;
  const last = indexOf(milestones.end ?? milestones.resolved) ?? one.entries.length - 1;
  return gapsIn(one, first, last, hours);
}

const gapsIn = rememberedFor(
  ({ entries }: Timeline, first: number, last: number, hours: number): readonly Problem[] => {
    const told = entries.slice(first, last + 1).filter(isPlaced);
    return told.flatMap((entry, index) => {
      const before = told[index - 1];
      if (!before || secondsOfSilence(before, entry) <= hours * 3600) return [];
      const message = `For more than ${hours} hours before this entry nothing is told. Say what was tried, or why nothing could be done.`;
      const related = [{ span: before.timeSpan ?? before.line, message: 'The entry before it.' }];
      return [{ span: entry.timeSpan ?? entry.line, message, related }];
    });
  },
);

const isPlaced = ({ time, relative }: TimelineEntry): boolean => time !== null || relative !== null;

// An entry that is a range of time is silent only from its end on.
function secondsOfSilence(before: TimelineEntry, entry: TimelineEntry): number {
  const between = secondsBetween(pointOf(before), pointOf(entry)) ?? 0;
  const { time, end } = before;
  return between - (time && end ? (secondsOf(end) - secondsOf(time) + 86_400) % 86_400 : 0);
}

// Both stand in one timeline.
const pointOf = ({ date, time, zone, instant, relative, day }: TimelineEntry): Point => ({
  date,
  time,
  zone,
  instant,
  relative,
  day,
  timeline: 0,
});
