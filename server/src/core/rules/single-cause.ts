import { onlyCause } from '../singleCause.ts';
import { ruleOf } from './rule.ts';

export const singleCause = ruleOf({
  id: 'single-cause',
  category: 'substance',
  summary: 'The report names one cause and nothing that contributed to it.',
  why: 'Outages come about when several things meet: a change, a missing check, an alert that nobody saw. Who stops at the first cause mends one of them.',
  source: 'https://response.pagerduty.com/after/post_mortem_process/',
  severity: 'information',
  offBecause:
    'Whether anything else contributed, only the authors can tell; a short report of a small incident may well be right.',
  bad: `# Postmortem: no images on 2024-02-20

## Summary

No images were shown for 15 minutes.

## Impact

All visitors saw empty frames.

## Root cause

A certificate had run out.
`,
  good: `# Postmortem: no images on 2024-02-20

## Summary

No images were shown for 15 minutes.

## Impact

All visitors saw empty frames.

## Root cause

A certificate had run out. Two other things contributed: its renewal is not watched, and the cache keeps errors for ten minutes.
`,
  nearMiss: `# Postmortem: no images on 2024-02-20

## Summary

No images were shown for 15 minutes.

## Impact

All visitors saw empty frames.

## Root cause

- A certificate had run out.
- Its renewal is not watched.
`,
  reads: ({ sections, passagesByPiece }) => ({ sections, passagesByPiece }),
  check: (report) => {
    const title = onlyCause(report);
    const message =
      'Only one cause is named. What else had to be true for this to happen: a missing check, a default, an alert?';
    return title ? [{ span: title.span, message }] : [];
  },
});
