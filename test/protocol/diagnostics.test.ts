/** The same diagnostics, pulled and pushed, and always of the text that the editor shows. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { Editor, modern, pushed } from './client.ts';
import { crlf, good, incomplete, readme, slips } from './reports.ts';

const folder = 'https://docs.test/rules';

/** What is said of the report with the slips. */
const expected = (uri: string): Diagnostic[] => [
  {
    range: { start: { line: 14, character: 2 }, end: { line: 14, character: 11 } },
    severity: 2,
    source: 'postmortem',
    code: 'timeline-order',
    codeDescription: { href: `${folder}/timeline-order.md` },
    message: '10:05 UTC is earlier than 10:20 UTC in the entry before it. Move the entry, or correct its time.',
    relatedInformation: [
      {
        location: { uri, range: { start: { line: 13, character: 2 }, end: { line: 13, character: 11 } } },
        message: 'The entry before it.',
      },
    ],
  },
  {
    range: { start: { line: 27, character: 6 }, end: { line: 27, character: 39 } },
    severity: 2,
    source: 'postmortem',
    code: 'action-owner',
    codeDescription: { href: `${folder}/action-owner.md` },
    message: 'This action item names no owner. Say who sees to it.',
  },
];

test('pulled diagnostics', async (context) => {
  const editor = await Editor.start(context);
  const uri = await editor.open('report.md', slips);
  assert.deepEqual(await editor.pullItems(uri), expected(uri));
  assert.deepEqual(editor.published, []);
});

test('pushed diagnostics are the pulled ones', async (context) => {
  const editor = await Editor.start(context, { capabilities: pushed });
  const uri = await editor.open('report.md', slips);
  assert.deepEqual(await editor.pushedItems(uri, 1), expected(uri));
});

test('they stand at the same places with the line breaks of Windows', async (context) => {
  const editor = await Editor.start(context);
  const uri = await editor.open('report.md', crlf(slips));
  assert.deepEqual(await editor.pullItems(uri), expected(uri));
});

test('an editor that knows neither links nor related places gets none', async (context) => {
  const capabilities = { ...modern, textDocument: { diagnostic: {} } };
  const editor = await Editor.start(context, { capabilities });
  const uri = await editor.open('report.md', slips);
  const plain = expected(uri).map(({ codeDescription: _link, relatedInformation: _places, ...rest }) => rest);
  assert.deepEqual(await editor.pullItems(uri), plain);
});

