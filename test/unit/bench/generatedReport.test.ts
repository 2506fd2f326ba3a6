/** The reports that the bench generates are reports, and as long as they should be. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateReport } from '../../bench/generatedReport.ts';
import { parse } from '../../../server/src/core/parse.ts';

test('the same size and seed give the same text, another seed gives another', () => {
  assert.equal(generateReport(5000, 3), generateReport(5000, 3));
  assert.notEqual(generateReport(5000, 3), generateReport(5000, 4));
});

test('a size is met within one block', () => {
  for (const size of [5_000, 50_000]) {
    const bytes = Buffer.byteLength(generateReport(size));
    assert.ok(bytes >= size && bytes < size + 1000, `${bytes} bytes for ${size}`);
  }
});

test('it is read as a report, with the parts that reports have', () => {
  const { recognition, timelines, actions } = parse(generateReport(4000));
  assert.deepEqual(
    [recognition.kind, timelines.map(({ entries }) => entries.length), actions.map(({ owners }) => owners.length)],
    ['report', [9], [1, 1, 0, 0]],
  );
});
