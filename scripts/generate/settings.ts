/** The settings of the rules in package.json. */
import type { Rule } from '../../server/src/core/rules/rule.ts';

const prefix = 'postmortem.rules.';

/** The manifest with one setting for each rule, behind the settings that are written by hand. */
export function withRuleSettings(manifest: string, rules: readonly Rule[]): string {
  const parsed = JSON.parse(manifest) as Manifest;
  const { configuration } = parsed.contributes;
  const others = Object.entries(configuration.properties).filter(([key]) => !key.startsWith(prefix));
  const own = rules.map((rule) => [`${prefix}${rule.id}`, settingOf(rule)]);
  configuration.properties = Object.fromEntries([...others, ...own]) as Record<string, unknown>;
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

interface Manifest {
  readonly contributes: { readonly configuration: { properties: Record<string, unknown> } };
}

// The rule's page lies in the extension, and the settings editor opens web addresses only: hence the rule's source.
const settingOf = (rule: Rule): object => ({
  type: 'string',
  scope: 'resource',
  default: 'default',
  enum: ['default', 'off', 'hint', 'information', 'warning', 'error'],
  markdownDescription: `${rule.summary} By default ${severityPhrase(rule)}. [Where this comes from](${rule.source})`,
});

const severityPhrase = ({ severity }: Rule): string =>
  severity === 'information' ? 'for information' : `${severity === 'error' ? 'an' : 'a'} ${severity}`;
