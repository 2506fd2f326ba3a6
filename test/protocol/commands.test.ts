/** Commands change the document through the editor, or say why they do not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commands } from '../../server/src/lsp/protocol.ts';
import { Editor, old } from './client.ts';
import { good, incomplete, readme, slips } from './reports.ts';

test('missing sections are inserted in their places', async (context) => {
  const editor = await Editor.start(context, { settings: { profile: 'general' } });
  const uri = await editor.open('report.md', incomplete);
  assert.equal(await editor.command(commands.insertMissingSections, uri), null);
  const text = editor.after(uri, editor.applied[0]);
  assert.deepEqual(text.match(/^## .*/gm), good.match(/^## .*/gm));
  assert.deepEqual(editor.shown, []);
});

test('the timeline is sorted', async (context) => {
  const editor = await Editor.start(context);
  const uri = await editor.open('report.md', slips);
  await editor.command(commands.sortTimeline, uri);
  assert.equal(editor.after(uri, editor.applied[0]), good.replace(' (Ben)', ''));
});

test('a file is read as the author says', async (context) => {
  const editor = await Editor.start(context, { options: { analysed: true } });
  const uri = await editor.open('README.md', readme);
  const kinds: string[] = [];
  for (const choice of ['report', 'ignore', 'auto']) {
    await editor.command(commands.setRecognition, uri, choice);
    const version = await editor.change(uri, { text: editor.after(uri, editor.applied.at(-1)) });
    const analysed = await editor.until(() => editor.analyses.find((a) => a.version === version));
    kinds.push(`${analysed.kind} ${String(analysed.override)}`);
  }
  assert.deepEqual(kinds, ['report true', 'other true', 'other false']);
  assert.equal(editor.text(uri), readme);
});

says('has all sections', good, commands.insertMissingSections, [
  'The report has all sections that the General template asks for.',
]);
says('is sorted', good, commands.sortTimeline, ['The timeline is already in order.']);
says('is no report', readme, commands.sortTimeline, [
  'Postmortem does not read this file as an incident report, so it changed nothing.',
]);
says('is no report', readme, commands.insertMissingSections, [
  'Postmortem does not read this file as an incident report, so it changed nothing.',
]);

function says(what: string, text: string, command: string, expected: readonly string[]): void {
  test(`${command} on a file that ${what} says so`, async (context) => {
    const editor = await Editor.start(context);
    const uri = await editor.open('file.md', text);
    await editor.command(command, uri);
    assert.deepEqual(editor.shown, expected);
    assert.deepEqual(editor.applied, []);
  });
}

test('what is asked wrongly is said, and changes nothing', async (context) => {
  const editor = await Editor.start(context);
  const uri = await editor.open('report.md', slips);
  await editor.command(commands.sortTimeline);
  await editor.command(commands.sortTimeline, 'file:///closed.md');
  await editor.command(commands.setRecognition, uri, 'perhaps');
  await editor.command('postmortem.unknown', uri);
  assert.deepEqual(editor.shown, [
    'Open the incident report first, then try again.',
    'Open the incident report first, then try again.',
    'Postmortem can read a file as “report”, as “ignore” or as “auto”.',
    'Postmortem has no command “postmortem.unknown”.',
  ]);
  assert.deepEqual(editor.applied, []);
});

test('a change that the editor refuses is said', async (context) => {
  const editor = await Editor.start(context);
  const uri = await editor.open('report.md', slips);
  editor.applies = { applied: false, failureReason: 'the file is read-only' };
  await editor.command(commands.sortTimeline, uri);
  editor.applies = { applied: false };
  await editor.command(commands.sortTimeline, uri);
  assert.deepEqual(editor.shown, [
    'The editor did not accept the change: the file is read-only',
    'The editor did not accept the change. Try again.',
  ]);
});

test('an editor that takes no changes from servers is told so', async (context) => {
  const editor = await Editor.start(context, { capabilities: old });
  const uri = await editor.open('report.md', slips);
  await editor.command(commands.sortTimeline, uri);
  assert.deepEqual(editor.shown, ['This editor does not let Postmortem change the file. Use the quick fixes instead.']);
});
