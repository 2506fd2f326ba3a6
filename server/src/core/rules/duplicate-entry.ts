import type { Problem } from '../finding.ts';
import type { Timeline, TimelineEntry } from '../model.ts';
import { isoDate } from '../dates.ts';
import { clockText, secondsOf } from '../clock.ts';
import { groupBy } from '../lists.ts';
import { tokens } from '../titleWords.ts';
import { rememberedBy } from '../remembered.ts';
import { ruleOf } from './rule.ts';

export const duplicateEntry = ruleOf({
  id: 'duplicate-entry',
  category: 'timeline',
  summary: 'The same entry stands in the timeline twice.',
  why: 'An entry that was pasted twice makes readers look for a second event that never was.',
  source: 'https://www.atlassian.com/incident-management/postmortem/timelines',
  severity: 'hint',
  bad: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Timeline

- 10:00 UTC Search fails.
- 10:05 UTC The on-call engineer is paged.
- 10:05 UTC The on-call engineer is paged.
- 10:20 UTC Search answers again.
`,
  good: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Timeline

- 10:00 UTC Search fails.
- 10:05 UTC The on-call engineer is paged.
- 10:20 UTC Search answers again.
`,
  nearMiss: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Timeline

- 10:00 UTC Search fails.
- 10:05 UTC The index is restarted.
- 10:10 UTC The index is restarted.
- 10:10 UTC Search fails.
- 10:20 UTC Search answers again.
`,
  reads: ({ timelines }) => ({ timelines }),
  check: ({ timelines }) => timelines.flatMap(({ entries }) => problemsOf(entries)),
});

const problemsOf = rememberedBy((entries: Timeline['entries']): readonly Problem[] => {
  const sameTime = groupBy(entries, ({ time }) => time && secondsOf(time));
  const isRepeated = ({ time }: TimelineEntry): boolean => time !== null && sameTime.get(secondsOf(time))?.length !== 1;
  const first = new Map<string, TimelineEntry>();
  return entries.filter(isRepeated).flatMap((entry) => {
    const key = keyOf(entry);
    const before = key === null ? undefined : first.get(key);
    if (key !== null && !before) first.set(key, entry);
    if (!before) return [];
    const related = [{ span: before.text.span, message: 'The entry that it repeats.' }];
    return [{ span: entry.text.span, message: 'The timeline has this entry already. Delete one of the two.', related }];
  });
});

// Without a time, entries may repeat themselves: somebody tried again.
function keyOf({ time, end, date, day, zone, text }: TimelineEntry): string | null {
  const words = tokens(text.text).join(' ');
  if (!time || words === '') return null;
  const clocks = [time, end].map((clock) => (clock ? clockText(clock) : ''));
  return [date ? isoDate(date) : day, ...clocks, zone, words].join('|');
}
