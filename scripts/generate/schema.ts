/** The schema of `.postmortem.json`: it completes and explains what is written there. */
import type { Profile } from '../../server/src/core/profile.ts';
import type { Rule, RuleOption } from '../../server/src/core/rules/rule.ts';

/**
 * The schema file. It refuses nothing: what is wrong in the file is said by the language server and the command line,
 * and would otherwise be said twice.
 */
export function settingsSchema(profiles: readonly Profile[], rules: readonly Rule[]): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of Postmortem for the reports in this folder',
    properties: {
      profile: profileOf(profiles),
      audience: audience,
      rules: {
        markdownDescription: 'The severity of each rule; a rule that is not named keeps its own.',
        properties: Object.fromEntries(rules.map((rule) => [rule.id, levelOf(rule)])),
      },
      options: {
        markdownDescription: 'The options of each rule that has some.',
        properties: Object.fromEntries(rules.filter((rule) => rule.options).map((rule) => [rule.id, optionsOf(rule)])),
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

const choice = (values: Readonly<Record<string, string>>): object => ({
  anyOf: [{ enum: Object.keys(values), enumDescriptions: Object.values(values) }, {}],
});

const profileOf = (profiles: readonly Profile[]): object => ({
  markdownDescription:
    'The template that a report is held against: one of these names, or the path of a Markdown file, from the folder of this file on.',
  ...choice({
    auto: 'The template that the report resembles most.',
    ...Object.fromEntries(profiles.map(({ id, description }) => [id, description])),
  }),
});

const audience = {
  markdownDescription: 'Who the reports are written for.',
  ...choice({
    internal: 'Colleagues read the reports.',
    public: 'Reports are published: they are also checked for secrets and personal data.',
  }),
};

const levelOf = ({ summary, severity, offBecause }: Rule): object => ({
  markdownDescription: summary,
  ...choice({
    default: `As if nothing were said: ${offBecause === undefined ? severity : 'off'}.`,
    off: 'The rule says nothing.',
    hint: 'A faint mark in the text.',
    information: 'A remark.',
    warning: 'A warning.',
    error: 'An error.',
  }),
});

const optionsOf = ({ options = {} }: Rule): object => ({
  properties: Object.fromEntries(Object.entries(options).map(([name, option]) => [name, optionOf(option)])),
});

const optionOf = ({ description, default: usual }: RuleOption): object => ({
  markdownDescription: description,
  default: usual,
});
