/** The settings of the rules in package.json. */
import type { Rule, RuleOption } from '../../server/src/core/rules/rule.ts';

const prefixes = { rules: 'postmortem.rules.', options: 'postmortem.options.' };

/** The manifest with one setting for each rule, behind the settings that are written by hand. */
export function withRuleSettings(manifest: string, rules: readonly Rule[]): string {
  const parsed = JSON.parse(manifest) as Manifest;
  const { configuration } = parsed.contributes;
  const others = Object.entries(configuration.properties).filter(([key]) => !isOfRule(key));
  const own = rules.flatMap((rule) => [[`${prefixes.rules}${rule.id}`, settingOf(rule)], ...optionsOf(rule)]);
  configuration.properties = Object.fromEntries([...others, ...own]) as Record<string, unknown>;
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

const isOfRule = (key: string): boolean => Object.values(prefixes).some((prefix) => key.startsWith(prefix));

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

const optionsOf = ({ id, options }: Rule): [string, object][] =>
  Object.entries(options ?? {}).map(([name, option]) => [`${prefixes.options}${id}.${name}`, optionOf(option)]);

const optionOf = ({ description, default: usual, minimum }: RuleOption): object => ({
  ...(typeof usual === 'number' ? { type: 'number' } : { type: 'array', items: { type: 'string' } }),
  scope: 'resource',
  default: usual,
  ...(minimum === undefined ? {} : { minimum }),
  markdownDescription: description,
});

const severityPhrase = ({ severity, offBecause }: Rule): string =>
  offBecause !== undefined
    ? 'off'
    : severity === 'information'
      ? 'for information'
      : `${severity === 'error' ? 'an' : 'a'} ${severity}`;
