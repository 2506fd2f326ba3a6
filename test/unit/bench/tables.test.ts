/** The tables of the bench, from figures as a run gives them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMet, musts } from '../../bench/musts.ts';
import { performancePage } from '../../bench/page.ts';
import type { Results } from '../../bench/rounds.ts';
import type { Sitting } from '../../bench/sitting.ts';
import { checkTable, inColumns, inMarkdown, mustTable, serverTable } from '../../bench/tables.ts';

const sitting = (key: number, more: Partial<Sitting> = {}): Sitting => ({
  start: 90,
  open: 10,
  diagnostics: 4,
  keys: [key, key, 3 * key],
  bursts: [2 * key],
  memory: 50,
  ...more,
});

// In the second round the machine was half as fast.
const results: Results = {
  sittings: new Map([
    [
      '5 KB',
      new Map([
        ['echo', [sitting(0.2, { diagnostics: 0 }), sitting(0.4)]],
        ['Postmortem', [sitting(1, { start: 117 }), sitting(2, { start: 117 })]],
        ['rumdl', [sitting(1, { memory: null }), sitting(2)]],
      ]),
    ],
  ]),
  checks: new Map([
    ['Postmortem', [3000, 6000]],
    ['rumdl', [1000, 2000]],
  ]),
  firstOpens: new Map([['Postmortem', 290.4]]),
  problems: [],
};

test('what was not measured is neither reached nor missed; a limit that has to be undercut is not reached by its value', () => {
  const rows = mustTable(results).rows.filter((row) => row[3] !== 'not measured');
  assert.deepEqual(rows, [
    ['Keystroke at 5 KB, times the echo server', 'at most 6', '5.00', 'yes'],
    ['Keystroke at 5 KB, times rumdl', 'less than 1', '1.00', 'no'],
    ['Slow keystroke (p95) at 5 KB, times the median', 'at most 4', '3.00', 'yes'],
    ['Burst of ten edits at 5 KB, times the echo server', 'at most 6', '5.00', 'yes'],
    ['Start of the server to its first answer, times the echo server', 'at most 1.4', '1.30', 'yes'],
    ['Checking 2,000 reports, times rumdl', 'at most 2', '3.00', 'no'],
  ]);
  assert.deepEqual([musts.length, mustTable(results).rows.length], [21, 21]);
});

test('whether a value is reached', () => {
  const must = { what: 'A keystroke', limit: 6, measure: () => null };
  assert.deepEqual(
    [6, 6.1, null].map((value) => isMet(must, value)),
    [true, false, null],
  );
});

test('the servers stand below each other, with medians and the ratio to the echo server', () => {
  assert.equal(
    inColumns(serverTable(results)),
    `
Document  Server      Key p50   p95   Max  Times echo  Burst  Open  Start  Memory  Remarks  Rounds
5 KB      echo           0.30  0.90  0.90        1.00   0.60  10.0   90.0    50.0        0       2
5 KB      Postmortem     1.50  4.50  4.50        5.00   3.00  10.0    117    50.0        4       2
5 KB      rumdl          1.50  4.50  4.50        5.00   3.00  10.0   90.0    50.0        4       2
`.trim(),
  );
});

test('the commands as Markdown', () => {
  assert.equal(
    inMarkdown(checkTable(results)),
    `
| Command | Seconds | Ours to it | Rounds |
| --- | ---: | ---: | ---: |
| Postmortem | 4.50 | 1.00 | 2 |
| rumdl | 1.50 | 3.00 | 2 |
`.trim(),
  );
});

test('the page says when and where it was measured, and what went wrong', () => {
  const problems = ['rumdl failed at 500 KB: it ended (1).'];
  const page = performancePage({ ...results, problems }, { date: '2026-11-21', machine: 'a laptop, 4 cores, Node 22' });
  assert.match(page, /^Measured on 2026-11-21, on a laptop, 4 cores, Node 22\./m);
  assert.match(page, /^\| Keystroke at 5 KB, times the echo server \| at most 6 \| 5\.00 \| yes \|$/m);
  assert.match(page, /In it Postmortem opened the shortest document in 290 ms\.$/m);
  assert.match(page, /^What went wrong:\n\n- rumdl failed at 500 KB: it ended \(1\)\.\n\n## /m);
  assert.doesNotMatch(performancePage(results, { date: '', machine: '' }), /What went wrong/);
});
