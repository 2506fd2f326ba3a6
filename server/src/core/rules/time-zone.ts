import type { Problem } from '../finding.ts';
import type { Report, Span, Timeline } from '../model.ts';
import { isSpokenInManyZones, statesZone, unexplainedZone, zoneNotes, type ZoneNote } from '../statedZones.ts';
import { ruleOf } from './rule.ts';

export const timeZone = ruleOf({
  id: 'time-zone',
  category: 'timeline',
  summary: 'No time zone is stated, or two are mixed without a word.',
  why: 'Readers compare the timeline with graphs and logs, which have other zones. An hour’s difference sends them to the wrong place, and durations across two zones come out wrong.',
  source: 'https://response.pagerduty.com/after/post_mortem_process/',
  severity: 'information',
  bad: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Timeline

- 10:00 Search fails.
- 10:20 Search answers again.
`,
  good: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Timeline

All times are UTC.

- 10:00 Search fails.
- 10:20 Search answers again.
`,
  nearMiss: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Timeline

Times are UTC, and PST where they come from the customer.

- 10:00 UTC Search fails.
- 02:05 PST The customer’s first message.
- 10:20 UTC Search answers again.
`,
  reads: (report) => ({ timelines: report.timelines, unzoned: unzonedIn(report), notes: zoneNotes(report) }),
  // Where no zone is stated, none changes either.
  check: (read) => (read.unzoned ? [missingProblem(read.unzoned)] : mixedProblems(read)),
});

// The opening of the first timeline with times, where nothing says which zone they are of.
function unzonedIn(report: Report): Span | null {
  const timeline = report.timelines.find(isTimed);
  return timeline && !statesZone(report) && isSpokenInManyZones(report) ? openingOf(timeline) : null;
}

const isTimed = ({ entries }: Timeline): boolean => entries.filter(({ time }) => time !== null).length >= 2;

const missingProblem = (span: Span): Problem => ({
  span,
  message: 'No time zone is stated for these times. Say it once, for example “All times are UTC.”',
});

const openingOf = ({ sectionTitle, entries }: Timeline): Span =>
  sectionTitle?.span ?? entries[0]?.line ?? { start: 0, end: 0 };

function mixedProblems({
  timelines,
  notes,
}: Pick<Report, 'timelines'> & { readonly notes: readonly ZoneNote[] }): Problem[] {
  return timelines.flatMap((timeline) => {
    const found = unexplainedZone(notes, timeline);
    if (!found) return [];
    const { entry, before } = found;
    const message = `This entry is in ${entry.zone ?? ''}, the one before it in ${before.zone ?? ''}. Use one zone, or say why there are two.`;
    const related = [{ span: before.timeSpan ?? before.line, message: 'The entry before it.' }];
    return [{ span: entry.timeSpan ?? entry.line, severity: 'warning', message, related }];
  });
}
