import type { TextEdit } from '../finding.ts';
import type { Report } from '../model.ts';
import { misplacedSections, moveEdits } from '../sectionOrder.ts';
import { ruleOf } from './rule.ts';

export const sectionOrder = ruleOf({
  id: 'section-order',
  category: 'structure',
  summary: 'The sections stand in another order than in the template that the report follows.',
  why: 'Who reads many reports finds things by their place. Only reports that follow a template by their headings, or whose team has named one, are held against its order.',
  source: 'https://sre.google/sre-book/example-postmortem/',
  severity: 'hint',
  bad: `# Postmortem: search outage on 2024-03-05

## Incident summary

Search was down for 20 minutes.

## Leadup

The index had grown for weeks.

## Recovery

The index was moved to a larger disk.

## Fault

The index filled the disk.

## Impact

Nobody could search.

## Detection

An alert fired at 10:02 UTC.

## Response

Ana answered it.

## Timeline

- 10:00 UTC Search fails.
- 10:20 UTC Search answers again.

## Root cause

Nobody watched the disk.

## Corrective actions

- Alert when the disk is 80 % full. (Ana)
`,
  good: `# Postmortem: search outage on 2024-03-05

## Incident summary

Search was down for 20 minutes.

## Leadup

The index had grown for weeks.

## Fault

The index filled the disk.

## Impact

Nobody could search.

## Detection

An alert fired at 10:02 UTC.

## Response

Ana answered it.

## Recovery

The index was moved to a larger disk.

## Timeline

- 10:00 UTC Search fails.
- 10:20 UTC Search answers again.

## Root cause

Nobody watched the disk.

## Corrective actions

- Alert when the disk is 80 % full. (Ana)
`,
  nearMiss: `# Postmortem: search outage on 2024-03-05

## Root cause

Nobody watched the disk.

## Timeline

- 10:00 UTC Search fails.
- 10:20 UTC Search answers again.

## Summary

Search was down for 20 minutes.
`,
  reads: ({ sections, metadata }) => ({ sections, title: metadata.title }),
  check: (read, { profile, followed }) => {
    const misplaced = followed ? misplacedSections(read, profile) : [];
    const [first, ...others] = misplaced;
    if (!first) return [];
    const { section, before } = first;
    const where = before ? `behind “${before.title.text}”` : 'as the first of them';
    const message = `The template “${profile.title}” has “${section.title.text}” ${where}.`;
    const related = others.map(({ section: { title } }) => ({
      span: title.span,
      message: `“${title.text}” stands elsewhere there, too.`,
    }));
    const title =
      others.length === 0
        ? `Move “${section.title.text}” ${before ? where : 'to the front'}`
        : `Move ${misplaced.length} sections to where the template has them`;
    const editsIn = (report: Report): TextEdit[] => misplaced.flatMap((one) => moveEdits(report, one));
    return [{ span: section.title.span, message, related, fixes: [{ title, editsIn, safe: false }] }];
  },
});
