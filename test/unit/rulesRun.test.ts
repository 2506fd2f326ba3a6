/** How many rules look at a long report again when somebody types: those that read what was typed, and no others. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lint, rulesRunFor, type LintResult } from '../../server/src/core/lint.ts';
import { changeDocument, openDocument } from '../../server/src/core/liveDocument.ts';

const today = { year: 2026, month: 11, day: 21 };
const settings = {};

// The rules that read running text, also that of the summary.
const readers = [
  'blame',
  'counterfactual',
  'empty-section',
  'human-error',
  'invalid-time',
  'missing-section',
  'placeholder',
  'unquantified-impact',
];

test('a letter in prose has only those rules run that read running text, however long the report', () => {
  const { first, next } = typed('The queue filled');
  assert.ok(first.length > 25, `${first.length} rules run at first`);
  assert.deepEqual(next.toSorted(), readers);
});

test('nothing is run again for the same report', () => {
  const report = openDocument(slowQueue()).report('report.md');
  const before = lint(report, settings, today);
  const again = lint(report, settings, today, before);
  assert.deepEqual(rulesRunFor(again), []);
  assert.deepEqual(again.findings, before.findings);
});

// The rules that are run when the report is opened, and those that are run for a letter behind these words.
function typed(place: string): { first: readonly string[]; next: readonly string[] } {
  const text = slowQueue().repeat(50);
  let at = text.indexOf(place, text.length / 2) + place.length;
  let document = openDocument(text);
  const opened = lint(document.report('report.md'), settings, today);
  let said: LintResult = opened;
  for (const letter of 'xy') {
    document = changeDocument(document, { start: at, end: at, text: letter });
    said = lint(document.report('report.md'), settings, today, said);
    at++;
  }
  return { first: rulesRunFor(opened), next: rulesRunFor(said) };
}

// Long enough that what is typed in its middle is read apart from what stands around it.
const slowStore = 'The store was slow, and orders waited for the database, which was busy with a report.\n\n'.repeat(
  30,
);

const slowQueue = (): string => `# Postmortem: slow queue

## Summary

${slowStore}

The queue filled up while the primary database was restarted, and 400 orders waited for an hour.

${slowStore}

## Timeline

- 10:00 UTC The database is restarted.
- 10:05 UTC Ana is paged and looks at the queue.
- 10:35 UTC The queue is empty, the incident is resolved.

## Action items

| Action | Owner |
| --- | --- |
| Add an alert on the length of the queue | Ana |
| Restart databases by a runbook | Ben |

`;
