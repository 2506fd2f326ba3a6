import { ruleOf } from './rule.ts';

export const brokenText = ruleOf({
  id: 'broken-text',
  category: 'structure',
  summary: 'Characters were damaged by a wrong encoding (`â€“` for `–`).',
  why: 'Text that is copied from a program with another encoding turns dashes, quotes and accents into two or three odd characters. In a time range they hide the dash, and readers stumble over them.',
  source: 'https://www.w3.org/International/questions/qa-what-is-encoding',
  severity: 'warning',
  fixAll: 'Mend all damaged characters',
  bad: `# Postmortem: mail delay on 2024-05-07

## Summary

Mail was late, 09:00â€“09:40 UTC.

## Impact

4,000 messages arrived up to 40 minutes late.

## Timeline

- 09:00 UTC The queue stops.
- 09:40 UTC The queue is empty.
`,
  good: `# Postmortem: mail delay on 2024-05-07

## Summary

Mail was late, 09:00–09:40 UTC.

## Impact

4,000 messages arrived up to 40 minutes late.

## Timeline

- 09:00 UTC The queue stops.
- 09:40 UTC The queue is empty.
`,
  nearMiss: `# Postmortem: mail delay on 2024-05-07

## Summary

Mails with “quotes”, a – dash, or the name Zoë Ångström in them were late.

## Impact

Nobody lost a mail.
`,
  reads: ({ brokenText: places }) => ({ places }),
  check: ({ places }) =>
    places.map(({ span, meant }) => {
      const fixes = [{ title: `Replace them by “${meant}”`, edits: [{ span, text: meant }], safe: true }];
      return {
        span,
        message: `These characters were meant to be “${meant}”; they were read with the wrong encoding.`,
        fixes,
      };
    }),
});
