/** Actions, applied: the text that the author gets. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { Editor, modern } from './client.ts';
import { broken, crlf, good, incomplete, readme, slips } from './reports.ts';

const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title);

/** What is offered on every finding of a rule, behind its fixes. */
const dismissals = (rule: string): string[] => [
  `Ignore ${rule} here`,
  `Ignore ${rule} in this file`,
  `Turn off ${rule} for this workspace`,
];

test('a fix comes with its diagnostic and the version that it is for', async (context) => {
  const editor = await Editor.start(context);
  const uri = await editor.open('report.md', slips);
  const [diagnostic] = await editor.pullItems(uri);
  const [action, ...others] = await editor.actions(uri, editor.rangeOf(uri, '10:05'));
  assert.deepEqual(titles(others), dismissals('timeline-order'));
  assert.deepEqual(action, {
    title: 'Sort the timeline',
    kind: 'quickfix',
    isPreferred: true,
    diagnostics: [diagnostic],
    edit: { documentChanges: [{ textDocument: { uri, version: 1 }, edits: editor.editsOf(uri, action?.edit) }] },
  });
  assert.equal(editor.after(uri, action.edit), slips.replace(...swapped));
});

const swapped = [
  '- 10:20 UTC Search answers again.\n- 10:05 UTC The on-call engineer is paged.',
  '- 10:05 UTC The on-call engineer is paged.\n- 10:20 UTC Search answers again.',
] as const;

test('an editor without versioned edits gets plain ones', async (context) => {
  const capabilities = { ...modern, workspace: { workspaceEdit: {} } };
  const editor = await Editor.start(context, { capabilities });
  const uri = await editor.open('report.md', slips);
  const [action] = await editor.actions(uri, editor.rangeOf(uri, '10:05'));
  assert.deepEqual(action?.edit, { changes: { [uri]: editor.editsOf(uri, action?.edit) } });
  assert.equal(editor.after(uri, action.edit), slips.replace(...swapped));
});

test('fixes keep the line breaks of Windows', async (context) => {
  const editor = await Editor.start(context);
  const uri = await editor.open('report.md', crlf(slips));
  const [action] = await editor.actions(uri, editor.rangeOf(uri, '10:05'));
  assert.equal(editor.after(uri, action?.edit), crlf(slips.replace(...swapped)));
});

test('they are of the text as it is now, whatever diagnostics the editor sends along', async (context) => {
  const editor = await Editor.start(context);
  const uri = await editor.open('report.md', slips);
  const diagnostics = await editor.pullItems(uri);
  await editor.change(uri, { range: editor.rangeOf(uri, '# Postmortem'), text: '\n\n# Postmortem' });
  await editor.replace(uri, '10:05', '10:30');
  const params = { textDocument: { uri }, range: editor.wholeRange(uri), context: { diagnostics } };
  assert.deepEqual(titles(await editor.request<CodeAction[]>('textDocument/codeAction', params)), [
    'Add an owner',
    ...dismissals('action-owner'),
  ]);
});

test('a placeholder is a snippet only for an editor that knows them', async (context) => {
  const plain = await Editor.start(context);
  const uri = await plain.open('report.md', slips);
  const place = plain.rangeOf(uri, 'Write down');
  const [plainAction] = await plain.actions(uri, place);
  const capabilities = {
    ...modern,
    workspace: { ...modern.workspace, workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
  };
  const rich = await Editor.start(context, { capabilities });
  await rich.open('report.md', slips);
  const [richAction] = await rich.actions(uri, place);
  const end = plain.rangeOf(uri, 'grow the index.').end;
  assert.deepEqual(plain.editsOf(uri, plainAction?.edit), [{ range: { start: end, end }, newText: ' (name)' }]);
  assert.deepEqual(rich.editsOf(uri, richAction?.edit), [
    { range: { start: end, end }, snippet: { kind: 'snippet', value: ' (${1:name})' } },
  ]);
  assert.equal(rich.after(uri, richAction?.edit), plain.after(uri, plainAction?.edit));
});

test('missing sections come one by one or all at once', async (context) => {
  const editor = await Editor.start(context, { settings: { profile: 'general' } });
  const uri = await editor.open('report.md', incomplete);
  const actions = await editor.actions(uri, editor.rangeOf(uri, '# Postmortem'), ['quickfix']);
  assert.deepEqual(titles(actions), [
    'Insert the section “Impact”',
    'Insert all 2 missing sections',
    'Insert the section “Resolution”',
    ...dismissals('missing-section'),
  ]);
  const preferred = actions.filter(({ isPreferred }) => isPreferred);
  assert.deepEqual(titles(preferred), ['Insert the section “Impact”', 'Insert the section “Resolution”']);
  assert.deepEqual(actions[1]?.diagnostics, await editor.pullItems(uri));
  await editor.change(uri, { text: editor.after(uri, actions[1].edit) });
  assert.deepEqual(
    (await editor.pullItems(uri)).map(({ code }) => code),
    ['empty-section'],
  );
});

test('what is wrong twice can be mended at once', async (context) => {
  const editor = await Editor.start(context);
  const uri = await editor.open('report.md', broken);
  const actions = await editor.actions(uri, editor.rangeOf(uri, '##Impact'), ['quickfix']);
  assert.deepEqual(titles(actions), [
    'Put a space behind the “#”',
    'Mend all headings',
    ...dismissals('malformed-heading'),
  ]);
  assert.equal(
    editor.after(uri, actions[1]?.edit),
    broken.replace('##Impact', '## Impact').replace('##Resolution', '## Resolution'),
  );
});

test('all that is safe is fixed at once, and then there is nothing left', async (context) => {
  const editor = await Editor.start(context);
  const uri = await editor.open('report.md', broken);
  for (const only of ['source', 'source.fixAll', 'source.fixAll.postmortem']) {
    const [action, ...others] = await editor.actions(uri, editor.wholeRange(uri), [only]);
    assert.deepEqual([action?.kind, others], ['source.fixAll.postmortem', []]);
    assert.equal(editor.after(uri, action?.edit), good.replace('20 minutes', '10:00–10:20'));
  }
  const [action] = await editor.actions(uri, editor.wholeRange(uri), ['source.fixAll']);
  await editor.change(uri, { text: editor.after(uri, action?.edit) });
  assert.deepEqual(await editor.actions(uri, editor.wholeRange(uri), ['source.fixAll']), []);
});

test('what was asked for is all that comes', async (context) => {
  const editor = await Editor.start(context);
  const uri = await editor.open('report.md', broken);
  const kinds = async (only?: string[]): Promise<unknown[]> => [
    ...new Set((await editor.actions(uri, editor.wholeRange(uri), only)).map(({ kind }) => kind)),
  ];
  assert.deepEqual(await kinds(), ['quickfix', 'source.fixAll.postmortem']);
  assert.deepEqual(await kinds(['quickfix']), ['quickfix']);
  assert.deepEqual(await kinds(['refactor', 'source.organizeImports']), []);
  assert.deepEqual(await kinds(['']), ['quickfix', 'source.fixAll.postmortem']);
});

test('where nothing is wrong there is nothing to do', async (context) => {
  const editor = await Editor.start(context);
  for (const [name, text] of [
    ['report.md', good],
    ['README.md', readme],
  ] as const) {
    const uri = await editor.open(name, text);
    assert.deepEqual(await editor.actions(uri, editor.wholeRange(uri)), []);
  }
});
