/** `.postmortem.json`, the team's own template, and the actions that write them. */
import { commands, languages, window, workspace, type Uri } from 'vscode';
import { eventually, same } from './expect.ts';
import { test, type Test } from './runner.ts';
import { diagnostics, findings } from './shown.ts';
import { fix, openFile, openSample, readFile, removeAfterwards, writeFile } from './workbench.ts';

const missing = 'missing-section: Postmortem: checkout was down after a coupon release';
const timeline = 'timeline-order: 09:24';
const item = 'Start every release of the coupon service with one percent of the traffic. Due 2025-04-04, SHOP-233';
const owner = `action-owner: ${item}`;

const template = `# Incident: [Title]

## Summary

[Three sentences]

## Baskets lost

[How many, and of what worth]
`;

const messages = (file: Uri): readonly string[] =>
  languages.getDiagnostics(file).map(({ source, message }) => `${source ?? 'nobody'}: ${message}`);

export const configuration: readonly Test[] = [
  test('a file .postmortem.json counts as soon as it is there, and until it is gone', async () => {
    const { document } = await openSample('checkout-outage.md');
    await eventually(() => findings(document), [missing, timeline, owner]);
    const file = await writeFile('.postmortem.json', '{\n  // for now\n  "rules": { "action-owner": "off" }\n}\n');
    await eventually(() => findings(document), [missing, timeline]);
    await workspace.fs.delete(file);
    await eventually(() => findings(document), [missing, timeline, owner]);
  }),

  test('what is wrong in it is said there, once', async () => {
    await openSample('checkout-outage.md');
    const file = await writeFile('.postmortem.json', '{\n  // for now\n  "rules": { "no-blame": "off" },\n}\n');
    await eventually(() => messages(file), ['postmortem: There is no rule “no-blame”.']);
    const { document } = await openFile(file);
    same(document.languageId, 'jsonc');
    await eventually(
      () => messages(file).filter((message) => !message.includes('Trailing comma')),
      ['postmortem: There is no rule “no-blame”.'],
    );
  }),

  test('a file becomes the template of the others', async () => {
    removeAfterwards('.postmortem.json');
    const { document } = await openSample('checkout-outage.md');
    await eventually(() => findings(document), [missing, timeline, owner]);
    await openFile(await writeFile('our form.md', template));
    await commands.executeCommand('postmortem.learnProfile');
    await eventually(() => readFile('.postmortem.json'), '{\n  "profile": "our form.md"\n}\n');
    await window.showTextDocument(document);
    const said = (): readonly string[] =>
      diagnostics(document).flatMap(({ rule, message }) => (rule === 'missing-section' ? [message] : []));
    await eventually(said, ['The section “Baskets lost” is missing; the template “our form.md” asks for it.']);
    await fix(await openSample('checkout-outage.md'), 'checkout was down', 'Insert the section “Baskets lost”');
    same(document.getText().includes('## Baskets lost\n\n[How many, and of what worth]\n\n## Timeline'), true);
  }),

  test('a finding is ignored in its place', async () => {
    const report = await openSample('checkout-outage.md');
    const before = report.document.getText();
    await fix(report, item, 'Ignore action-owner here');
    same(report.document.getText(), before.replace(item, `${item} <!-- postmortem-disable-line action-owner -->`));
    await eventually(() => findings(report.document), [missing, timeline]);
    await fix(report, 'checkout was down', 'Ignore missing-section in this file');
    await eventually(() => findings(report.document), [timeline]);
  }),

  test('a rule is turned off for the workspace, beside what the file already says', async () => {
    await writeFile('.postmortem.json', '{\n  // for now\n  "rules": {\n    "action-owner": "off"\n  }\n}\n');
    const report = await openSample('checkout-outage.md');
    await eventually(() => findings(report.document), [missing, timeline]);
    await fix(report, '09:24', 'Turn off timeline-order for this workspace');
    await eventually(
      () => readFile('.postmortem.json'),
      '{\n  // for now\n  "rules": {\n    "action-owner": "off",\n    "timeline-order": "off"\n  }\n}\n',
    );
    await eventually(() => findings(report.document), [missing]);
  }),
];
