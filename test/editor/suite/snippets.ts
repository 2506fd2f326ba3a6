/** The snippets, inserted and filled in: they are read as what they promise. */
import { commands } from 'vscode';
import { good as complete } from '../../protocol/reports.ts';
import { eventually, same } from './expect.ts';
import { test, type Test } from './runner.ts';
import { diagnostics, findings, outlineText } from './shown.ts';
import { asItIs, fillings, filledIn, readFilledIn, readTemplate } from './template.ts';
import { openText, putCursorBehind, set, type } from './workbench.ts';

/** It ends with its action items. */
const good = complete.slice(0, complete.indexOf('\n## Lessons learned'));
/** What is said of it. */
const lessons = 'missing-section: Postmortem: search outage on 2024-03-05';

const readGood = `milestone | Milestones
  milestone | Start 10:00 | the first entry
  milestone | Detected 10:05 | 5 min after the first entry
  milestone | Stated downtime | 20 minutes
section | Summary
section | Impact
section | Timeline
  entry | 10:00  Search fails.
  entry | 10:05  The on-call engineer is paged.
  entry | 10:20  Search answers again.
section | Root cause
section | Resolution
section | Action items
  action | Ana  Alert when the index is 80 % full.
  action | Ben  Write down how to grow the index.`;

export const snippets: readonly Test[] = [
  test('the snippet of an action item is read as an item with its owner', async () => {
    const report = await openText(good);
    putCursorBehind(report, '(Ben)\n');
    await insertSnippet('Action item');
    await fillIn('Try the larger disk in the next game day', 'Sam', '2124-04-05');
    const item = '- [ ] Try the larger disk in the next game day (Owner: Sam, due 2124-04-05)\n';
    same(report.document.getText(), `${good}${item}`);
    await eventually(outlineText, `${readGood}\n  action | Sam  Try the larger disk in the next game day | 2124-04-05`);
    await eventually(() => findings(report.document), [lessons]);
  }),

  test('the snippet of a timeline entry is read as an entry of this moment', async () => {
    const report = await openText(good);
    putCursorBehind(report, 'Search answers again.\n');
    await insertSnippet('Timeline entry');
    await fillIn('The search team meets.');
    const entry = 'entry | 10:20  Search answers again.';
    const found = async (): Promise<string> =>
      (await outlineText()).replace(/\d\d:\d\d(?=  The search team meets\.$)/m, 'now');
    await eventually(found, readGood.replace(entry, `${entry}\n  entry | now  The search team meets.`));
  }),

  test('the snippet of a report, filled in, is read as a report that lacks nothing', async () => {
    const report = await openText('');
    const before = day();
    await insertSnippet('Report: General');
    await eventually(outlineText, readTemplate);
    await fillIn(...fillings);
    const text = report.document.getText();
    // Midnight may have passed meanwhile.
    same(text, text === filledIn(before) ? text : filledIn(day()));
    await eventually(outlineText, readFilledIn);
    await eventually(() => findings(report.document), []);
  }),

  test('the snippet of a section puts an end to its finding', async () => {
    await set('postmortem', 'profile', 'general');
    const report = await openText(good.replace('## Impact\n\nNobody could search.\n\n', ''));
    await eventually(() => diagnostics(report.document).map(({ severity }) => severity), ['Warning']);
    putCursorBehind(report, 'Search was down for 20 minutes.\n\n');
    await insertSnippet('Section: Impact');
    await fillIn('Nobody could search.');
    await eventually(outlineText, readGood);
    await eventually(() => diagnostics(report.document).map(({ severity }) => severity), ['Information']);
  }),
];

/** Today, as a calendar on the wall says it. */
function day(): string {
  const now = new Date();
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

async function insertSnippet(name: string): Promise<void> {
  await commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name });
}

/** Types into one tab stop after the other, but leaves one as it is where that is wanted. */
async function fillIn(...words: readonly string[]): Promise<void> {
  for (const word of words) {
    if (word !== asItIs) await type(word);
    await commands.executeCommand('jumpToNextSnippetPlaceholder');
  }
}
