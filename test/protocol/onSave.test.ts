/** `postmortem.run`: diagnostics of what was saved, and all else of what is typed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { Editor, pushed } from './client.ts';
import { good, slips } from './reports.ts';

const rulesOf = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code);
const late = '- 10:20 UTC Search answers again.';
const early = '- 09:20 UTC Search answers again.';

test('pulled diagnostics are those of the saved text until it is saved again', async (context) => {
  const editor = await Editor.start(context, { settings: { run: 'onSave' } });
  const uri = await editor.open('report.md', good);
  const first = await editor.pull(uri);
  assert.deepEqual(first, { kind: 'full', resultId: first.resultId, items: [] });
  await editor.replace(uri, late, early);
  assert.deepEqual(await editor.pull(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
  const titles = (await editor.actions(uri, editor.rangeOf(uri, '09:20'), ['quickfix'])).map(({ title }) => title);
  assert.equal(titles[0], 'Sort the timeline');
  await editor.save(uri);
  await editor.until(() => editor.refreshes > 0);
  assert.deepEqual(rulesOf(await editor.pullItems(uri)), ['timeline-order']);
});

test('pushed diagnostics are sent for what is opened and saved only', async (context) => {
  const options = { settings: { run: 'onSave' } };
  const capabilities = { ...pushed, workspace: { ...pushed.workspace, configuration: false } };
  const editor = await Editor.start(context, { capabilities, options });
  const uri = await editor.open('report.md', slips);
  assert.deepEqual(rulesOf(await editor.pushedItems(uri, 1)), ['timeline-order', 'action-owner']);
  await editor.change(uri, { text: good });
  const version = await editor.replace(uri, late, early);
  await editor.save(uri);
  assert.deepEqual(rulesOf(await editor.pushedItems(uri, version)), ['timeline-order']);
  assert.deepEqual(
    editor.published.map((published) => published.version),
    [1, version],
  );
});

test('a change of the settings counts for the saved text at once', async (context) => {
  const editor = await Editor.start(context, { settings: { run: 'onSave' } });
  const uri = await editor.open('report.md', slips);
  assert.deepEqual(rulesOf(await editor.pullItems(uri)), ['timeline-order', 'action-owner']);
  await editor.change(uri, { text: good });
  await editor.changeSettings({ run: 'onSave', rules: { 'action-owner': 'off' } });
  await editor.until(() => editor.refreshes > 0);
  assert.deepEqual(rulesOf(await editor.pullItems(uri)), ['timeline-order']);
  await editor.changeSettings({ run: 'onType' });
  await editor.until(() => editor.refreshes > 1);
  assert.deepEqual(rulesOf(await editor.pullItems(uri)), []);
});
