/** The outline in the side bar, as data. */
import { eventually } from './expect.ts';
import { test, type Test } from './runner.ts';
import { outlineText } from './shown.ts';
import { openSample, replace } from './workbench.ts';

const checkout = `milestone | Milestones
  milestone | Start 09:05 | the first entry
  milestone | Detected 09:17 | 12 min after the first entry
section | Summary
missing | Impact
section | Timeline
  entry | Release 418 of the coupon service begins to roll out. | 09:05
  entry | The first orders fail with status 500. | 09:12
  entry | The alert on failed orders pages the shop team. | 09:17
  entry | Logs of checkout name the missing field discount_total. | 09:31
  entry | Restarting the checkout workers does not help. | 09:24
  entry | The coupon team is called in and confirms the rename. | 09:38
  entry | The rollback of release 418 starts. | 09:44
  entry | Orders go through again, and the alert closes. | 09:59
section | Root cause
section | Resolution
section | Action items
  action | Reject messages without a published format in the build of both… | mara, 2025-03-18
  action | Let checkout ignore a coupon that it cannot read. | tom, 2025-03-28
  action | Start every release of the coupon service with one percent of the… | 2025-04-04
  action | Name the last release in the page that goes to the shop team. | ines.k, 2025-04-11
section | Lessons learned`;

export const outlineView: readonly Test[] = [
  test('the outline has the sections with what stands in them, and the missing one in its place', async () => {
    await openSample('checkout-outage.md');
    await eventually(outlineText, checkout);
  }),

  test('it follows what is written', async () => {
    const report = await openSample('checkout-outage.md');
    await eventually(outlineText, checkout);
    await replace(report, '## Timeline', '## Impact\n\nNobody could pay.\n\n### Partners\n\nNone.\n\n## Timeline');
    await replace(report, '- 09:05 Release 418', '- ~09:02 Release 418');
    await replace(report, 'SHOP-233', 'SHOP-233, @sam');
    const expected = checkout
      .replace('missing | Impact', 'section | Impact\n  section | Partners')
      .replace('Start 09:05', 'Start ~09:02')
      .replace('12 min after', '15 min after')
      .replace('begins to roll out. | 09:05', 'begins to roll out. | ~09:02')
      .replace('with one percent of the… | 2025', 'with one percent of the… | sam, 2025');
    await eventually(outlineText, expected);
  }),

  test('it follows the person to another file', async () => {
    await openSample('checkout-outage.md');
    await eventually(outlineText, checkout);
    await openSample('README.md');
    await eventually(outlineText, '');
    await openSample('checkout-outage.md');
    await eventually(outlineText, checkout);
  }),
];
