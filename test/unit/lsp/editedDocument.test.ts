/** What the server is told of the documents that the client has open. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editedDocuments } from '../../../server/src/lsp/editedDocument.ts';

test('it is told how long each text is that is opened, typed or pasted', () => {
  const lengths: number[] = [];
  const documents = editedDocuments((length) => lengths.push(length));
  const opened = documents.create('file:///reports/outage.md', 'markdown', 1, '# Postmortem: outage\n');
  const [start, end] = [
    { line: 1, character: 0 },
    { line: 1, character: 1 },
  ];
  const typed = documents.update(opened, [{ range: { start, end: start }, text: 'S' }], 2);
  const log = '10:42 UTC The queue is full.\n'.repeat(10_000);
  const pasted = documents.update(typed, [{ range: { start, end }, text: log }], 3);
  assert.deepEqual(lengths, [21, 1, log.length]);
  assert.equal(pasted.version, 3);
});
