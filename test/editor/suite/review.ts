/** What is still open: the checklist, the counts, and the pages that say why. */
import { commands, window } from 'vscode';
import { eventually, same, untilFound } from './expect.ts';
import { test, type Test } from './runner.ts';
import { findings, outlineText } from './shown.ts';
import { checklist, counts, fix, openSample, replace, selected } from './workbench.ts';

export const review: readonly Test[] = [
  test('the checklist has what is open below the questions of a reviewer', async () => {
    const { document } = await openSample('checkout-outage.md');
    await eventually(() => findings(document).length, 3);
    const rows = (await checklist()).map(({ title, open }) => `${title}: ${open.map(({ rule }) => rule).join(', ')}`);
    same(rows, ['Complete: missing-section', 'Consistent: timeline-order', 'Actionable: action-owner', 'Blameless: ']);
  }),

  test('choosing a line of it leads to its place', async () => {
    const report = await openSample('checkout-outage.md');
    await eventually(() => findings(report.document).length, 3);
    const finished = commands.executeCommand('postmortem.readyForReview');
    // There is no way to ask whether the list is shown: what is chosen before that chooses nothing.
    const chosen = async (): Promise<true | undefined> => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return selected(report) !== '' || undefined;
    };
    await untilFound(chosen, () => 'The list was not shown.');
    await finished;
    same(selected(report), 'Postmortem: checkout was down after a coupon release');
  }),

  test('the view says how much there is to do', async () => {
    const report = await openSample('checkout-outage.md');
    await eventually(() => findings(report.document).length, 3);
    await outlineText();
    await eventually(counts, '3 warnings, General');
    await replace(report, '- 09:24 Restarting', '- 09:34 Restarting');
    await eventually(() => findings(report.document).length, 2);
    await outlineText();
    await eventually(counts, '2 warnings, General');
  }),

  test('the page of a rule is shown as it is meant to be read', async () => {
    const report = await openSample('checkout-outage.md');
    await fix(report, '09:24', 'Why? Read about timeline-order');
    const shown = (): string | undefined => window.tabGroups.activeTabGroup.activeTab?.label;
    await eventually(shown, 'Preview timeline-order.md');
  }),
];
