import { vagueTheme, type VagueTheme } from '../actionWording.ts';
import type { Problem } from '../finding.ts';
import type { ActionItem } from '../model.ts';
import { groupBy } from '../lists.ts';
import { ruleOf } from './rule.ts';

export const vagueAction = ruleOf({
  id: 'vague-action',
  category: 'actions',
  summary: 'An action item says neither what will be different nor when it is done.',
  why: 'Nobody can finish “improve monitoring”, so nobody does. A good item has an end: one who reads it a month later can tell whether it was done.',
  source: 'https://sre.google/workbook/postmortem-culture/',
  severity: 'information',
  bad: `# Postmortem: mail delay on 2024-06-18

## Summary

Mail was up to two hours late.

## Impact

8,000 messages were late.

## Action items

- Improve monitoring. (Owner: Ana)
- Limit each sender to 500 messages an hour. (Owner: Ben)
`,
  good: `# Postmortem: mail delay on 2024-06-18

## Summary

Mail was up to two hours late.

## Impact

8,000 messages were late.

## Action items

- Page on call when the oldest message in the queue is ten minutes old. (Owner: Ana)
- Limit each sender to 500 messages an hour. (Owner: Ben)
`,
  nearMiss: `# Postmortem: mail delay on 2024-06-18

## Summary

Mail was up to two hours late.

## Action items

- Improve monitoring of the outgoing queue: alert on the age of its oldest message. (Owner: Ana)
- Better alerting (MAIL-311, owner: Ben)
- Improve the tests. (Owner: Cleo)
  - Send a message with 30 attachments.
`,
  reads: ({ actions }) => ({ actions }),
  check: ({ actions }) => [...groupBy(actions, ({ sectionTitle }) => sectionTitle).values()].flatMap(checkSection),
});

// Once for a section, with the other items as related places.
function checkSection(actions: readonly ActionItem[]): Problem[] {
  const vague = actions.flatMap((item) => {
    const theme = item.done ? null : vagueTheme(item);
    return theme ? [{ theme, span: item.text.span }] : [];
  });
  const [first, ...others] = vague;
  if (!first) return [];
  const related = others.map(({ theme, span }) => ({
    span,
    message: `This item is open-ended, too. ${advice[theme]}`,
  }));
  return [{ span: first.span, message: `Nobody can tell when this is done. ${advice[first.theme]}`, related }];
}

const advice: Readonly<Record<VagueTheme, string>> = {
  monitoring: 'Say which signal will be watched, at which value it alerts, and whom.',
  testing: 'Say which case will be tested, and where the test runs.',
  documentation: 'Say which page will say what.',
  care: 'Say which check or tool will catch the slip when nobody is careful.',
  other: 'Say what will be different, and how one can see it.',
};
