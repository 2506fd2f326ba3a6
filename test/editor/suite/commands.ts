/** The commands of the palette. */
import { commands, window } from 'vscode';
import { incomplete } from '../../protocol/reports.ts';
import { eventually, same } from './expect.ts';
import { test, type Test } from './runner.ts';
import { diagnostics, findings, outlineText } from './shown.ts';
import { openSample, openText, replace, selected, set, type } from './workbench.ts';

const alx = (day: string, time: string): string => `# Postmortem: Title of the incident

## Issue Summary
<!-- The whole report has 400 to 600 words. Many readers stop after this part. Tell them in a few lines how long it lasted, who noticed and why it happened. -->

- **Duration:** ${day} HH:MM to ${day} HH:MM UTC
- **Impact:** Which service was down or slow, what its users saw, and what share of them
- **Root cause:** The cause in one sentence

## Timeline
<!-- One or two sentences for each moment. Wrong turns belong here too: they show how hard the problem was to see. -->

- ${time} UTC: The problem is noticed: by an alert, an engineer or a user?
- HH:MM UTC: What was looked at first, and what was thought to be the cause
- HH:MM UTC: A lead that turned out to be wrong
- HH:MM UTC: Who else was called in
- HH:MM UTC: The problem is solved

## Root Cause and Resolution
<!-- Now in detail, for someone who works on the same system. -->

What caused the problem, step by step

How it was fixed, and how you know that it is

## Corrective and Preventative Measures
<!-- First what could be better in general, then tasks so definite that anyone could pick one up. Give each an owner. -->

What could be improved

- [ ] A task, such as an alert on the memory of the web server (Owner: Name)
- [ ] Another task (Owner: Name)
`;

const allMissing = ['Summary', 'Impact', 'Timeline', 'Root cause', 'Resolution', 'Action items']
  .map((title) => `missing | ${title}`)
  .join('\n');

const newAlx = (): string => {
  const now = new Date().toISOString();
  return alx(now.slice(0, 10), now.slice(11, 16));
};

export const paletteCommands: readonly Test[] = [
  test('New Report opens the template with today’s date and the title to be written', async () => {
    const before = newAlx();
    await commands.executeCommand('postmortem.newReport', 'alx');
    const after = newAlx();
    const editor = window.activeTextEditor;
    const text = editor?.document.getText();
    // The clock may have moved on meanwhile.
    same(text, text === before ? before : after);
    same([editor?.document.languageId, editor?.document.uri.scheme], ['markdown', 'untitled']);
    await eventually(() => editor && selected(editor), 'Title of the incident');
    await type('the library site was down');
    same(editor?.document.lineAt(0).text, '# Postmortem: the library site was down');
  }),

  test('Insert Missing Sections inserts them into the active report', async () => {
    await set('postmortem', 'profile', 'general');
    const { document } = await openText(incomplete);
    await eventually(() => findings(document).length, 2);
    await commands.executeCommand('postmortem.insertMissingSections');
    const headings = (): unknown => document.getText().match(/^## .*/gm);
    const expected = ['Summary', 'Impact', 'Timeline', 'Root cause', 'Resolution', 'Action items', 'Lessons learned'];
    await eventually(
      headings,
      expected.map((title) => `## ${title}`),
    );
    await eventually(() => findings(document), ['empty-section: Impact']);
  }),

  test('Sort Timeline sorts the timeline of the active report', async () => {
    const { document } = await openSample('checkout-outage.md');
    const times = (): unknown =>
      document
        .getText()
        .match(/^- \d\d:\d\d/gm)
        ?.map((time) => time.slice(2));
    same(times(), ['09:05', '09:12', '09:17', '09:31', '09:24', '09:38', '09:44', '09:59']);
    await commands.executeCommand('postmortem.sortTimeline');
    await eventually(times, ['09:05', '09:12', '09:17', '09:24', '09:31', '09:38', '09:44', '09:59']);
    await eventually(() => diagnostics(document).map(({ rule }) => rule), ['missing-section', 'action-owner']);
  }),

  test('Restart Server brings a server that follows what is written', async () => {
    const report = await openSample('payments-latency.md');
    await commands.executeCommand('postmortem.restartServer');
    await replace(report, '| 23:25 |', '| 23:15 |');
    await eventually(() => findings(report.document), ['timeline-order: 23:15']);
  }),

  test('a file that is no report can be read as one, and left alone again', async () => {
    const { document } = await openSample('README.md');
    const before = document.getText();
    const uri = document.uri.toString();
    await commands.executeCommand('postmortem.setRecognition', uri, 'report');
    await eventually(() => document.getText(), `<!-- postmortem: report -->\n\n${before}`);
    const rules = (): unknown => [...new Set(diagnostics(document).map(({ rule }) => rule))].sort();
    await eventually(rules, ['missing-date', 'missing-section']);
    await eventually(outlineText, allMissing);
    await commands.executeCommand('postmortem.setRecognition', uri, 'auto');
    await eventually(() => document.getText(), before);
    await eventually(() => diagnostics(document), []);
    await eventually(outlineText, '');
  }),
];
