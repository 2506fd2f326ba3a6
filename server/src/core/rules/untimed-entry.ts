import type { Problem } from '../finding.ts';
import type { Timeline } from '../model.ts';
import { hasSlot } from '../slots.ts';
import { rememberedBy } from '../remembered.ts';
import { ruleOf } from './rule.ts';

export const untimedEntry = ruleOf({
  id: 'untimed-entry',
  category: 'timeline',
  summary: 'Entries of the timeline have no time.',
  why: 'How long it took to notice, to find and to mend is read off the timeline. An entry without a time cannot be placed, and a reader cannot tell how long each step took. An estimate (`~14:20`) is better than nothing.',
  source: 'https://response.pagerduty.com/after/post_mortem_process/',
  severity: 'information',
  bad: `# Postmortem: payment errors on 2024-02-08

## Summary

Card payments failed.

## Timeline

- 08:10 UTC The error rate rises.
- The payment team is called.
- 08:55 UTC The error rate is back to normal.

## Root cause

A certificate had expired.
`,
  good: `# Postmortem: payment errors on 2024-02-08

## Summary

Card payments failed.

## Timeline

- 08:10 UTC The error rate rises.
- ~08:20 UTC The payment team is called.
- 08:55 UTC The error rate is back to normal.

## Root cause

A certificate had expired.
`,
  nearMiss: `# Postmortem: payment errors on 2024-02-08

## Summary

Payments failed for half an hour.

## Timeline

- 09:00 UTC Payments fail.
  - The error rate is 40 %.
  - Only cards are affected.
- 09:30 UTC Payments work again.
`,
  reads: ({ timelines }) => ({ timelines }),
  check: ({ timelines }) => timelines.flatMap(({ entries }) => problemOf(entries)),
});

// Once for a timeline, with the entries as related places: five remarks would say no more than one.
const problemOf = rememberedBy((entries: Timeline['entries']): readonly Problem[] => {
  const untimed = entries.filter((entry) => !entry.time && !entry.date && !hasSlot(entry.text.text));
  const [first] = untimed;
  if (!first) return [];
  const all = untimed.length === entries.length;
  const count = all
    ? entries.length === 1
      ? 'The timeline’s only entry has'
      : `None of the ${entries.length} timeline entries has`
    : countOf(untimed.length, entries.length);
  const message = `${count} ${all && entries.length > 1 ? 'a' : 'no'} time. Write when each happened; “~14:20” will do.`;
  const related = untimed
    .slice(1)
    .map((entry) => ({ span: entry.text.span, message: 'This entry has no time either.' }));
  return [{ span: first.text.span, message, related }];
});

const countOf = (some: number, all: number): string =>
  `${some} of ${all} timeline entries ${some === 1 ? 'has' : 'have'}`;
