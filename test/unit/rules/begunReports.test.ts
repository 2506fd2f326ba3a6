/** Who has just begun to fill in a template gets a few remarks that say what is left to do, and no others. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lint } from '../../../server/src/core/lint.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { overrideComment } from '../../../server/src/core/recognition.ts';
import { builtinProfiles } from '../../../server/src/core/templates.ts';

const warningsIn = (text: string): string[] =>
  lint(parse(text))
    .findings.filter(({ severity }) => severity === 'warning' || severity === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`);

for (const { id, text } of builtinProfiles()) {
  test(`${id}: as it is, it is no report yet, and nothing is said`, () => {
    assert.equal(parse(text).recognition.kind, 'template');
    assert.deepEqual(warningsIn(text), []);
  });

  test(`${id}: read as a report, it gets one remark on its empty sections and one on what stands above them`, () => {
    const rules = warningsIn(`${overrideComment('report')}\n\n${text}`).map((warning) => warning.split(':')[0]);
    assert.deepEqual(rules.sort(), ['empty-section', 'placeholder']);
  });
}

test('a report from the general template with a summary and the start of a timeline', () => {
  const text = builtinProfiles()[0]?.text ?? '';
  const begun = text
    .replace('[Title of the incident]', 'the map was empty')
    .replace('YYYY-MM-DD', '2025-05-20')
    .replace('[Names]', 'Lea')
    .replace('[Two or three sentences]', 'The map showed no shops for an hour.')
    .replace('YYYY-MM-DD HH:MM [What changed]', '2025-05-20 10:00 A new index goes live.');
  assert.deepEqual(warningsIn(begun), [
    'placeholder: 2 places here are still to be filled in: “[Draft, in review or final]”, “[As your team counts it]”',
    'empty-section: Nothing is written yet in 5 sections, from “Impact” on. Fill them in, or say that there is nothing to say.',
    'placeholder: 4 places here are still to be filled in: “HH:MM”, “[Service is back to normal]”',
  ]);
});
