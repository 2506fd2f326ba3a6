import type { Problem } from '../finding.ts';
import type { ActionItem } from '../model.ts';
import { ruleOf } from './rule.ts';

export const manyOwners = ruleOf({
  id: 'many-owners',
  category: 'actions',
  summary: 'An action item has several owners.',
  why: 'With several owners each may think that another one does it. One of them should see to it that the item gets done; the others can still help.',
  source: 'https://sre.google/workbook/postmortem-culture/',
  severity: 'hint',
  options: {
    most: { description: 'How many owners an action item may have.', default: 1, minimum: 1 },
  },
  bad: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Action items

- [ ] Alert when the index is 80 % full. (Owners: Ana, Ben and Chloe)
`,
  good: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Action items

- [ ] Alert when the index is 80 % full, with the help of Ben and Chloe. (Owner: Ana)
`,
  nearMiss: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Action items

- [ ] Alert when the index is 80 % full. (Owner: Ana)
- [ ] Tell Ben and Chloe how to grow the index. (Owner: Dana)
`,
  reads: ({ actions }) => ({ actions }),
  check: ({ actions }, { options }) =>
    problemsOf(actions.filter(({ done, owners }) => !done && owners.length > options.most)),
});

// Once for the report, with the others as related places.
function problemsOf([first, ...others]: readonly ActionItem[]): Problem[] {
  if (!first) return [];
  const count = first.owners.length;
  const message = `This action item has ${count} owners${others.length > 0 ? ', and others have several, too' : ''}. Name the one person or team that sees to it.`;
  const related = others.map((item) => ({
    span: item.text.span,
    message: `This one has ${item.owners.length} owners.`,
  }));
  return [{ span: first.text.span, message, related }];
}
