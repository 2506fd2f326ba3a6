import { actionSections, type ActionSection } from '../actionSections.ts';
import type { Fix, Problem } from '../finding.ts';
import type { ActionItem, OwnerNotation } from '../model.ts';
import { insertOwner, usualNotation } from '../ownerSlot.ts';
import { rememberedBy } from '../remembered.ts';
import { ruleOf } from './rule.ts';

export const actionOwner = ruleOf({
  id: 'action-owner',
  category: 'actions',
  column: 'owner',
  summary: 'An action item names no owner.',
  why: 'What belongs to everybody is done by nobody. An owner is one person or one team who sees to it that the item is done; “I” and “we” say nothing to those who read the report later.',
  source: 'https://sre.google/workbook/postmortem-culture/',
  severity: 'warning',
  fixAll: 'Add a place for an owner to every item',
  bad: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Impact

Nobody could search.

## Action items

- [ ] Alert when the index is 80 % full. (Ana)
- [ ] Write down how to grow the index.
`,
  good: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Impact

Nobody could search.

## Action items

- [ ] Alert when the index is 80 % full. (Ana)
- [ ] Write down how to grow the index. (Ben)
`,
  nearMiss: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Action items

### Ana

- [ ] Alert when the index is 80 % full.

### Ben

- [ ] Write down how to grow the index.
`,
  reads: ({ actions }) => ({ sections: actionSections(actions) }),
  check: ({ sections }) => sections.flatMap(checkSection),
});

// Most reports name no owner at all: there one remark on the section is enough, and the items only get a quiet hint.
const checkSection = rememberedBy((section: ActionSection): readonly Problem[] => {
  const { items } = section;
  const open = items.filter((item) => item.owners.length === 0);
  if (open.length === 0) return [];
  const usual = usualNotation(items);
  if (open.length < items.length) {
    return open.map((item) => ({
      span: item.text.span,
      message: 'This action item names no owner. Say who sees to it.',
      fixes: [fixOf(item, usual)],
    }));
  }
  const hints = open.map((item) => ({
    span: item.text.span,
    severity: 'hint' as const,
    message: 'No owner yet.',
    fixes: [fixOf(item, usual)],
  }));
  return [sectionProblem(section, usual), ...hints];
});

function sectionProblem({ items, place }: ActionSection, usual: OwnerNotation): Problem {
  const count =
    items.length === 1 ? 'The action item here names' : `None of the ${items.length} action items here names`;
  const edits = items.map((item) => insertOwner(item, usual));
  const title =
    items.length === 1 ? 'Add an owner to the item' : `Add a place for an owner to all ${items.length} items`;
  const message = `${count} ${items.length === 1 ? 'no' : 'an'} owner. Write who sees to each, for example “Owner: Ana”.`;
  return { span: place, message, fixes: [{ title, edits, safe: false }] };
}

const fixOf = (item: ActionItem, usual: OwnerNotation): Fix => ({
  title: 'Add an owner',
  edits: [insertOwner(item, usual)],
  safe: false,
});
