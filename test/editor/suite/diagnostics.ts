/** The three main findings, as the Problems panel gets them. */
import { eventually } from './expect.ts';
import { test, type Test } from './runner.ts';
import { diagnostics, findings, type ShownDiagnostic } from './shown.ts';
import { openSample, replace } from './workbench.ts';

const missingSection: ShownDiagnostic = {
  source: 'postmortem',
  rule: 'missing-section',
  page: 'docs/rules/missing-section.md',
  severity: 'Warning',
  place: '1:3 Postmortem: checkout was down after a coupon release',
  message: 'The section “Impact” is missing; the template “General” asks for it.',
  related: [],
};

const timelineOrder: ShownDiagnostic = {
  source: 'postmortem',
  rule: 'timeline-order',
  page: 'docs/rules/timeline-order.md',
  severity: 'Warning',
  place: '21:3 09:24',
  message: '09:24 is earlier than 09:31 in the entry before it. Move the entry, or correct its time.',
  related: ['20:3 09:31 — The entry before it.'],
};

const actionOwner: ShownDiagnostic = {
  source: 'postmortem',
  rule: 'action-owner',
  page: 'docs/rules/action-owner.md',
  severity: 'Warning',
  place: '40:7 Start every release of the coupon service with one percent of the traffic. Due 2025-04-04, SHOP-233',
  message: 'This action item names no owner. Say who sees to it.',
  related: [],
};

export const threeFindings: readonly Test[] = [
  test('a missing section, a timeline out of order and an item without owner are reported', async () => {
    const { document } = await openSample('checkout-outage.md');
    await eventually(() => diagnostics(document), [missingSection, timelineOrder, actionOwner]);
  }),

  test('a complete report has no findings, and a slip in it is reported while it is written', async () => {
    const report = await openSample('payments-latency.md');
    await replace(report, '| 23:25 |', '| 23:15 |');
    await eventually(() => findings(report.document), ['timeline-order: 23:15']);
    await replace(report, '| 23:15 |', '| 23:25 |');
    await eventually(() => findings(report.document), []);
  }),
];
