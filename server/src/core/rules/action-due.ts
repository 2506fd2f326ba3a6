import { actionSections, type ActionSection } from '../actionSections.ts';
import { isDated, saysWhen, titlesOver, type Surroundings } from '../dueDates.ts';
import { insertDue } from '../dueSlot.ts';
import type { Fix, Problem } from '../finding.ts';
import type { ActionItem, Part } from '../model.ts';
import { passageSpan, passagesFrom } from '../passages.ts';
import { rememberedBy, rememberedForIn, rememberedIn } from '../remembered.ts';
import { shapeOf } from '../sections.ts';
import { contains } from '../spans.ts';
import { ruleOf } from './rule.ts';

export const actionDue = ruleOf({
  id: 'action-due',
  category: 'actions',
  column: 'due',
  summary: 'An action item does not say by when it is to be done.',
  why: 'What has no date waits for what has one. A date also tells readers how long the incident can happen again. Where a team dates none of its items, it is said once and quietly; words such as “next sprint” or “Q3” count as a date.',
  source: 'https://www.atlassian.com/incident-management/postmortem/templates',
  severity: 'information',
  bad: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Action items

- [ ] Alert when the index is 80 % full. (Ana, due 2099-03-20)
- [ ] Write down how to grow the index. (Ben)
`,
  good: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Action items

- [ ] Alert when the index is 80 % full. (Ana, due 2099-03-20)
- [ ] Write down how to grow the index. (Ben, due 2099-03-27)
`,
  nearMiss: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Action items

- [ ] Alert when the index is 80 % full. (Ana, due 2099-03-20)
- [ ] Write down how to grow the index. (Ben, by the end of the quarter)
- [x] Delete the old index. (Ben)
`,
  // The shape stands for the titles over the items, which are looked up only where it is another one.
  reads: ({ actions, sections }) => ({ held: actionSections(actions), shape: shapeOf(sections) }),
  check: ({ held }, { source }) =>
    held.flatMap((section) => checkSection(section, source, titlesOver(section.items, source))),
});

// A heading over an item may say by when.
const checkSection = rememberedForIn((section: ActionSection, report: Surroundings, _titles: readonly Part[]) =>
  problemsOf(section, report),
);

function problemsOf({ items, place }: ActionSection, report: Surroundings): Problem[] {
  const dated = items.filter((item) => isDated(item, report));
  const alike = dated[0] ? items.filter(isLike(dated[0], report)) : items;
  const said = new Set(alike.filter((item) => saysWhen(item, report)));
  const open = alike.filter((item) => !item.done && !said.has(item));
  if (open.length === 0) return [];
  // One date among twenty items is no convention, and it would be wrong to say that there is none.
  if (said.size > 0) return dated.length > 0 && said.size * 4 >= alike.length ? open.map(itemProblem) : [];
  const title = open.length === 1 ? 'Add a due date' : `Add a place for a due date to all ${open.length} items`;
  const message =
    open.length === 1
      ? 'The action item here has no due date. Say by when it is to be done.'
      : `None of the ${open.length} action items here has a due date. Say by when each is to be done.`;
  return [{ span: place, severity: 'hint', message, fixes: [fixOf(open, title)] }];
}

// Beside a table with a column for dates a list may stand that only explains it.
function isLike(dated: ActionItem, report: Surroundings): (item: ActionItem) => boolean {
  const role = roleOf(dated, report);
  return (item) => roleOf(item, report) === role;
}

const roleOf = rememberedIn(({ line }: ActionItem, report: Surroundings): string | null => {
  const [first] = passagesFrom(report, line.start);
  return first && contains(line, passageSpan(first)) ? first.role : null;
});

const itemProblem = rememberedBy((item: ActionItem): Problem => ({
  span: item.text.span,
  message: 'This action item has no due date. Say by when it is to be done.',
  fixes: [fixOf([item], 'Add a due date')],
}));

const fixOf = (items: readonly ActionItem[], title: string): Fix => ({
  title,
  edits: items.map(insertDue),
  safe: false,
});
