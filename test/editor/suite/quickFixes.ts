/** The quick fixes, applied: the whole document that the author gets. */
import { good, incomplete, broken } from '../../protocol/reports.ts';
import { eventually, same } from './expect.ts';
import { test, type Test } from './runner.ts';
import { diagnostics, findings } from './shown.ts';
import { fix, openSample, openText, selected, set, type } from './workbench.ts';

const impact = `## Impact
<!-- Who was affected, how many of them, for how long? What could they not do? -->

[Numbers where you have them, an honest estimate where you do not]

`;

const resolution = `## Resolution
<!-- What ended the impact? Is it a lasting repair or a stopgap? -->

[What was done]

`;

const swapped = `- 09:24 Restarting the checkout workers does not help.
- 09:31 Logs of checkout name the missing field \`discount_total\`.
`;

const unordered = `- 09:31 Logs of checkout name the missing field \`discount_total\`.
- 09:24 Restarting the checkout workers does not help.
`;

export const quickFixes: readonly Test[] = [
  test('insert the section that is missing', async () => {
    const report = await openSample('checkout-outage.md');
    const before = report.document.getText();
    await fix(report, 'checkout was down after a coupon release', 'Insert the section “Impact”');
    same(report.document.getText(), before.replace('## Timeline\n', `${impact}## Timeline\n`));
    await eventually(
      () => diagnostics(report.document).map(({ rule }) => rule),
      ['empty-section', 'timeline-order', 'action-owner'],
    );
  }),

  test('insert all sections that are missing', async () => {
    await set('postmortem', 'profile', 'general');
    const report = await openText(incomplete);
    await fix(report, 'search outage on 2024-03-05', 'Insert all 2 missing sections');
    const expected = incomplete
      .replace('## Timeline\n', `${impact}## Timeline\n`)
      .replace('## Action items\n', `${resolution}## Action items\n`);
    same(report.document.getText(), expected);
    await eventually(() => findings(report.document), ['empty-section: Impact']);
  }),

  test('sort the timeline', async () => {
    const report = await openSample('checkout-outage.md');
    const before = report.document.getText();
    await fix(report, '09:24', 'Sort the timeline');
    same(report.document.getText(), before.replace(unordered, swapped));
  }),

  test('add an owner, and write the name over the one that is selected', async () => {
    const report = await openSample('checkout-outage.md');
    const before = report.document.getText();
    const item = 'Start every release of the coupon service with one percent of the traffic. Due 2025-04-04, SHOP-233';
    await fix(report, item, 'Add an owner');
    same(report.document.getText(), before.replace(item, `${item} @name`));
    await eventually(() => selected(report), 'name');
    await type('sam');
    same(report.document.getText(), before.replace(item, `${item} @sam`));
  }),

  ...ofOneKind(),
];

function ofOneKind(): readonly Test[] {
  return [
    test('make headings of plain lines', async () => {
      const report = await openSample('first-postmortem.md');
      const before = report.document.getText();
      await fix(report, 'My First Postmortem: the campus library site was down', 'Make all 4 headings');
      const expected = before
        .replace('My First Postmortem', '# My First Postmortem')
        .replace(/^(Issue Summary|Timeline|Root Cause and Resolution)$/gm, '## $1');
      same(report.document.getText(), expected);
    }),

    test('mend all headings', async () => {
      const report = await openText(broken);
      await fix(report, '##Impact', 'Mend all headings');
      same(report.document.getText(), broken.replace('##Impact', '## Impact').replace('##Resolution', '## Resolution'));
    }),

    test('add a place for an owner to all items, each name for itself', async () => {
      const report = await openText(good.replace(' (Ana)', '').replace(' (Ben)', ''));
      await fix(report, 'Action items', 'Add a place for an owner to all 2 items');
      same(report.document.getText(), good.replace('(Ana)', '(Owner: name)').replace('(Ben)', '(Owner: name)'));
      await eventually(() => selected(report), 'name');
      await type('Ana');
      same(report.document.getText(), good.replace('(Ana)', '(Owner: Ana)').replace('(Ben)', '(Owner: name)'));
    }),
  ];
}
