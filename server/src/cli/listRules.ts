/** `postmortem rules`: what can be said of a report, and why. */
import { rules } from '../core/rules/index.ts';
import type { Rule } from '../core/rules/rule.ts';
import { Misuse } from './misuse.ts';
import { readOptions } from './options.ts';
import type { ExitCode } from './run.ts';
import type { Terminal } from './terminal.ts';

/** Prints a line for each rule, or all about those that are named. */
export async function listRules(args: readonly string[], { out }: Terminal): Promise<ExitCode> {
  const { paths: ids } = readOptions(args, { formats: [], options: [] });
  const wanted = ids.map(ruleOf);
  await out(wanted.length > 0 ? wanted.map(described).join('\n\n') : overview());
  return 0;
}

function ruleOf(id: string): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new Misuse(`there is no rule “${id}”; “postmortem rules” lists them.`);
  return rule;
}

function overview(): string {
  const widest = Math.max(...rules.map(({ id }) => id.length));
  const rows = rules.map((rule) => `${rule.id.padEnd(widest)}  ${severityOf(rule).padEnd(11)}  ${rule.summary}\n`);
  return `${rows.join('')}\n“postmortem rules ID” tells all about one of them.\n`;
}

const severityOf = ({ severity, offBecause }: Rule): string => (offBecause === undefined ? severity : 'off');

function described(rule: Rule): string {
  const { id, summary, why, source, offBecause, audience, severity } = rule;
  const parts = [
    `${id} (${severity})`,
    summary,
    ...(offBecause === undefined ? [] : [`It is off until you turn it on: ${offBecause}`]),
    ...(audience === 'public' ? ['It checks only reports that are meant for the public.'] : []),
    why,
    ...optionLines(rule),
    `Source: ${source}`,
    `A report that gets a finding:\n\n${indented(rule.bad)}`,
    `One that does not:\n\n${indented(rule.good)}`,
  ];
  return `${parts.map((part) => part.trimEnd()).join('\n\n')}\n`;
}

function optionLines({ options }: Rule): string[] {
  const lines = Object.entries(options ?? {}).map(
    ([name, option]) => `  ${name}  ${option.description} Without it: ${JSON.stringify(option.default)}`,
  );
  return lines.length > 0 ? [`Options:\n${lines.join('\n')}`] : [];
}

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
