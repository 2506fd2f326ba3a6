/** Every rule keeps what its record promises. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { applyEdits, fixAll, safeEdits } from '../../../server/src/core/edits.ts';
import type { Finding, TextEdit } from '../../../server/src/core/finding.ts';
import { lint, type LintSettings } from '../../../server/src/core/lint.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { rules } from '../../../server/src/core/rules/index.ts';
import type { Rule } from '../../../server/src/core/rules/rule.ts';

const today = { year: 2026, month: 6, day: 1 };

// The rule alone, turned on, with the others as they are.
const settingsFor = ({ id, severity, audience }: Rule): LintSettings => ({
  audience: audience ?? 'internal',
  rules: { ...(id === 'missing-section' ? {} : { 'missing-section': 'off' as const }), [id]: severity },
});

const named = (findings: readonly Finding[], id: string): readonly Finding[] =>
  findings.filter((finding) => finding.rule === id);

test('each file of the folder is one rule of the registry, and is called like it', () => {
  const files = readdirSync('server/src/core/rules').filter((name) => !['index.ts', 'rule.ts'].includes(name));
  assert.deepEqual(rules.map((rule) => `${rule.id}.ts`).sort(), files.sort());
});

for (const rule of rules) {
  const settings = settingsFor(rule);
  const badSettings = { ...settings, ...rule.badSettings?.settings };
  const checked = (text: string, under = settings): readonly Finding[] => lint(parse(text), under, today).findings;

  test(`${rule.id}: the bad example gets a finding`, () => {
    assert.notEqual(named(checked(rule.bad, badSettings), rule.id).length, 0);
  });

  // Examples are short: which sections they leave out matters only to the rule about sections.
  test(`${rule.id}: the good example gets none, and no warning of another rule`, () => {
    const shown = checked(rule.good).filter(
      ({ rule: id, severity }) => id === rule.id || severity === 'warning' || severity === 'error',
    );
    assert.deepEqual(
      shown.map(({ rule: id, severity, message }) => `${severity} ${id}: ${message}`),
      [],
    );
  });

  test(`${rule.id}: it is silent about a report that only looks like one to report on`, () => {
    assert.equal(parse(rule.nearMiss).recognition.kind, 'report');
    assert.deepEqual(
      named(checked(rule.nearMiss), rule.id).map(({ message }) => message),
      [],
    );
  });

  test(`${rule.id}: after all safe fixes nothing is left that is safe to fix`, () => {
    const fixed = fixAll(rule.bad, settings);
    assert.deepEqual(safeEdits(checked(fixed)), []);
    assert.equal(fixAll(fixed, settings), fixed);
  });

  test(`${rule.id}: after its own fixes it has nothing left that is safe to fix`, () => {
    const fixes = named(checked(rule.bad), rule.id).flatMap((finding) => finding.fixes.slice(0, 1));
    const fixed = applyEdits(rule.bad, withoutTwins(fixes.flatMap((fix) => fix.edits)));
    assert.deepEqual(safeEdits(named(checked(fixed), rule.id)), []);
  });
}

// Findings that share a fix bring the same edits.
const withoutTwins = (edits: readonly TextEdit[]): TextEdit[] => [
  ...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values(),
];
