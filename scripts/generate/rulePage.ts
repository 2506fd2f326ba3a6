/** The page of a rule, `docs/rules/<id>.md`. */
import type { Rule } from '../../server/src/core/rules/rule.ts';

/** What a reader of a finding wants to know about its rule. */
export function rulePage(rule: Rule): string {
  const parts = [
    `# ${rule.id}`,
    `${rule.summary} Its usual severity is *${rule.severity}*.`,
    '## Why',
    rule.why,
    `Source: <${rule.source}>`,
    '## Example',
    'This report gets a finding:',
    fenced('markdown', rule.bad),
    'This one does not:',
    fenced('markdown', rule.good),
    '## Another severity, or none',
    'In the settings of VS Code, `off` turns the rule off; `hint`, `information`, `warning` and `error` give it another severity:',
    fenced('json', `"postmortem.rules.${rule.id}": "off"\n`),
    'On the command line:',
    fenced('sh', `postmortem check --rule ${rule.id}=off\n`),
    'To have none of the rules applied to a file, write `<!-- postmortem: ignore -->` on a line of its own in it.',
  ];
  return `${parts.join('\n\n')}\n`;
}

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\`\`\``;
