import type { TableProblem } from '../model.ts';
import { ruleOf } from './rule.ts';

export const brokenTable = ruleOf({
  id: 'broken-table',
  category: 'structure',
  summary: 'A table does not come out as it was meant: cells are lost, or it is no table at all.',
  why: 'Markdown does not show cells beyond the last column, and lines with bars are a table only with a row of dashes below the head. What is lost like that is often the owner or the date.',
  source: 'https://github.github.com/gfm/#tables-extension-',
  severity: 'warning',
  fixAll: 'Mend all tables',
  bad: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Action items

| Action | Owner |
| Alert when the index is 80 % full | Ana |
| Write down how to grow the index | Ben |
`,
  good: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Action items

| Action | Owner |
| --- | --- |
| Alert when the index is 80 % full | Ana |
| Write down how to grow the index | Ben |
`,
  nearMiss: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Timeline

Time | Event | Link
--- | --- | ---
10:00 UTC | Search fails
10:05 UTC | \`grep full \\| wc\` counts nine lines | log | 
10:20 UTC | Search answers again
`,
  reads: ({ brokenTables }) => ({ brokenTables }),
  check: ({ brokenTables }) =>
    brokenTables.map(({ problem, place, span, meant }) => ({
      span: place,
      message: messages[problem],
      fixes: [{ title: titles[problem], edits: [{ span, text: meant }], safe: false }],
    })),
});

const messages: Readonly<Record<TableProblem, string>> = {
  surplusCells:
    'This row has more cells than the table has columns; what is too much is not shown. A bar in the text needs a backslash (“\\|”).',
  textBelow: 'This line is read as a row of the table. Put an empty line above it.',
  noDelimiterRow: 'These lines are no table yet: the row of dashes below the first one is missing.',
  delimiterRow: 'These lines are no table yet: the row of dashes has other columns than the head.',
  cutTable: 'An empty line cuts this row off from its table, so it is shown as text with bars.',
};

const titles: Readonly<Record<TableProblem, string>> = {
  surplusCells: 'Put a backslash before the bar',
  textBelow: 'Insert an empty line',
  noDelimiterRow: 'Insert the row of dashes',
  delimiterRow: 'Give the row of dashes the columns of the head',
  cutTable: 'Remove the empty line',
};
