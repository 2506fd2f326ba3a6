import type { UnreadProfile } from '../ownProfile.ts';
import { topSpan } from '../topSpan.ts';
import { ruleOf } from './rule.ts';

const report = `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Impact

Nobody could search; 1,200 searches failed.

## Timeline

- 10:00 UTC Search fails, and an alert goes off.
- 10:20 UTC Search answers again, the incident is resolved.

## Root cause

The index was full.

## Resolution

The index was moved to a larger disk.

## Action items

- [ ] Alert when the index is 80 % full. Owner: Ana
`;

export const unreadableProfile = ruleOf({
  id: 'unreadable-profile',
  category: 'structure',
  summary: 'The file that the settings name as the template cannot be used.',
  why: 'A team’s own template says what its reports must have. Where it has been moved or misspelt in the settings, reports are held against a built-in template instead, and nobody would notice.',
  source: 'https://sre.google/workbook/postmortem-culture/',
  severity: 'warning',
  badSettings: {
    settings: { profile: 'docs/template.md', ownProfile: { path: 'docs/template.md', problem: 'missing' } },
    words: 'where the settings say `"profile": "docs/template.md"` and there is no such file',
  },
  bad: report,
  good: report,
  nearMiss: report.replace(
    '# Postmortem: search',
    'This report follows docs/template.md, which has moved.\n\n# Postmortem: search',
  ),
  reads: (report) => ({ span: topSpan(report) }),
  check: ({ span }, { unreadProfile }) => {
    if (!unreadProfile) return [];
    const message = `${words[unreadProfile.problem](unreadProfile.path)} Until then a built-in template applies.`;
    return [{ span, message }];
  },
});

const words: Readonly<Record<UnreadProfile['problem'], (path: string) => string>> = {
  missing: (path) => `The template “${path}” does not exist. Correct the setting “profile”, or bring the file back.`,
  unreadable: (path) =>
    `The template “${path}” cannot be read as text. Let the setting “profile” name a Markdown file.`,
  outside: (path) => `The template “${path}” lies outside of the workspace. Move it into the workspace.`,
  noHeadings: (path) => `The template “${path}” has no headings below its title. Write one for each section.`,
};
