import type { Fix } from '../finding.ts';
import { insertSection, insertSections, missingSections } from '../missingSections.ts';
import { lineSpan } from '../spans.ts';
import type { Rule } from './rule.ts';

export const missingSection: Rule = {
  id: 'missing-section',
  summary: 'A section that the template requires is missing.',
  why: 'A postmortem answers the same questions every time, so that reviewers find what they look for and nothing is forgotten. Which sections are required is said by the template that the report follows.',
  source: 'https://sre.google/sre-book/postmortem-culture/',
  severity: 'warning',
  bad: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Timeline

- 10:00 UTC Search fails.
- 10:20 UTC Search answers again.

## Root cause

The index was full.

## Resolution

The index was moved to a larger disk.

## Action items

- [ ] Alert when the index is 80 % full. Owner: Ana
`,
  good: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Impact

Nobody could search; 1,200 searches failed.

## Timeline

- 10:00 UTC Search fails.
- 10:20 UTC Search answers again.

## Root cause

The index was full.

## Resolution

The index was moved to a larger disk.

## Action items

- [ ] Alert when the index is 80 % full. Owner: Ana
`,
  check: (report, { profile }) => {
    const missing = missingSections(report, profile);
    const title = report.metadata.title?.span ?? lineSpan(report.text, report.contentStart);
    const all: Fix = {
      title: `Insert all ${missing.length} missing sections`,
      edits: insertSections(report, profile, missing),
      safe: false,
    };
    return missing.map((section) => {
      const insert: Fix = {
        title: `Insert the section “${section.title}”`,
        edits: [insertSection(report, profile, section)],
        safe: false,
      };
      const message = `The section “${section.title}” is missing; the template “${profile.title}” asks for it.`;
      return { span: title, message, fixes: missing.length > 1 ? [insert, all] : [insert] };
    });
  },
};
