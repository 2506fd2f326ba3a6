import type { Problem } from '../finding.ts';
import type { Section } from '../model.ts';
import { rememberedBy, rememberedFor } from '../remembered.ts';
import { shapeOf, type SectionShape, type ShapedSection } from '../sections.ts';
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
  check: ({ sections }) =>
    repeatsIn(shapeOf(sections)).flatMap(({ index, first }) => {
      const [section, before] = [sections[index], sections[first]];
      return section && before ? [problemOf(section, before)] : [];
    }),
});

/** A section with the title of one before it: their indexes. */
interface Repeat {
  readonly index: number;
  readonly first: number;
}

const repeatsIn = rememberedBy(({ sections }: SectionShape): readonly Repeat[] => {
  const firsts = new Map<string, number>();
  return sections.flatMap((section, index): Repeat[] => {
    if (!isHeading(section)) return [];
    const key = keyOf(section);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    return first === undefined ? [] : [{ index, first }];
  });
});

const keyOf = ({ parent, rank, title }: ShapedSection): string => `${parent}|${rank}|${comparable(title)}`;

const comparable = rememberedBy(({ text }: ShapedSection['title']) => text.trim().toLowerCase());

// Labels repeat themselves in every entry of a list, and so do headings that are no section's name.
const isHeading = ({ notation, kinds }: ShapedSection): boolean =>
  kinds.length > 0 && (notation === 'heading' || notation === 'unspaced');

const problemOf = rememberedFor(({ title }: Section, first: Section): Problem => {
  const message = `There is a section “${title.text}” already. Join the two, or say in the titles what sets them apart.`;
  return { span: title.span, message, related: [{ span: first.title.span, message: 'The first one.' }] };
});
