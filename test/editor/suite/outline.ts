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
  entry | 09:05  Release 418 of the coupon service begins to roll out.
  entry | 09:12  The first orders fail with status 500.
  entry | 09:17  The alert on failed orders pages the shop team.
  entry | 09:31  Logs of checkout name the missing field discount_total.
  entry | 09:24  Restarting the checkout workers does not help.
  entry | 09:38  The coupon team is called in and confirms the rename.
  entry | 09:44  The rollback of release 418 starts.
  entry | 09:59  Orders go through again, and the alert closes.
section | Root cause
section | Resolution
section | Action items
  action | mara  Reject messages without a published format in the build of both… | 2025-03-18, SHOP-231
  action | tom  Let checkout ignore a coupon that it cannot read. | 2025-03-28, SHOP-232
  action | Start every release of the coupon service with one percent of the… | 2025-04-04, SHOP-233
  action | ines.k  Name the last release in the page that goes to the shop team. | 2025-04-11, SHOP-234
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
      .replace('09:05  Release', '~09:02  Release')
      .replace('Start every release', 'sam  Start every release');
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
