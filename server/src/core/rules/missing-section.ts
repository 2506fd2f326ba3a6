import type { LateFix, Problem } from '../finding.ts';
import {
  insertSections,
  missingFrom,
  recommendedFrom,
  toldParts,
  type Template,
  type ToldParts,
} from '../missingSections.ts';
import type { Span } from '../model.ts';
import type { Profile, ProfileSection } from '../profile.ts';
import { topSpan } from '../topSpan.ts';
import { ruleOf } from './rule.ts';

export const missingSection = ruleOf({
  id: 'missing-section',
  category: 'structure',
  summary: 'A section is missing that the template requires or recommends.',
  why: 'A postmortem answers the same questions every time, so that reviewers find what they look for and nothing is forgotten. Which sections are required is said by the template that the report follows. A report that follows none may tell of the impact or the resolution elsewhere: then nothing is said of their headings. What it recommends on top of that gets one quiet remark, once the required sections are there.',
  source: 'https://sre.google/sre-book/postmortem-culture/',
  severity: 'warning',
  whenFinal: 'error',
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

## Lessons learned

- Nobody knew how full the index was until it was too late.
`,
  nearMiss: `# Incident report: search outage on 2024-03-05

Search was down from 10:00 to 10:20 UTC.

**Impact:** Nobody could search for 20 minutes.

## What happened when

- 10:00 UTC The index fills the disk.
- 10:20 UTC The disk is replaced, and search answers again.

## Why it happened and how we fixed it

Nobody watched the disk. It was replaced by a larger one.

## Follow-ups

- [ ] Alert when the disk is 80 % full. (Ana)

## Lessons learned

- Nobody knew how full the disk was until it was too late.
`,
  reads: (report) => ({ ...toldParts(report), top: topSpan(report) }),
  check: (read, context) => {
    const missing = missingFrom(read, context);
    return missing.length > 0
      ? requiredProblems(missing, read.top, context.profile)
      : recommendedProblem(read, context);
  },
});

function requiredProblems(missing: readonly ProfileSection[], span: Span, profile: Profile): Problem[] {
  const all = insertFix(`Insert all ${missing.length} missing sections`, missing, profile);
  return missing.map((section) => {
    const insert = insertFix(`Insert the section “${section.title}”`, [section], profile);
    const message = `The section “${section.title}” is missing; the template “${profile.title}” asks for it.`;
    return { span, message, fixes: missing.length > 1 ? [insert, all] : [insert] };
  });
}

// One remark for all of them, and only where nothing is missing that is more urgent.
function recommendedProblem(read: ToldParts & { readonly top: Span }, template: Template): Problem[] {
  const { profile } = template;
  const lacking = recommendedFrom(read, template);
  if (lacking.length === 0) return [];
  const names = lacking.map(({ title }) => `“${title}”`);
  const list = [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
  const message = `All that is required is here. The template “${profile.title}” also recommends ${list}.`;
  const title = names.length === 1 ? `Insert the section ${list}` : `Insert the sections ${list}`;
  const fixes = [insertFix(title, lacking, profile)];
  return [{ span: read.top, severity: 'information', message, fixes }];
}

const insertFix = (title: string, sections: readonly ProfileSection[], profile: Profile): LateFix => ({
  title,
  editsIn: (report) => insertSections(report, profile, sections),
  safe: false,
});
