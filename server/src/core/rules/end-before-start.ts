import { backwardsStretches, writtenRanges, type Backwards } from '../backwards.ts';
import type { Problem } from '../finding.ts';
import type { Report } from '../model.ts';
import { slice } from '../spans.ts';
import { statedTexts } from '../statedSpan.ts';
import { ruleOf } from './rule.ts';

export const endBeforeStart = ruleOf({
  id: 'end-before-start',
  category: 'consistency',
  summary: 'A stretch of time ends before it starts.',
  why: 'One of the two times is wrong, or they have changed places. Every figure that is reckoned from them, the duration first of all, is wrong as well. A range over midnight (`23:40 - 00:20`) and two times in two zones are fine.',
  source: 'https://sre.google/sre-book/example-postmortem/',
  severity: 'error',
  bad: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down from 15:30 to 14:45 UTC.

## Timeline

- 14:45 UTC Search fails.
- 15:30 UTC Search answers again.
`,
  good: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down from 14:45 to 15:30 UTC.

## Timeline

- 14:45 UTC Search fails.
- 15:30 UTC Search answers again.
`,
  nearMiss: `# Postmortem: search outage on 2024-03-05

- Start: 2024-03-05 22:40 UTC
- End: 2024-03-06 01:20 UTC

## Summary

Search was down from 22:40 to 01:20 UTC. Customers in Lisbon and Berlin wrote between 22:50 and 23:10.

## Timeline

- 22:40 - 22:55 UTC Search fails now and then.
- 23:30 - 00:10 UTC The disk is replaced.
- 01:20 UTC Search answers again.
`,
  reads: (report) => ({
    ranges: writtenRanges(report),
    metadata: report.metadata,
    timelines: report.timelines,
    written: statedTexts(report),
  }),
  check: (read, { source }) => backwardsStretches(read).map((stretch) => problemOf(stretch, source)),
});

function problemOf({ start, end }: Backwards, { text }: Pick<Report, 'text'>): Problem {
  if (start.start === end.start) {
    const message = `“${slice(text, start)}” runs backwards. Correct one of the two times, or add the dates.`;
    return { span: start, message };
  }
  const message = `The end, ${slice(text, end)}, is before the start, ${slice(text, start)}. Correct the one that is wrong.`;
  return { span: end, message, related: [{ span: start, message: 'The stated start.' }] };
}
