import { changesPeople } from '../actionWording.ts';
import type { Problem } from '../finding.ts';
import type { ActionItem } from '../model.ts';
import { ruleOf } from './rule.ts';

export const actionBlames = ruleOf({
  id: 'action-blames',
  category: 'actions',
  summary: 'An action item reminds or trains people instead of changing a system.',
  why: 'A reminder says that somebody was careless, and it is forgotten by the next release; those who join later never hear it. A check, a better default or a clearer message works for everybody, also at three in the morning. Training may be right beside such a change, so it only gets a hint.',
  source: 'https://sre.google/workbook/postmortem-culture/',
  severity: 'warning',
  bad: `# Postmortem: wrong prices on 2024-08-20

## Summary

The shop showed prices without tax for 40 minutes.

## Impact

212 orders were sold too cheaply.

## Action items

- Remind all developers to check the tax flag. (Owner: Ana)
- Show the tax flag in the preview. (Owner: Ben)
`,
  good: `# Postmortem: wrong prices on 2024-08-20

## Summary

The shop showed prices without tax for 40 minutes.

## Impact

212 orders were sold too cheaply.

## Action items

- Refuse a price list without the tax flag. (Owner: Ana)
- Show the tax flag in the preview. (Owner: Ben)
`,
  nearMiss: `# Postmortem: wrong prices on 2024-08-20

## Summary

The shop showed prices without tax for 40 minutes.

## Action items

- Remind the author of a change in its preview that the tax flag is missing. (Owner: Ana)
- Train the price model with last year's data. (Owner: Ben)
- Conduct incident response drills twice a year. (Owner: Cleo)
- Warn when a price list has no tax flag. (Owner: Dev)
`,
  reads: ({ actions }) => ({ actions }),
  check: ({ actions }) => {
    const open = actions.filter(({ done }) => !done).map((item) => ({ item, change: changesPeople(item) }));
    const rebukes = open.filter(({ change }) => change === 'rebuke').map(({ item }) => rebukeProblem(item));
    const trainings = open.filter(({ change }) => change === 'training').map(({ item }) => item);
    return [...rebukes, ...trainingProblem(trainings)];
  },
});

const rebukeProblem = ({ text }: ActionItem): Problem => ({
  span: text.span,
  message: 'This item sets out to change people. Which check, default or tool makes the slip impossible or harmless?',
});

// Once for a report, with the other items as related places.
function trainingProblem([first, ...others]: readonly ActionItem[]): Problem[] {
  if (!first) return [];
  const message =
    'Training wears off, and new people have not had it. Which change to a tool, a check or a default would help as well?';
  const related = others.map(({ text }) => ({ span: text.span, message: 'This item trains people, too.' }));
  return [{ span: first.text.span, severity: 'hint', message, related }];
}
