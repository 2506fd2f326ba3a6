/** What is read as an incident report, and why: one small document a sort, the decision under its first line. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../server/src/core/parse.ts';
import { annotate, fixturesOf, strip } from '../carets.ts';

for (const [name, fixture] of fixturesOf('test/unit/recognition')) {
  test(`${name}: is recognised as its first line says`, () => {
    const text = strip(fixture);
    const { kind, reasons } = parse(text).recognition;
    const words = [`read as: ${kind}`, ...reasons].join('; ');
    assert.equal(annotate(text, [{ start: 0, end: text.indexOf('\n'), words }]), fixture);
  });
}

test('the path counts, too', () => {
  const text = `# The fifth of March

On 2025-03-05 the index was full. Nobody could search until 10:20 UTC.

## Root cause

The index was full.

## Resolution

It was moved to a larger disk.
`;
  assert.equal(parse(text).recognition.kind, 'other');
  const { kind, reasons } = parse(text, 'docs/postmortems/2025-03-05-search.md').recognition;
  assert.equal(kind, 'report');
  assert.equal(reasons[0], 'the file’s name or folder says so');
});
