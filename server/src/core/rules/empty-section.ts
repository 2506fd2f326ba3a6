import { emptySections } from '../emptySections.ts';
import { ruleOf } from './rule.ts';

export const emptySection = ruleOf({
  id: 'empty-section',
  category: 'structure',
  summary: 'A section has a title, but nothing is written in it.',
  why: 'A title with nothing below it looks like something that was forgotten. If there is nothing to say, that is worth a sentence (“No customer was affected”); if the section does not apply, its title can go.',
  source: 'https://response.pagerduty.com/after/post_mortem_process/',
  severity: 'warning',
  whenFinal: 'error',
  bad: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Impact

<!-- Who was affected, and for how long? -->

TBD

## Root cause

The index was full.
`,
  good: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Impact

None: nobody searches at night.

## Root cause

The index was full.
`,
  nearMiss: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Impact

![Searches per minute](searches.png)

## Root cause

### Trigger

The index was full.

## Resolution

\`\`\`
move-index --to /mnt/large
\`\`\`
`,
  // One remark for a report: who has just begun to fill in a template knows the rest.
  reads: ({ passagesByPiece, sections, comments, unknownTags, text }) => ({
    passagesByPiece,
    sections,
    comments,
    unknownTags,
    text,
  }),
  check: (report, { profile }) => {
    const [first, ...others] = emptySections(report, profile);
    if (!first) return [];
    const count =
      others.length === 0
        ? `Nothing is written under “${first.title.text}” yet.`
        : `Nothing is written yet in ${others.length + 1} sections, from “${first.title.text}” on.`;
    const message = `${count} Fill ${others.length === 0 ? 'it' : 'them'} in, or say that there is nothing to say.`;
    const related = others.map(({ title }) => ({ span: title.span, message: `“${title.text}” is empty, too.` }));
    return [{ span: first.title.span, message, related }];
  },
});
