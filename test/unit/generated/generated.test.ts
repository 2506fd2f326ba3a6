/** What is made from the rules and the templates is up to date. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { generatedFiles, outdatedFiles, staleFiles } from '../../../scripts/generate/files.ts';
import { withRuleTable } from '../../../scripts/generate/readme.ts';
import { withRuleSettings } from '../../../scripts/generate/settings.ts';
import { rules } from '../../../server/src/core/rules/index.ts';
import { builtinProfiles } from '../../../server/src/core/templates.ts';

test('the generated files are up to date', () => {
  const files = generatedFiles();
  const wrong = [...outdatedFiles(files).keys(), ...staleFiles(files)];
  assert.deepEqual(wrong, [], 'Run `npm run generate`: these files no longer fit the rules and templates.');
});

test('the settings of the rules replace older ones and leave the others alone', () => {
  const [rule] = rules;
  assert.ok(rule);
  const manifest = (properties: object): string =>
    `${JSON.stringify({ name: 'p', contributes: { configuration: { title: 'P', properties } } }, null, 2)}\n`;
  const setting = {
    type: 'string',
    scope: 'resource',
    default: 'default',
    enum: ['default', 'off', 'hint', 'information', 'warning', 'error'],
    markdownDescription: `${rule.summary} By default a warning. [Where this comes from](${rule.source})`,
  };
  assert.equal(
    withRuleSettings(manifest({ 'postmortem.rules.gone': {}, 'postmortem.profile': { type: 'string' } }), [rule]),
    manifest({ 'postmortem.profile': { type: 'string' }, [`postmortem.rules.${rule.id}`]: setting }),
  );
});

test('the table of the rules stands between its markers', () => {
  const [rule] = rules;
  assert.ok(rule);
  const table = `| Rule | What it reports | Severity |
| --- | --- | --- |
| [\`${rule.id}\`](docs/rules/${rule.id}.md) | ${rule.summary} | ${rule.severity} |`;
  assert.equal(
    withRuleTable('# P\n\n<!-- rules -->\nold\n<!-- /rules -->\n\nMore.\n', [rule]),
    `# P\n\n<!-- rules -->\n${table}\n<!-- /rules -->\n\nMore.\n`,
  );
  assert.equal(withRuleTable('# P\n', [rule]), '# P\n');
});

interface Offer {
  readonly enum: string[];
  readonly enumItemLabels: string[];
}

test('the setting postmortem.profile offers every template', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
    contributes: { configuration: { properties: Record<string, { anyOf: Offer[] }> } };
  };
  const setting = manifest.contributes.configuration.properties['postmortem.profile']?.anyOf[0];
  const offered = setting?.enum.map((id, index) => `${id}: ${setting.enumItemLabels[index]}`);
  const templates = builtinProfiles().map(({ id, title }) => `${id}: ${title}`);
  assert.deepEqual(offered?.sort(), ['auto: Automatic', ...templates].sort());
});
