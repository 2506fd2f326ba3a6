import { impactTexts, unquantifiedImpact as findUnquantified } from '../impact.ts';
import { ruleOf } from './rule.ts';

export const unquantifiedImpact = ruleOf({
  id: 'unquantified-impact',
  category: 'substance',
  summary: 'The impact is told without a number, a share or a duration.',
  why: 'How much effort a repair is worth depends on how much was lost. “Some users had problems” may mean two people or two million. A rough figure with its source, or “we cannot tell, because …”, says more than an adjective.',
  source: 'https://sre.google/workbook/postmortem-culture/',
  severity: 'information',
  bad: `# Postmortem: slow checkout on 2024-11-29

## Summary

The checkout was slow in the evening.

## Impact

Customers waited a long time, and some gave up.

## Root cause

The connection pool was too small.
`,
  good: `# Postmortem: slow checkout on 2024-11-29

## Summary

The checkout was slow in the evening.

## Impact

Customers waited up to 40 seconds, and about 6 % gave up.

## Root cause

The connection pool was too small.
`,
  nearMiss: `# Postmortem: slow checkout on 2024-11-29

## Summary

The checkout of the test shop was slow.

## Impact

No customer was affected; the test shop is for ourselves.

## Root cause

The connection pool was too small.
`,
  reads: impactTexts,
  check: (report) => {
    const place = findUnquantified(report);
    if (!place) return [];
    const message =
      'The impact has no figure. Say how many were affected, what share that is, or for how long; an estimate will do.';
    return [{ span: place.span, message }];
  },
});
