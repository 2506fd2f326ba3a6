/**
 * What the rules say of small reports. `name.md` holds a report with the expected findings under its lines;
 * `name.fixed.md`, where there is one, is the report after the first fix of every finding.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, firstFixes } from '../../../server/src/core/edits.ts';
import type { Finding } from '../../../server/src/core/finding.ts';
import { lint } from '../../../server/src/core/lint.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { annotate, fixturesOf, strip } from '../carets.ts';

const fixtures = fixturesOf('test/unit/rules');

for (const [name, fixture] of fixtures) {
  if (name.endsWith('.fixed')) continue;
  const text = strip(fixture);
  const findings = lint(parse(text)).findings;

  test(`${name}: the findings stand where the carets do`, () => {
    assert.equal(annotate(text, findings.map(markOf)), fixture);
  });

  const fixed = fixtures.get(`${name}.fixed`);
  if (fixed === undefined) continue;

  test(`${name}: its fixes`, () => {
    assert.equal(applyEdits(text, firstFixes(findings)), fixed);
  });
}

const markOf = ({ span, rule, severity, message }: Finding): { start: number; end: number; words: string } => ({
  ...span,
  words: `${severity} ${rule}: ${message}`,
});
