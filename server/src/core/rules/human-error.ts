import { humanErrorIn, mayBeHumanError } from '../humanErrors.ts';
import { namesIn } from '../persons.ts';
import { inProse } from '../prose.ts';
import { ruleOf } from './rule.ts';

export const humanError = ruleOf({
  id: 'human-error',
  category: 'substance',
  summary: 'A person is given as the root cause.',
  why: 'Somebody will always mistype, forget and misunderstand: a cause that is a person cannot be mended. What can be mended is what let one slip become an outage: a tool without a check, a step that stands only in someone’s head, an alert that nobody could tell from the noise.',
  source: 'https://sre.google/sre-book/postmortem-culture/',
  severity: 'warning',
  bad: `# Postmortem: no logins on 2024-10-02

## Summary

Nobody could log in for 30 minutes.

## Impact

1,900 people saw an error page.

## Root cause

Human error: the certificate was not renewed.
`,
  good: `# Postmortem: no logins on 2024-10-02

## Summary

Nobody could log in for 30 minutes.

## Impact

1,900 people saw an error page.

## Root cause

The certificate ran out. It is renewed by hand, and nothing tells of it beforehand.
`,
  nearMiss: `# Postmortem: no logins on 2024-10-02

## Summary

Nobody could log in for 30 minutes.

## Impact

1,900 people saw an error page.

## Root cause

It was not human error: an engineer followed the runbook, which names the wrong host. Renewing by hand is prone to human error,
and the renewal job ignored the new domain and failed to report it.
`,
  reads: ({ passagesByPiece, metadata, actions }) => ({ passagesByPiece, names: namesIn(metadata, actions) }),
  check: (report) => errorsIn(report, report.names),
});

const message =
  'A person is given as the cause. Ask what let this slip become an incident: what did the tools allow, and what check was missing?';

const errorsIn = inProse(message, mayBeHumanError, humanErrorIn);
