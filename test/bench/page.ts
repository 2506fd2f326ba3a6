/** The page docs/performance.md. */
import { figure } from './figures.ts';
import { ours } from './programs.ts';
import type { Results } from './rounds.ts';
import { checkTable, inMarkdown, mustTable, serverTable } from './tables.ts';

/** When and where it was measured. */
export interface Setting {
  /** As in 2026-11-21. */
  readonly date: string;
  /** The processor, its cores and the version of Node, as a phrase. */
  readonly machine: string;
}

/** The whole page. `npm run bench -- --write` writes it. */
export function performancePage(results: Results, { date, machine }: Setting): string {
  const { firstOpens } = results;
  const problems = results.problems.map((problem) => `- ${problem}\n`).join('');
  return `# How fast it is

Measured on ${date}, on ${machine}. \`npm run bench -- --write\` writes this page.

Absolute times say more about a machine than about a program. So each figure is held against another program that was
measured in the same minutes on the same machine: the echo server, which does nothing but take each change and answer it with an
empty list, and three tools for Markdown that many people use. They look for other things than Postmortem does; they are here
because they are known to be fast enough, or not.

## What has to be reached

${inMarkdown(mustTable(results))}

## What was measured

Times are in milliseconds, memory is in MB. A keystroke is the time from sending an edit to the last byte of the diagnostics for
that version of the text; a burst is the same for the last of ten edits; “open” is the time from opening the document to its first
diagnostics, “start” from the start of the process to its first answer. “Remarks” are the diagnostics of the document as it was
opened.

${inMarkdown(serverTable(results))}

Checking 2,000 reports of 5 KB from the command line:

${inMarkdown(checkTable(results))}
${problems ? `\nWhat went wrong:\n\n${problems}` : ''}
## How it is measured

- The reports are generated: sections, timelines as lists and as tables, logs, action items, links, here and there a slip. The same
  report comes out each time. The seeds are five real reports that stand beside the project and are not part of it.
- Before the rounds each server has one session that does not count, of some seconds: some keep what they compiled for their next
  start, which a user has on all days but the first.${firstOpen(firstOpens)}
- Everything is done in rounds. In each round each server has its turn with a fresh process. A figure is the median of the rounds;
  a ratio is taken within each round before its median is, so that a machine that slows down touches both sides.
- The client speaks the protocol as editors do. It asks for diagnostics where the server lets itself be asked, and names the last
  answer, so that the server may say that nothing is different; it waits for them where the server sends them. One edit is one
  character, made while the server is idle, at the beginning, in the middle and at the end of the document: twenty times
  unmeasured in all, and then forty times at each place, at 5 MB fifteen and at the seeds eight. What is typed never brings a
  state of the text back. The edits of a burst are 30 ms apart.
- Slow servers have fewer edits: five at each place and as many more as fit four seconds, fewer than five where they take longer
  than eight. Once a server has had its share of time it has no further round; the last column says how many it had.
- VS Code's Markdown server has its parser in VS Code. The bench does that part for it, with the parser that VS Code has, as part of
  the time. Its checks of links are switched on. rumdl and markdownlint-cli2 run with their defaults and without a cache.

## To repeat it

\`\`\`
npm run bench:peers        installs the other tools into out/peers, apart from the project
npm run bench              measures everything, in about ten minutes, and prints the tables
npm run bench -- --only keys --rounds 7
npm run bench -- --short   two sizes, without the other tools, in half a minute
\`\`\`

Memory is measured on Linux only.
`;
}

function firstOpen(firstOpens: Results['firstOpens']): string {
  const time = firstOpens.get(ours);
  return time === undefined ? '' : ` In it Postmortem opened the shortest document in ${figure(time)} ms.`;
}
