/** Many fixes at once: nothing twice, nothing half. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, fixAll } from '../../../server/src/core/edits.ts';
import type { Finding, TextEdit } from '../../../server/src/core/finding.ts';
import { lint } from '../../../server/src/core/lint.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { firstFixes } from '../../../server/src/core/edits.ts';
import { safeFixes } from '../../../server/src/lsp/fixes.ts';

const text = `# Postmortem: search outage on 2024-03-05

##Summary

Search was down, 10:00â€“10:20.

##Impact

Nobody could search.
`;

const edit = (start: number, end: number, inserted: string): TextEdit => ({ span: { start, end }, text: inserted });
const finding = (...edits: TextEdit[]): Finding => ({
  rule: 'some-rule',
  severity: 'warning',
  span: { start: 0, end: 0 },
  message: '',
  related: [],
  fixes: [{ title: 'Mend it', edits, safe: true }],
});

test('equal edits come once', () => {
  assert.deepEqual(firstFixes([finding(edit(0, 1, 'a')), finding(edit(0, 1, 'a'), edit(5, 5, 'b'))]), [
    edit(0, 1, 'a'),
    edit(5, 5, 'b'),
  ]);
});

test('a fix that touches what an earlier one changes is left out as a whole', () => {
  assert.deepEqual(firstFixes([finding(edit(4, 8, 'a')), finding(edit(0, 1, 'b'), edit(6, 9, 'c')), finding()]), [
    edit(4, 8, 'a'),
  ]);
});

test('all fixes of a text are its safe edits', () => {
  const { findings } = lint(parse(text));
  const edits = safeFixes(text, findings, {}, '');
  assert.equal(edits.length, 3);
  assert.equal(applyEdits(text, edits), fixAll(text));
});

test('where one round is not enough, the lines that changed are replaced', () => {
  const { findings } = lint(parse(text));
  const [first] = findings.filter(({ fixes }) => fixes.some((fix) => fix.safe));
  assert.ok(first);
  const edits = safeFixes(text, [first], {}, '');
  assert.deepEqual(edits, [
    {
      span: { start: text.indexOf('##Summary'), end: text.indexOf('\nNobody') },
      text: '## Summary\n\nSearch was down, 10:00–10:20.\n\n## Impact\n',
    },
  ]);
  assert.equal(applyEdits(text, edits), fixAll(text));
});
