/** The day on which the command is started counts for what is overdue. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { dayOf } from '../../server/src/core/dates.ts';
import { checkFiles } from '../../server/src/cli/checkFiles.ts';
import { readReport } from '../../server/src/cli/readReport.ts';
import { inFolder, postmortem } from './postmortem.ts';

const report = (due: string): string => `# Postmortem: search outage on 2025-03-05

## Summary

Search was down for 20 minutes.

## Action items

- [ ] Alert when the index is 80 % full. (Owner: Ana, due: ${due})
`;

const file = { path: 'postmortem.md', named: true };

test('an item is overdue from the day after it was due', () => {
  const rulesOn = (day: number): string[] =>
    readReport(file, report('2025-04-30'), {}, { year: 2025, month: 5, day }).result.findings.map(({ rule }) => rule);
  const onTheDay = readReport(file, report('2025-05-01'), {}, { year: 2025, month: 5, day: 1 });
  assert.ok(rulesOn(1).includes('action-overdue'));
  assert.ok(!onTheDay.result.findings.some(({ rule }) => rule === 'action-overdue'));
});

test('all files of a run are checked as of one day', () =>
  inFolder({ 'postmortem.md': report('2025-04-30') }, async (folder) => {
    const files = [{ path: path.join(folder, 'postmortem.md'), named: true }];
    const found: string[] = [];
    const manner = { fix: false, today: { year: 2025, month: 5, day: 1 } };
    for await (const checked of checkFiles(files, () => Promise.resolve({}), manner, null)) {
      if ('findings' in checked) found.push(...checked.findings.map(({ rule }) => rule));
    }
    assert.ok(found.includes('action-overdue'));
  }));

test('the command asks the clock', () =>
  inFolder({ 'past.md': report('2001-04-30'), 'coming.md': report('2199-04-30') }, async (folder) => {
    const { out } = await postmortem(folder, 'check', 'coming.md', 'past.md');
    const told = out.split('\n').filter((line) => line.includes('action-overdue'));
    assert.equal(told.length, 1);
    const exported = await postmortem(folder, 'export', 'past.md');
    assert.match(exported.out, /"rule":"action-overdue"/);
  }));

test('the day is that of the place where the clock hangs', () => {
  assert.deepEqual(dayOf(new Date(2025, 11, 31, 23, 59)), { year: 2025, month: 12, day: 31 });
});
