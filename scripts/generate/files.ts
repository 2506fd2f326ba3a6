/** All files that are made, whole or in part, from the rules and the templates. Paths are relative to the root. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinProfiles } from '../../server/src/core/templates.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { withRuleTable } from './readme.ts';
import { rulePage } from './rulePage.ts';
import { settingsSchema } from './schema.ts';
import { withRuleSettings } from './settings.ts';
import { snippetFile } from './snippets.ts';

const rulePages = 'docs/rules';

/** Each file's path and the text that it should have. Parts that a person wrote are taken from the file as it is. */
export function generatedFiles(): Map<string, string> {
  const files = new Map(rules.map((rule) => [`${rulePages}/${rule.id}.md`, rulePage(rule)]));
  files.set('snippets/postmortem.json', snippetFile(builtinProfiles()));
  files.set('docs/postmortem.schema.json', settingsSchema(builtinProfiles(), rules));
  files.set('package.json', withRuleSettings(read('package.json'), rules));
  if (existsSync('README.md')) files.set('README.md', withRuleTable(read('README.md'), rules));
  return files;
}

/** Those of the files that are missing or differ. */
export function outdatedFiles(files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...files].filter(([file, text]) => !existsSync(file) || read(file) !== text));
}

/** Pages of rules that are no more. */
export function staleFiles(files: ReadonlyMap<string, string>): string[] {
  const pages = existsSync(rulePages) ? readdirSync(rulePages).map((name) => `${rulePages}/${name}`) : [];
  return pages.filter((file) => !files.has(file));
}

const read = (file: string): string => readFileSync(file, 'utf8');
