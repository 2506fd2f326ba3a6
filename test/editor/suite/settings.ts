/** Settings, taken up while a report is open. */
import { eventually } from './expect.ts';
import { test, type Test } from './runner.ts';
import { diagnostics, findings } from './shown.ts';
import { openSample, set } from './workbench.ts';

const missing = 'missing-section: Postmortem: checkout was down after a coupon release';
const timeline = 'timeline-order: 09:24';
const owner =
  'action-owner: Start every release of the coupon service with one percent of the traffic. Due 2025-04-04, SHOP-233';

export const settings: readonly Test[] = [
  test('a rule that is switched off is silent until it is switched on again', async () => {
    const { document } = await openSample('checkout-outage.md');
    await eventually(() => findings(document), [missing, timeline, owner]);
    await set('postmortem', 'rules.action-owner', 'off');
    await eventually(() => findings(document), [missing, timeline]);
    await set('postmortem', 'rules.action-owner', 'default');
    await eventually(() => findings(document), [missing, timeline, owner]);
  }),

  test('a rule takes the severity that it is given', async () => {
    const { document } = await openSample('certificate-expiry.md');
    const severities = (): unknown => diagnostics(document).map(({ rule, severity }) => [rule, severity]);
    await eventually(severities, [['action-owner', 'Warning']]);
    await set('postmortem', 'rules.action-owner', 'error');
    await eventually(severities, [['action-owner', 'Error']]);
  }),

  test('a report is held against the template that the settings name', async () => {
    const { document } = await openSample('checkout-outage.md');
    const missingSections = (): readonly string[] =>
      diagnostics(document).flatMap(({ rule, message }) => (rule === 'missing-section' ? [message] : []));
    await eventually(missingSections, ['The section “Impact” is missing; the template “General” asks for it.']);
    await set('postmortem', 'profile', 'google-sre');
    await eventually(missingSections, ['The section “Impact” is missing; the template “Google SRE” asks for it.']);
    // This one asks for the impact within the summary.
    await set('postmortem', 'profile', 'alx');
    await eventually(missingSections, []);
    await set('postmortem', 'profile', 'auto');
    await eventually(missingSections, ['The section “Impact” is missing; the template “General” asks for it.']);
  }),
];
