import type { Report, Span } from '../model.ts';
import { untoldMilestones } from '../toldMilestones.ts';
import { ruleOf } from './rule.ts';

export const missingMilestone = ruleOf({
  id: 'missing-milestone',
  category: 'timeline',
  summary: 'The report does not say when the incident was detected, or when it was over.',
  why: 'How long it took to notice and how long to mend are the two figures that reviewers compare from one incident to the next. Both need their two ends.',
  source: 'https://sre.google/sre-book/example-postmortem/',
  severity: 'information',
  bad: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for a while.

## Timeline

- 10:00 UTC The index fills the disk.
- 10:10 UTC Ana looks at the disks.
- 10:15 UTC Ana orders a larger disk.
`,
  good: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for a while.

## Timeline

- 10:00 UTC The index fills the disk.
- 10:08 UTC The on-call engineer is paged.
- 10:10 UTC Ana looks at the disks.
- 10:15 UTC Ana orders a larger disk.
- 10:40 UTC Search answers again.
`,
  nearMiss: `# Postmortem: search outage on 2024-03-05

**Detected:** 10:08 UTC
**Resolved:** 10:40 UTC

## Summary

Search was down for a while.

## Timeline

- 10:00 UTC The index fills the disk.
- 10:10 UTC Ana looks at the disks.
- 10:15 UTC Ana orders a larger disk.
`,
  reads: (report) => ({ untold: untoldMilestones(report), span: openingOf(report) }),
  check: ({ untold, span }) => {
    const words = untold.map((kind) => wordsOf[kind]);
    if (words.length === 0) return [];
    const message = `The timeline does not tell ${words.join(' and ')}. Add an entry for ${words.length > 1 ? 'each' : 'it'}.`;
    return [{ span, message }];
  },
});

const wordsOf = { detected: 'how the incident was noticed', resolved: 'when it was over' };

const openingOf = ({ timelines: [first] }: Report): Span =>
  first?.sectionTitle?.span ?? first?.entries[0]?.line ?? { start: 0, end: 0 };
