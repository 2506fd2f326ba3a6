/** What a terminal shows in colours. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedFile } from '../../server/src/cli/checkedFile.ts';
import { textOutput } from '../../server/src/cli/textOutput.ts';
import { lint } from '../../server/src/core/lint.ts';
import { parse } from '../../server/src/core/parse.ts';
import { slips } from './reports.ts';

test('severities and rules are coloured', () => {
  const report = parse(slips);
  const output = textOutput(true);
  const settings = { rules: { 'action-owner': 'error' as const } };
  const file = { path: 'search.md', named: true };
  assert.equal(
    output.file(checkedFile({ file, report, settings, result: lint(report, settings) })) + output.end(),
    `search.md:15:3 \u{1B}[33mwarning\u{1B}[0m 10:05 UTC is earlier than 10:20 UTC in the entry before it. Move the entry, or correct its time. \u{1B}[90m(timeline-order)\u{1B}[0m
search.md:28:7 \u{1B}[31merror\u{1B}[0m This action item names no owner. Say who sees to it. \u{1B}[90m(action-owner)\u{1B}[0m

1 error and 1 warning in 1 of 1 report.
`,
  );
});