test('what was pulled is not sent again until something changes', async (context) => {
  const editor = await Editor.start(context);
  const uri = await editor.open('report.md', slips);
  const first = await editor.pull(uri);
  assert.deepEqual(await editor.pull(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
  await editor.replace(uri, '10:05', '10:25');
  const second = await editor.pull(uri, first.resultId);
  assert.notEqual(second.resultId, first.resultId);
  assert.deepEqual(second, { kind: 'full', resultId: second.resultId, items: expected(uri).slice(1) });
});

test('nothing is sent again where what was typed changes no remark', async (context) => {
  const editor = await Editor.start(context);
  const uri = await editor.open('report.md', slips);
  const first = await editor.pull(uri);
  await editor.replace(uri, 'Nobody could search', 'Nobody could search at all');
  assert.deepEqual(await editor.pull(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
  await editor.replace(uri, '## Impact', '\n## Impact');
  const moved = await editor.pullItems(uri);
  assert.deepEqual(
    moved.map(({ range }) => range.start.line),
    expected(uri).map(({ range }) => range.start.line + 1),
  );
});

test('of more than a thousand remarks the most important are sent', async (context) => {
  const editor = await Editor.start(context);
  const items = Array.from({ length: 1100 }, (_, n) => `- Add an alert on the queue of worker ${n}\n`).join('');
  const uri = await editor.open('report.md', slips.replace('## Lessons learned', `${items}\n## Lessons learned`));
  const [notice, ...shown] = await editor.pullItems(uri);
  assert.equal(notice?.message, 'There are 1103 remarks on this document. The 1000 most important are shown.');
  assert.equal(shown.length, 1000);
  assert.deepEqual([...new Set(shown.map(({ severity }) => severity))], [2], 'those for information are left out');
});

test('several changes in one message are made one after the other', async (context) => {
  const editor = await Editor.start(context, { settings: { profile: 'general' } });
  const uri = await editor.open('report.md', good);
  await editor.change(
    uri,
    { range: editor.rangeOf(uri, '## Impact\n\nNobody could search.\n\n'), text: '' },
    { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '😀' },
    { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } }, text: '' },
  );
  assert.deepEqual(
    (await editor.pullItems(uri)).map(({ message }) => message),
    ['The section “Impact” is missing; the template “General” asks for it.'],
  );
});

test('while somebody types, diagnostics come in the order of the versions, and the last are of the last', async (context) => {
  const editor = await Editor.start(context, { capabilities: pushed });
  const uri = await editor.open('report.md', slips);
  for (const minute of ['1', '2', '3', '4']) {
    await editor.replace(uri, '10:05 UTC', `1${minute}:05 UTC`);
    await editor.replace(uri, `1${minute}:05 UTC`, '10:05 UTC');
  }
  const version = await editor.replace(uri, '10:05 UTC', '10:30 UTC');
  assert.deepEqual(await editor.pushedItems(uri, version), expected(uri).slice(1));
  const versions = editor.published.map((params) => params.version ?? 0);
  assert.deepEqual(
    versions,
    [...new Set(versions)].sort((a, b) => a - b),
  );
  assert.equal(versions.at(-1), version);
});

test('closing takes the diagnostics back, and nothing comes after', async (context) => {
  const editor = await Editor.start(context, { capabilities: pushed });
  const uri = await editor.open('report.md', slips);
  await editor.pushedItems(uri, 1);
  await editor.replace(uri, '10:05', '10:06');
  await editor.close(uri);
  await editor.until(() => editor.published.some(({ diagnostics }) => diagnostics.length === 0));
  const other = await editor.open('other.md', good);
  await editor.pushedItems(other, 1);
  assert.deepEqual(editor.published.filter((params) => params.uri === uri).at(-1), { uri, diagnostics: [] });
});

test('a document that is not open has none', async (context) => {
  const editor = await Editor.start(context);
  assert.deepEqual(await editor.pull('file:///work/closed.md'), { kind: 'full', items: [] });
});

test('a README gets nothing', async (context) => {
  const editor = await Editor.start(context, { capabilities: pushed });
  const uri = await editor.open('README.md', readme);
  assert.deepEqual(await editor.pushedItems(uri, 1), []);
});

test('settings are asked for per document, and a change brings new diagnostics', async (context) => {
  const editor = await Editor.start(context, { settings: { rules: { 'action-owner': 'off' } } });
  const uri = await editor.open('report.md', slips);
  assert.deepEqual(await editor.pullItems(uri), expected(uri).slice(0, 1));
  await editor.changeSettings({ rules: { 'action-owner': 'error', 'timeline-order': 'off' } });
  await editor.until(() => editor.refreshes === 1);
  assert.deepEqual(await editor.pullItems(uri), [{ ...expected(uri)[1], severity: 1 }]);
});

test('an editor that is not asked sends its settings, at the start and later', async (context) => {
  const capabilities = { ...pushed, workspace: { ...pushed.workspace, configuration: false } };
  const options = { docs: folder, settings: { rules: { 'timeline-order': 'off' } } };
  const editor = await Editor.start(context, { capabilities, options });
  const uri = await editor.open('report.md', slips);
  assert.deepEqual(await editor.pushedItems(uri, 1), expected(uri).slice(1));
  await editor.changeSettings({ rules: { 'action-owner': 'off' } });
  await editor.until(() => editor.published.length === 2);
  assert.deepEqual(editor.published.at(-1), { uri, version: 1, diagnostics: expected(uri).slice(0, 1) });
});

test('the profile of the settings decides what is missing', async (context) => {
  const editor = await Editor.start(context, { settings: { profile: 'alx' } });
  const uri = await editor.open('report.md', incomplete);
  const items = await editor.pullItems(uri);
  assert.deepEqual(
    items.filter(({ code }) => code === 'missing-section').map(({ message }) => message),
    ['The section “Root Cause and Resolution” is missing; the template “ALX” asks for it.'],
  );
});
