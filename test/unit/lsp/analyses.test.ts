/** What is known of an open document from one day to the next. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TextDocuments } from 'vscode-languageserver';
import type { CalendarDate } from '../../../server/src/core/model.ts';
import { createAnalyses, type Analyses } from '../../../server/src/lsp/analyses.ts';
import type { Configuration } from '../../../server/src/lsp/configuration.ts';
import { openedDocument, type EditedDocument } from '../../../server/src/lsp/editedDocument.ts';

const uri = 'file:///work/postmortem.md';
const text = `# Postmortem: search outage on 2025-03-05

## Summary

Search was down for 20 minutes.

## Action items

- [ ] Alert when the index is 80 % full. (Owner: Ana, due: 2025-04-30)
`;

test('an item becomes overdue over night, and is told of with the next analysis', async () => {
  let document = openedDocument(uri, 'markdown', 1, text);
  let today: CalendarDate = { year: 2025, month: 4, day: 30 };
  const documents = { get: () => document } as unknown as TextDocuments<EditedDocument>;
  const settings = { lint: {}, run: 'onType' };
  const configuration = { settingsOf: () => Promise.resolve(settings) } as unknown as Configuration;
  const analyses = createAnalyses(
    documents,
    configuration,
    () => 'postmortem.md',
    () => today,
  );
  assert.deepEqual(await overdue(analyses), []);
  today = { year: 2025, month: 5, day: 1 };
  assert.deepEqual(await overdue(analyses), [], 'the document is as it was');
  document = openedDocument(uri, 'markdown', 2, text);
  assert.deepEqual(await overdue(analyses), [
    'This action item was due on 2025-04-30. Mark what is done, or agree on a new date.',
  ]);
});

async function overdue(analyses: Analyses): Promise<string[]> {
  const analysis = await analyses.of(uri);
  return (analysis?.findings ?? []).filter(({ rule }) => rule === 'action-overdue').map(({ message }) => message);
}
