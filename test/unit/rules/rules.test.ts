/**
 * What the rules say of small reports. `name.md` holds a report with the expected findings under its lines: those of the
 * rule that the file is named after (`missing-section-order.md`), turned on, else all that are on by themselves.
 * `name-general.md` is held against the general template, the others against the one that they follow.
 * `name.fixed.md`, where there is one, is the report after the first fix of each of them.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, firstFixes } from '../../../server/src/core/edits.ts';
import type { Finding } from '../../../server/src/core/finding.ts';
import { lint } from '../../../server/src/core/lint.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { rules } from '../../../server/src/core/rules/index.ts';
import { annotate, fixturesOf, strip } from '../carets.ts';

const fixtures = fixturesOf('test/unit/rules');
const today = { year: 2026, month: 6, day: 1 };

for (const [name, fixture] of fixtures) {
  if (name.endsWith('.fixed')) continue;
  const text = strip(fixture);
  const findings = findingsOf(name, text);

  test(`${name}: the findings stand where the carets do`, () => {
    assert.equal(annotate(text, findings.map(markOf)), fixture);
  });

  const fixed = fixtures.get(`${name}.fixed`);
  if (fixed === undefined) continue;

  test(`${name}: its fixes`, () => {
    assert.equal(applyEdits(text, firstFixes(findings)), fixed);
  });
}

function findingsOf(name: string, text: string): readonly Finding[] {
  const named = rules.filter(({ id }) => name === id || name.startsWith(`${id}-`));
  const [rule] = named.sort((a, b) => b.id.length - a.id.length);
  const on = rule?.offBecause === undefined ? {} : { rules: { [rule.id]: rule.severity } };
  const profile = name.endsWith('-general') ? 'general' : 'auto';
  const { findings } = lint(parse(text), { profile, audience: rule?.audience ?? 'internal', ...on }, today);
  return rule ? findings.filter((finding) => finding.rule === rule.id) : findings;
}

const markOf = ({ span, rule, severity, message }: Finding): { start: number; end: number; words: string } => ({
  ...span,
  words: `${severity} ${rule}: ${message}`,
});
