import type { Problem } from '../finding.ts';
import type { Report, TimelineEntry } from '../model.ts';
import { outsideEntries } from '../statedSpan.ts';
import { ruleOf } from './rule.ts';

export const eventOutsideIncident = ruleOf({
  id: 'event-outside-incident',
  category: 'consistency',
  summary: 'Entries of the timeline lie outside of the stated start and end of the incident.',
  why: 'Either the incident took longer than the report says, or an entry has the wrong time. What led to the incident days before and what was done days after it belong in a timeline, too: nobody is asked to take them out.',
  source: 'https://www.atlassian.com/incident-management/postmortem/timelines',
  severity: 'hint',
  bad: `# Postmortem: search outage on 2024-03-05

- Start: 2024-03-05 10:00 UTC
- End: 2024-03-05 10:45 UTC

## Summary

Search was down.

## Timeline

- 10:00 UTC Search fails.
- 10:45 UTC The disk is replaced.
- 11:20 UTC Search answers again. The incident is resolved.
`,
  good: `# Postmortem: search outage on 2024-03-05

- Start: 2024-03-05 10:00 UTC
- End: 2024-03-05 11:20 UTC

## Summary

Search was down.

## Timeline

- 10:00 UTC Search fails.
- 10:45 UTC The disk is replaced.
- 11:20 UTC Search answers again. The incident is resolved.
`,
  nearMiss: `# Postmortem: search outage on 2024-03-05

- Start: 2024-03-05 10:00 UTC
- End: 2024-03-05 10:45 UTC

## Summary

Search was down.

## Timeline

- 2024-03-02 16:00 UTC The nightly copy is switched on.
- 2024-03-05 09:58 UTC The last search that is answered.
- 2024-03-05 10:00 UTC Search fails.
- 2024-03-05 10:45 UTC Search answers again.
- 2024-03-07 12:00 UTC The disk is replaced by a bigger one.
`,
  reads: ({ metadata, timelines }) => ({ metadata, timelines }),
  check: (report) => problemsOf(outsideEntries(report), report),
});

// Once for the report, with the others as related places.
function problemsOf(entries: readonly TimelineEntry[], { timelines }: Pick<Report, 'timelines'>): Problem[] {
  const [first, ...others] = entries;
  if (!first) return [];
  const all = timelines.flatMap((timeline) => timeline.entries).length;
  const count = entries.length === 1 ? 'This entry lies' : `${entries.length} of ${all} timeline entries lie`;
  const message = `${count} outside of the stated start and end of the incident. Check these times, or the stated ones.`;
  const related = others.map((entry) => ({ span: entry.timeSpan ?? entry.line, message: 'This entry does, too.' }));
  return [{ span: first.timeSpan ?? first.line, message, related }];
}
