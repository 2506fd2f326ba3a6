import { lineSpan } from '../spans.ts';
import type { Rule } from './rule.ts';

export const missingDate: Rule = {
  id: 'missing-date',
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
  check: ({ metadata, text, contentStart }) => {
    if (metadata.mentionsDate) return [];
    const span = metadata.title?.span ?? lineSpan(text, contentStart);
    return [{ span, message: 'The report names no date. Say in the title or the summary on which day it happened.' }];
  },
};
