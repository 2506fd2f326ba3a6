import { topSpan } from '../topSpan.ts';
import { ruleOf } from './rule.ts';

export const missingDate = ruleOf({
  id: 'missing-date',
  category: 'consistency',
  summary: 'The report names no date at all.',
  why: 'A report is read months later, next to graphs, logs and other incidents. Without the day its times mean nothing.',
  source: 'https://sre.google/sre-book/example-postmortem/',
  severity: 'information',
  bad: `# Postmortem: login outage

## Summary

Nobody could log in for half an hour.

## Impact

All users.

## Timeline

- 12:00 UTC Logins fail.
- 12:30 UTC Logins work again.
`,
  good: `# Postmortem: login outage on 6 March 2024

## Summary

Nobody could log in for half an hour.

## Impact

All users.

## Timeline

- 12:00 UTC Logins fail.
- 12:30 UTC Logins work again.
`,
  nearMiss: `# Postmortem: login outage

## Summary

Nobody could log in for half an hour.

## Timeline

- Wed, 6 March, 12:00 UTC Logins fail.
- 12:30 UTC Logins work again.
`,
  reads: (report) => ({ mentionsDate: report.metadata.mentionsDate, span: topSpan(report) }),
  check: ({ mentionsDate, span }) =>
    mentionsDate
      ? []
      : [{ span, message: 'The report names no date. Say in the title or the summary on which day it happened.' }],
});
