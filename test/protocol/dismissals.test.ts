/** What an author does who does not agree: comments, `.postmortem.json`, and the page that says why. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { commands } from '../../server/src/lsp/protocol.ts';
import { Editor, modern, old, type Setup } from './client.ts';
import { good, incomplete, slips } from './reports.ts';

const root = 'memfs://github/repo';
const config = `${root}/.postmortem.json`;

/** An editor with our client's extras. */
const full: Setup = {
  capabilities: { ...modern, window: { showDocument: { support: true } } },
  options: { docs: 'https://docs.test/rules', files: true },
  folders: [root],
};

const find = (actions: readonly CodeAction[], title: string): CodeAction => {
  const found = actions.find((action) => action.title === title);
  assert.ok(found, actions.map((action) => action.title).join(', '));
  return found;
};

test('a finding is ignored where it stands, and then is gone', async (context) => {
  const editor = await Editor.start(context, full);
  const uri = await editor.open(`${root}/report.md`, slips);
  for (const [words, title] of [
    ['10:05', 'Ignore timeline-order here'],
    ['Write down', 'Ignore action-owner in this file'],
  ] as const) {
    const action = find(await editor.actions(uri, editor.rangeOf(uri, words), ['quickfix']), title);
    await editor.change(uri, { text: editor.after(uri, action.edit) });
  }
  assert.equal(
    editor.text(uri),
    `<!-- postmortem-disable-file action-owner -->\n\n${slips.replace('is paged.', 'is paged. <!-- postmortem-disable-line timeline-order -->')}`,
  );
  assert.deepEqual(await editor.pullItems(uri), []);
});

test('several findings of one place are ignored together', async (context) => {
  const editor = await Editor.start(context, { ...full, settings: { profile: 'general' } });
  const uri = await editor.open(`${root}/report.md`, incomplete);
  const actions = await editor.actions(uri, editor.rangeOf(uri, '# Postmortem'), ['quickfix']);
  const action = find(actions, 'Ignore missing-section here');
  assert.equal(action.diagnostics?.length, 2);
  assert.equal(editor.after(uri, action.edit), `<!-- postmortem-disable-next-line missing-section -->\n${incomplete}`);
});

test('a comment that suppresses nothing is taken out, and is not itself ignored by a comment', async (context) => {
  const editor = await Editor.start(context, full);
  const uri = await editor.open(`${root}/report.md`, `<!-- postmortem-disable-file blame -->\n\n${good}`);
  const actions = await editor.actions(uri, editor.rangeOf(uri, 'blame'), ['quickfix']);
  assert.deepEqual(
    actions.map(({ title }) => title),
    ['Remove the comment', 'Turn off suppression for this workspace', 'Why? Read about suppression'],
  );
  assert.equal(editor.after(uri, actions[0]?.edit), good);
});

test('a rule is turned off in a new file, which is saved', async (context) => {
  const editor = await Editor.start(context, full);
  const uri = await editor.open(`${root}/docs/report.md`, slips);
  const actions = await editor.actions(uri, editor.rangeOf(uri, '10:05'), ['quickfix']);
  const { command } = find(actions, 'Turn off timeline-order for this workspace');
  assert.ok(command);
  await editor.command(command.command, ...((command.arguments ?? []) as unknown[]));
  assert.deepEqual(editor.applied, [
    {
      documentChanges: [
        { kind: 'create', uri: config, options: { ignoreIfExists: true } },
        {
          textDocument: { uri: config, version: null },
          edits: [
            {
              range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
              newText: '{\n  "rules": {\n    "timeline-order": "off"\n  }\n}\n',
            },
          ],
        },
      ],
    },
  ]);
  assert.deepEqual(editor.saved, [config]);
  assert.deepEqual(editor.shown, []);
});

test('a rule is turned off in the nearest file, beside what stands there', async (context) => {
  const editor = await Editor.start(context, full);
  const nearest = `${root}/docs/.postmortem.json`;
  const text = '{\n  // as agreed\n  "rules": {\n    "blame": "off"\n  }\n}\n';
  editor.files.set(config, '{}').set(nearest, text);
  const uri = await editor.open(`${root}/docs/report.md`, slips);
  await editor.command(commands.turnOffRule, uri, 'action-owner');
  await editor.open(nearest, text);
  assert.equal(
    editor.after(nearest, editor.applied[0]),
    text.replace('"blame": "off"', '"blame": "off",\n    "action-owner": "off"'),
  );
});

test('a file becomes the template, by its path from the folder of the settings on', async (context) => {
  const editor = await Editor.start(context, full);
  editor.files.set(`${root}/docs/.postmortem.json`, '{ "profile": "alx" }');
  const template = await editor.open(`${root}/docs/forms/our form.md`, good);
  await editor.command(commands.learnProfile, template);
  await editor.open(`${root}/docs/.postmortem.json`, '{ "profile": "alx" }');
  assert.equal(editor.after(`${root}/docs/.postmortem.json`, editor.applied[0]), '{ "profile": "forms/our form.md" }');
  assert.deepEqual(editor.saved, [template, `${root}/docs/.postmortem.json`]);
});

test('what cannot be done is said in a sentence', async (context) => {
  const editor = await Editor.start(context, full);
  const fresh = await editor.open('untitled:Untitled-1', good);
  await editor.command(commands.learnProfile, fresh);
  const flat = await editor.open(`${root}/notes.md`, 'Only a line.\n');
  await editor.command(commands.learnProfile, flat);
  const report = await editor.open(`${root}/report.md`, good);
  await editor.command(commands.turnOffRule, report, 'no-blame');
  editor.files.set(config, '{ "rules": ');
  await editor.filesChanged(config);
  await editor.command(commands.turnOffRule, report, 'blame');
  assert.deepEqual(editor.shown, [
    'Save this file in the workspace first: the other reports are to find it there.',
    'This file has no headings below its title, so there is nothing that a report could be held against.',
    'Postmortem has no rule “no-blame”.',
    'The file “.postmortem.json” cannot be read. Correct it, then try again.',
  ]);
  assert.deepEqual(editor.applied, []);
});

test('the page of a rule is shown', async (context) => {
  const editor = await Editor.start(context, full);
  const uri = await editor.open(`${root}/report.md`, slips);
  const actions = await editor.actions(uri, editor.rangeOf(uri, '10:05'), ['quickfix']);
  const { command } = find(actions, 'Why? Read about timeline-order');
  assert.ok(command);
  await editor.command(command.command, ...((command.arguments ?? []) as unknown[]));
  assert.deepEqual(editor.pages, ['https://docs.test/rules/timeline-order.md']);
});

test('an editor that can neither create files nor show pages is told what to do', async (context) => {
  const capabilities = { ...old, workspace: { applyEdit: true } };
  const editor = await Editor.start(context, { capabilities });
  const uri = await editor.open('nowhere/report.md', slips);
  await editor.command(commands.turnOffRule, uri, 'blame');
  await editor.command(commands.why, 'blame');
  assert.deepEqual(editor.shown, [
    'Create a file “.postmortem.json” in the folder of the reports: {\n  "rules": {\n    "blame": "off"\n  }\n}',
    'This editor cannot show the page of the rule.',
  ]);
});
