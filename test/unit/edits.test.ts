/** Findings -> edits, and fixing all that is safe to fix. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, firstFixes, fixAll, safeEdits, settle } from '../../server/src/core/edits.ts';
import type { Finding, Fix, TextEdit } from '../../server/src/core/finding.ts';
import { lint } from '../../server/src/core/lint.ts';
import { parse } from '../../server/src/core/parse.ts';

const report = (title: string, summary: string): string =>
  [title, '', '## Summary', '', summary, '', '## Timeline', '', '- 10:00 UTC Search fails.', ''].join('\n');

test('text that was damaged more than once is mended down to what was meant', () => {
  const damaged = report('# Postmortem: cafÃƒÂ© search', 'Search was slow, 10:00Ã¢â‚¬â€œ10:40 UTC.');
  const mended = report('# Postmortem: café search', 'Search was slow, 10:00–10:40 UTC.');
  assert.equal(fixAll(damaged), mended);
  assert.equal(fixAll(mended), mended);
});

test('headings without the blank behind their signs are mended, all at once', () => {
  const written =
    '#Timeline\n\n- 10:00 UTC Search fails.\n\n#Impact\n\nNobody could search.\n\n#Root cause\n\nAn index was full.\n';
  const fixed = fixAll(written, {}, 'postmortems/search.md');
  assert.equal(fixed, written.replaceAll(/#(?=\w)/g, '# '));
  assert.deepEqual(safeEdits(lint(parse(fixed, 'postmortems/search.md')).findings), []);
});

test('steps go on until nothing changes', () => {
  assert.equal(
    settle('aaaa', (text) => text.replace('aa', 'a'), 3),
    'a',
  );
  assert.equal(
    settle('done', (text) => text, 0),
    'done',
  );
});

test('steps that undo each other, or that grow the text, have no end', () => {
  assert.equal(
    settle('on', (text) => (text === 'on' ? 'off' : 'on'), 20),
    null,
  );
  assert.equal(
    settle('a', (text) => `${text}a`, 20),
    null,
  );
});

test('a fix is taken whole or not at all, and once where findings share it', () => {
  const first = fix(edit(0, 4, 'Best'), edit(9, 9, '!'));
  const overlapping = fix(edit(2, 6, '-'), edit(9, 9, '?'));
  const apart = fix(edit(5, 9, 'case'), edit(9, 9, '?'));
  const edits = firstFixes([finding(first), finding(overlapping), finding(first), finding(apart)]);
  assert.deepEqual(edits, [edit(0, 4, 'Best'), edit(5, 9, 'case'), edit(9, 9, '!'), edit(9, 9, '?')]);
  assert.equal(applyEdits('Good work', edits), 'Best case!?');
});

const edit = (start: number, end: number, text: string): TextEdit => ({ span: { start, end }, text });
const fix = (...edits: TextEdit[]): Fix => ({ title: 'Mend it', edits, safe: true });
const finding = (mend: Fix): Finding => ({
  rule: 'broken-text',
  severity: 'warning',
  span: { start: 0, end: 1 },
  message: 'Mend it.',
  related: [],
  fixes: [mend],
});
