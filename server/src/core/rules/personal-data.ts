import { spanIn } from '../documentText.ts';
import { findPersonalData } from '../personalData.ts';
import { isShown, redact } from '../redaction.ts';
import { ruleOf } from './rule.ts';

export const personalData = ruleOf({
  id: 'personal-data',
  category: 'publishing',
  summary: 'Personal data or a name from the inside of a network stands in a report that is meant for the public.',
  why: 'Readers outside need no e-mail address, telephone number or host name to learn from an incident, but those who look for a way in do. What is published cannot be called back. A report says with `audience: public` in its front matter that it is for the public.',
  source: 'https://gdpr-info.eu/art-5-gdpr/',
  severity: 'warning',
  audience: 'public',
  fixAll: 'Redact all personal data',
  options: {
    hostSuffixes: {
      description: 'Names of hosts that end like this are internal.',
      default: ['.internal', '.corp', '.local', '.lan', '.intranet'],
    },
  },
  bad: `# Postmortem: late invoices on 2024-01-31

## Summary

Invoices were late by a day. Mara (mara.lind@greenmarket.se) noticed it first.

## Impact

830 invoices were late.

## Root cause

\`\`\`
billing-2.greenmarket.internal (10.20.4.17): disk full
\`\`\`
`,
  good: `# Postmortem: late invoices on 2024-01-31

## Summary

Invoices were late by a day. Somebody in the accounts department noticed it first.

## Impact

830 invoices were late.

## Root cause

\`\`\`
the billing host: disk full
\`\`\`
`,
  nearMiss: `# Postmortem: late invoices on 2024-01-31

## Summary

Invoices were late by a day. Questions go to support@greenmarket.se.

## Impact

830 invoices were late, with version 10.20.4.17 of the printer driver.

## Root cause

The deploy key of git@github.com:greenmarket/billing.git had no access to 10.0.0.0/8, and \`localhost\` was full.
`,
  reads: ({ text, comments, contentStart }) => ({ text, comments, contentStart }),
  check: (report, { options }) =>
    findPersonalData(report.text.toString(), options.hostSuffixes)
      .map(({ kind, span }) => ({ kind, span: spanIn(report.text, span) }))
      .filter(({ span }) => isShown(report, span))
      .map(({ kind, span }) => ({
        span,
        message: `This looks like ${kind}. Does everybody need it? Take it out before publishing.`,
        fixes: [redact(report.text, span)],
      })),
});
