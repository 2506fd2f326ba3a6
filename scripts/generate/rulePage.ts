/** The page of a rule, `docs/rules/<id>.md`. */
import type { Rule } from '../../server/src/core/rules/rule.ts';

/** What a reader of a finding wants to know about its rule. */
export function rulePage(rule: Rule): string {
  const parts = [
    `# ${rule.id}`,
    `${rule.summary} ${severitySentence(rule)}`,
    '## Why',
    rule.why,
    `Source: <${rule.source}>`,
    '## Example',
    `This report gets a finding${rule.badSettings ? `, ${rule.badSettings.words}` : ''}:`,
    fenced('markdown', rule.bad),
    ...(rule.good === rule.bad ? [] : ['This one does not:', fenced('markdown', rule.good)]),
    'Nor does this, which only looks like the first:',
    fenced('markdown', rule.nearMiss),
    ...optionParts(rule),
    ...levelParts(rule),
  ];
  return `${parts.join('\n\n')}\n`;
}

function levelParts({ id }: Rule): string[] {
  return [
    '## Another severity, or none',
    'In the settings of VS Code, `off` turns the rule off; `hint`, `information`, `warning` and `error` give it another severity:',
    fenced('json', `"postmortem.rules.${id}": "off"\n`),
    'For a folder and all below it, in a file `.postmortem.json`:',
    fenced('json', `{ "rules": { "${id}": "off" } }\n`),
    'On the command line:',
    fenced('sh', `postmortem check --rule ${id}=off\n`),
    'In one place, with a comment in the line above:',
    fenced('markdown', `<!-- postmortem-disable-next-line ${id} -- the reason -->\n`),
    'To have none of the rules applied to a file, write `<!-- postmortem: ignore -->` on a line of its own in it.',
  ];
}

// A report may hold a fence itself.
const fenced = (language: string, text: string): string => {
  const fence = text.includes('```') ? '````' : '```';
  return `${fence}${language}\n${text}${fence}`;
};

function severitySentence({ severity, whenFinal, offBecause, audience }: Rule): string {
  if (offBecause !== undefined)
    return `It is off until you turn it on: ${offBecause} Its usual severity is *${severity}*.`;
  const final = whenFinal === undefined ? '' : `, in a report whose status is final *${whenFinal}*`;
  const whom = audience === 'public' ? ' It checks only reports that are meant for the public.' : '';
  return `Its usual severity is *${severity}*${final}.${whom}`;
}

function optionParts({ id, options }: Rule): string[] {
  const named = Object.entries(options ?? {});
  if (named.length === 0) return [];
  const rows = named.map(
    ([name, option]) => `| \`${name}\` | ${option.description} | \`${JSON.stringify(option.default)}\` |`,
  );
  const settings = named.map(
    ([name, option]) => `"postmortem.options.${id}.${name}": ${JSON.stringify(option.default)}`,
  );
  return [
    '## Options',
    ['| Option | What it means | Default |', '| --- | --- | --- |', ...rows].join('\n'),
    fenced('json', `${settings.join(',\n')}\n`),
  ];
}
