import { actionSections, type ActionSection } from '../actionSections.ts';
import type { Problem } from '../finding.ts';
import { ruleOf } from './rule.ts';

export const actionTicket = ruleOf({
  id: 'action-ticket',
  category: 'actions',
  column: 'ticket',
  summary: 'An action item names no ticket.',
  why: 'Teams plan their work in a tracker, not in postmortems. An item with a ticket gets planned, and whoever reads the report later sees what became of it.',
  source: 'https://response.pagerduty.com/after/post_mortem_template/',
  severity: 'information',
  offBecause: 'Many teams keep their items in the report alone, and small ones need no ticket.',
  bad: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Action items

- [ ] Alert when the index is 80 % full. (Ana, SRCH-12)
- [ ] Write down how to grow the index. (Ben)
`,
  good: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Action items

- [ ] Alert when the index is 80 % full. (Ana, SRCH-12)
- [ ] Write down how to grow the index. (Ben, SRCH-13)
`,
  nearMiss: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Action items

- [ ] Alert when the index is 80 % full, see https://github.com/acme/search/issues/12. (Ana)
- [ ] Write down how to grow the index. (Ben, acme/search#13)
- [x] Delete the old index. (Ben)
`,
  reads: ({ actions }) => ({ sections: actionSections(actions) }),
  check: ({ sections }) => sections.flatMap(checkSection),
});

function checkSection({ items, place }: ActionSection): Problem[] {
  const open = items.filter(({ done, tickets }) => !done && tickets.length === 0);
  if (open.length > 0 && items.every(({ tickets }) => tickets.length === 0)) {
    const count =
      open.length === 1 ? 'The action item here names' : `None of the ${open.length} action items here names`;
    return [{ span: place, message: `${count} ${open.length === 1 ? 'no' : 'a'} ticket. Link what tracks the work.` }];
  }
  return open.map((item) => ({
    span: item.text.span,
    message: 'This action item names no ticket. Link the one that tracks the work.',
  }));
}
