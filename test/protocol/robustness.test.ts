/** Whatever an editor sends, the server lives on and answers the next question. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { outlineRequest } from '../../server/src/lsp/protocol.ts';
import { Editor } from './client.ts';
import { good, slips } from './reports.ts';

const codes = ['timeline-order', 'action-owner'];

async function stillAnswers(editor: Editor, name = 'after.md'): Promise<void> {
  const uri = await editor.open(name, slips);
  assert.deepEqual(
    (await editor.pullItems(uri)).map(({ code }) => code),
    codes,
  );
}

const started = async (context: TestContext, settings: unknown = null): Promise<Editor> =>
  Editor.start(context, { settings });

test('requests without what they need are answered with nothing, and logged', async (context) => {
  const editor = await started(context);
  const answers = [
    await editor.request('textDocument/diagnostic', {}),
    await editor.request('textDocument/codeAction', { textDocument: null }),
    await editor.request('textDocument/hover', { textDocument: {} }),
    await editor.request('textDocument/documentSymbol', { textDocument: 'report.md' }),
    await editor.request(outlineRequest, {}),
    await editor.request('workspace/executeCommand', {}),
  ];
  assert.deepEqual(answers, [{ kind: 'full', items: [] }, [], null, [], [], null]);
  const failed = editor.logged.map((line) => line.replace(/ failed: .*/s, ''));
  assert.deepEqual(failed, ['Diagnostics', 'Code actions', 'The outline']);
  await stillAnswers(editor);
});

test('an unknown request is refused', async (context) => {
  const editor = await started(context);
  await assert.rejects(editor.request('textDocument/rename', {}), { code: -32601 });
  await stillAnswers(editor);
});

test('notifications that make no sense are passed over', async (context) => {
  const editor = await started(context);
  const uri = await editor.open('report.md', good);
  const { connection } = editor;
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri },
    contentChanges: [{ text: '' }],
  });
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 9 },
    contentChanges: [{}],
  });
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: 'file:///closed.md', version: 2 },
    contentChanges: [{ text: 'x' }],
  });
  await connection.sendNotification('textDocument/didClose', { textDocument: { uri: 'file:///closed.md' } });
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: 7 });
  await connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: {} });
  await connection.sendNotification('postmortem/unknown', {});
  await stillAnswers(editor);
});

test('messages that are no JSON are passed over', async (context) => {
  const editor = await started(context);
  const body = '{"jsonrpc":"2.0","id":1,';
  editor.process.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
  editor.process.stdin.write('Content-Length: 2\r\n\r\n[]');
  await stillAnswers(editor);
});

test('ranges beyond the text do no harm', async (context) => {
  const editor = await started(context);
  const uri = await editor.open('report.md', slips);
  const beyond = { start: { line: 999, character: 999 }, end: { line: -1, character: -1 } };
  assert.deepEqual(await editor.actions(uri, beyond, ['quickfix']), []);
  await stillAnswers(editor);
});

test('documents of any kind and name are read', async (context) => {
  const editor = await started(context);
  for (const name of [
    'untitled:Untitled-1',
    'file:///a%b/%E0%A4%A.md',
    'git:/report.md?%7B%22ref%22%3A%22%22%7D',
    'memfs:',
  ]) {
    await stillAnswers(editor, name);
  }
  const empty = await editor.open('empty.md', '');
  assert.deepEqual(await editor.pullItems(empty), []);
});

test('settings that cannot be used are said once and do no harm', async (context) => {
  const settings = {
    profile: 'netflix',
    rules: { 'no-blame': 'error', 'action-owner': 'loud' },
    colour: 'red',
    run: 'always',
  };
  const editor = await started(context, settings);
  await stillAnswers(editor, 'one.md');
  await stillAnswers(editor, 'two.md');
  assert.deepEqual(editor.logged, [
    'In the settings “postmortem”: “profile” cannot be “netflix”. It is one of auto, general, google-sre, sre-workbook, pagerduty, atlassian, aws-coe, azure-pir, gitlab, alx, or a Markdown file such as “docs/template.md”.',
    'In the settings “postmortem”: There is no rule “no-blame”.',
    'In the settings “postmortem”: “action-owner” cannot be “loud”. It is one of default, off, hint, information, warning, error.',
    'In the settings “postmortem”: There is no setting “colour”. There are profile, audience, rules, options.',
    'In the settings “postmortem”: “run” is “onType” or “onSave”.',
  ]);
});

test('an editor that does not tell its settings gets the usual ones', async (context) => {
  const editor = await started(context);
  editor.connection.onRequest('workspace/configuration', () => Promise.reject(new Error('no settings here')));
  await stillAnswers(editor);
  assert.match(editor.logged.join('\n'), /^The editor did not tell its settings.*no settings here/);
});

test('a cancelled request is answered as cancelled', async (context) => {
  const editor = await started(context);
  const uri = await editor.open('report.md', slips);
  const source = new CancellationTokenSource();
  editor.connection.onRequest('workspace/configuration', () => {
    source.cancel();
    return [null];
  });
  const request = editor.connection.sendRequest('textDocument/hover', hoverAt(editor, uri), source.token);
  await assert.rejects(request, { code: -32800 });
  await stillAnswers(editor);
});

const hoverAt = (editor: Editor, uri: string): object => ({
  textDocument: { uri },
  position: editor.rangeOf(uri, '10:05').start,
});
