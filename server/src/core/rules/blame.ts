import { faultIn, mayFindFault } from '../faults.ts';
import { tellsCause } from '../humanErrors.ts';
import { namesIn } from '../persons.ts';
import { inProse } from '../prose.ts';
import { ruleOf } from './rule.ts';

export const blame = ruleOf({
  id: 'blame',
  category: 'language',
  summary: 'A sentence finds fault with a person or a team.',
  why: 'People did what made sense to them with what they saw at the time. A report that says who failed or forgot ends the search there, and the next person will keep silent. Ask how it came about: what did they see, what did they expect, and what would have made the better way the easy one? What a person neglected in a root cause is the matter of `human-error`.',
  source: 'https://sre.google/sre-book/postmortem-culture/',
  severity: 'information',
  bad: `# Postmortem: slow search on 2024-04-09

## Summary

Search was slow for 50 minutes. The on-call engineer ignored the first alert.

## Impact

9 % of the searches timed out.

## Root cause

The index no longer fitted into memory.
`,
  good: `# Postmortem: slow search on 2024-04-09

## Summary

Search was slow for 50 minutes. The first alert looked like the false ones of the week before, so it was closed.

## Impact

9 % of the searches timed out.

## Root cause

The index no longer fitted into memory.
`,
  nearMiss: `# Postmortem: slow search on 2024-04-09

## Summary

Search was slow for 50 minutes. The scheduler ignored the nodes that were full, and two workers failed to start.
A customer wrote: “your engineers forgot about us”.

## What went well

- The on-call engineer ignored the usual order of steps and went for the index at once.

## Root cause

The index no longer fitted into memory.
`,
  reads: ({ passagesByPiece, metadata, actions }) => ({ passagesByPiece, names: namesIn(metadata, actions) }),
  check: (report) => faultsIn(report, report.names),
});

const message =
  'This finds fault with people. Ask how it came about: what did they see and expect, and what made this the likely thing to do?';

const faultsIn = inProse(message, mayFindFault, (sentence, names: ReadonlySet<string>) =>
  tellsCause(sentence) ? null : faultIn(sentence.words, names),
);
