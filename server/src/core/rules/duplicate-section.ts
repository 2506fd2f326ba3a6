import type { Problem } from '../finding.ts';
import type { Section } from '../model.ts';
import { rememberedBy } from '../remembered.ts';
import { ruleOf } from './rule.ts';

export const duplicateSection = ruleOf({
  id: 'duplicate-section',
  category: 'structure',
  summary: 'Two sections of the same level have the same title.',
  why: 'Readers stop at the first one and miss what the second one says, and a link to the title leads to the first one, too.',
  source: 'https://github.com/DavidAnson/markdownlint/blob/main/doc/md024.md',
  severity: 'hint',
  bad: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Root cause

The index was full.

## Root cause

Nobody watched the disk.
`,
  good: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Root cause

The index was full, and nobody watched the disk.
`,
  nearMiss: `# Postmortem: search outages in March 2024

## Outage on 2024-03-05

### Summary

Search was down for 20 minutes.

### Root cause

The index was full.

## Outage on 2024-03-09

### Summary

Search was down for 5 minutes.

### Root cause

The larger disk was mounted late.
`,
  reads: ({ sections }) => ({ sections }),
  check: ({ sections }) => {
    const firsts = new Map<string, Section>();
    return sections.filter(isHeading).flatMap((section): Problem[] => {
      const key = keyOf(section);
      const first = firsts.get(key);
      if (!first) firsts.set(key, section);
      return first ? [problemOf(section, first)] : [];
    });
  },
});

const keyOf = rememberedBy(({ parent, rank, title }: Section) =>
  [parent, rank, title.text.trim().toLowerCase()].join('|'),
);

// Labels repeat themselves in every entry of a list, and so do headings that are no section's name.
const isHeading = ({ notation, kinds }: Section): boolean =>
  kinds.length > 0 && (notation === 'heading' || notation === 'unspaced');

function problemOf({ title }: Section, first: Section): Problem {
  const message = `There is a section “${title.text}” already. Join the two, or say in the titles what sets them apart.`;
  return { span: title.span, message, related: [{ span: first.title.span, message: 'The first one.' }] };
}
