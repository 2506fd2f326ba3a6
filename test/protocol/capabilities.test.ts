/** What the server says it can do, it does. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ServerCapabilities } from 'vscode-languageserver-protocol';
import { readFileSync } from 'node:fs';
import { commands } from '../../server/src/lsp/protocol.ts';
import { Editor, modern, old, pushed, type Setup } from './client.ts';
import { slips } from './reports.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const always: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: 2, save: true },
  hoverProvider: true,
  executeCommandProvider: { commands: Object.values(commands) },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};
const actions = { codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.postmortem'] } };
const pull = {
  diagnosticProvider: { identifier: 'postmortem', interFileDependencies: false, workspaceDiagnostics: false },
};

offers('an editor of today', {}, { ...always, ...actions, ...pull, documentSymbolProvider: true });
offers(
  'an editor that is pushed to',
  { capabilities: pushed },
  { ...always, ...actions, documentSymbolProvider: true },
);
offers('an editor of 2016', { capabilities: old, options: null }, { ...always, documentSymbolProvider: true });
offers(
  'an editor with an outline view of its own',
  { options: { outlineView: true } },
  { ...always, ...actions, ...pull, documentSymbolProvider: false },
);

function offers(whom: string, setup: Setup, capabilities: ServerCapabilities): void {
  test(`What ${whom} is offered`, async (context) => {
    const editor = await Editor.start(context, setup);
    assert.deepEqual(editor.initialized, { capabilities, serverInfo: { name: 'Postmortem', version } });
  });
}

/** A request for each capability that promises an answer; the others are tested by what they do. */
const requests: Readonly<Record<string, (editor: Editor, uri: string) => Promise<unknown>>> = {
  diagnosticProvider: (editor, uri) => editor.pull(uri),
  codeActionProvider: (editor, uri) => editor.actions(uri, editor.wholeRange(uri)),
  hoverProvider: (editor, uri) =>
    editor.request('textDocument/hover', { textDocument: { uri }, position: editor.rangeOf(uri, '10:05').start }),
  documentSymbolProvider: (editor, uri) => editor.request('textDocument/documentSymbol', { textDocument: { uri } }),
  executeCommandProvider: async (editor, uri) => {
    const { commands: names = [] } = editor.initialized.capabilities.executeCommandProvider ?? {};
    for (const name of names) await editor.command(name, uri, 'report');
    return editor.applied;
  },
};
const promises = ['positionEncoding', 'textDocumentSync', 'workspace'];

test('every capability that an editor is offered answers', async (context) => {
  const editor = await Editor.start(context, { capabilities: modern });
  const uri = await editor.open('report.md', slips);
  const offered = Object.keys(editor.initialized.capabilities).filter((name) => !promises.includes(name));
  assert.deepEqual(offered.sort(), Object.keys(requests).sort());
  for (const name of offered) {
    const answer = JSON.stringify(await requests[name]?.(editor, uri));
    assert.ok(answer !== 'null' && answer !== '[]', `${name} answers ${answer}`);
  }
  assert.deepEqual(editor.logged, []);
});
