/** Whatever is typed, the server says of the document what it says of the same text when it is opened. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Editor } from './client.ts';
import { good, slips } from './reports.ts';

const spot = (line: number, character: number) => ({ line, character });

test('typing, pasting and deleting at several places at once', async (context) => {
  const editor = await Editor.start(context);
  const uri = await editor.open('report.md', good);
  const edits = [
    [{ range: { start: spot(4, 6), end: spot(4, 6) }, text: 'x' }],
    [{ range: { start: spot(4, 6), end: spot(4, 7) }, text: '' }],
    // The second place counts in the text after the first edit.
    [
      { range: { start: spot(10, 0), end: spot(10, 0) }, text: '## Impact\n\n' },
      { range: { start: spot(15, 2), end: spot(15, 7) }, text: '09:55' },
    ],
    [{ range: { start: spot(0, 0), end: spot(0, 0) }, text: '---\ntitle: Search outage\n---\n\n' }],
    [{ range: { start: spot(0, 0), end: spot(4, 0) }, text: '' }],
    [{ range: { start: spot(12, 0), end: spot(12, 0) }, text: '```\n' }],
    [{ range: { start: spot(12, 0), end: spot(13, 0) }, text: '' }],
    [{ range: { start: spot(900, 0), end: spot(900, 0) }, text: '\n## Timeline\n\n- 11:00 UTC The end.\n' }],
    [{ text: slips }, { range: { start: spot(0, 2), end: spot(0, 12) }, text: 'Incident report' }],
  ];
  for (const [index, changes] of edits.entries()) {
    await editor.change(uri, ...changes);
    const fresh = await editor.open(`fresh-${index}.md`, editor.text(uri));
    const said = JSON.stringify(await editor.pullItems(fresh)).replaceAll(`fresh-${index}.md`, 'report.md');
    assert.deepEqual(await editor.pullItems(uri), JSON.parse(said), `edit ${index}`);
  }
});

test('a document that is longer than anybody writes gets one remark that says so', async (context) => {
  const editor = await Editor.start(context);
  const uri = await editor.open('long.md', good + 'The queue was full.\n'.repeat(530_000));
  const items = await editor.pullItems(uri);
  assert.deepEqual(
    items.map(({ message, severity }) => [message, severity]),
    [['This document is longer than 10 MB, so it is not checked. Split it up.', 3]],
  );
  await editor.change(uri, { text: slips });
  assert.deepEqual(
    (await editor.pullItems(uri)).map(({ code }) => code),
    ['timeline-order', 'action-owner'],
  );
});

test('while a long report is read others are answered, and what is typed into it meanwhile counts', async (context) => {
  const editor = await Editor.start(context);
  const answered: string[] = [];
  const long = await editor.open('long.md', good + '\n\nThe queue of the search index was full.'.repeat(20_000));
  const ofLong = editor.pullItems(long).then(() => answered.push('long'));
  const short = await editor.open('short.md', slips);
  const ofShort = editor.pullItems(short).then(() => answered.push('short'));
  await editor.replace(long, '- 10:05 UTC', '- 09:05 UTC');
  await editor.replace(long, ' (Ben)', '');
  assert.deepEqual(
    (await editor.pullItems(long)).map(({ code }) => code),
    ['timeline-order', 'action-owner'],
  );
  await Promise.all([ofLong, ofShort]);
  assert.deepEqual(answered, ['short', 'long']);
});

test('what is pasted may be long, and is read like what was opened', async (context) => {
  const editor = await Editor.start(context);
  const uri = await editor.open('report.md', good);
  const prose = 'The queue of the search index was full.\n\n'.repeat(5_000);
  await editor.replace(uri, 'The index was full.', `${prose}- 10:00 [x] and that was it.`);
  await editor.replace(uri, '- 10:05 UTC', '- 09:05 UTC');
  const fresh = await editor.open('fresh.md', editor.text(uri));
  const said = JSON.stringify(await editor.pullItems(fresh)).replaceAll('fresh.md', 'report.md');
  assert.deepEqual(await editor.pullItems(uri), JSON.parse(said));
});
