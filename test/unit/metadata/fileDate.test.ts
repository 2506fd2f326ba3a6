/** The date in the name of a file is one of those that must agree. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lint } from '../../../server/src/core/lint.ts';
import { parse } from '../../../server/src/core/parse.ts';

const text = `# Postmortem: search outage

## Summary

Search was down for 20 minutes.

## Timeline

- 2025-03-05 10:00 UTC Search fails.
- 2025-03-05 10:20 UTC Search answers again.
`;

const said = (path: string): string[] =>
  lint(parse(text, path))
    .findings.filter(({ rule }) => rule === 'date-mismatch')
    .map(({ message }) => message);

for (const path of ['2025-03-05-search.md', 'reports/20250306_search.md', '2025-04-05-search.md', 'v2025-03.md']) {
  test(`${path}: the day of the incident, or a later one on which the report was published`, () => {
    assert.deepEqual(said(path), []);
  });
}

test('a file cannot be older than its incident', () => {
  assert.deepEqual(said('postmortems/2025-03-02-search.md'), [
    'The name of the file says 2025-03-02, but the timeline is of 2025-03-05. Correct the one that is wrong.',
  ]);
});

test('the same day of another year is a slip', () => {
  assert.deepEqual(said('search_2026_03_05.md'), [
    'The name of the file says 2026-03-05, but the timeline is of 2025-03-05. Correct the one that is wrong.',
  ]);
});
