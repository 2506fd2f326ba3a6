/** The table of the rules in the README. */
import type { Rule } from '../../server/src/core/rules/rule.ts';

const table = /(<!-- rules -->\n)[^]*?(<!-- \/rules -->)/;

/** The README with the table between its markers. */
export function withRuleTable(readme: string, rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, summary, severity, offBecause }) =>
      `| [\`${id}\`](docs/rules/${id}.md) | ${summary} | ${offBecause === undefined ? severity : 'off'} |`,
  );
  const lines = ['| Rule | What it reports | Severity |', '| --- | --- | --- |', ...rows];
  return readme.replace(table, (_, start: string, end: string) => `${start}${lines.join('\n')}\n${end}`);
}
