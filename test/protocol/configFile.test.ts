/** `.postmortem.json` and the team's own template: found, outweighing the settings, followed, and their problems said. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { Editor, modern, type Setup } from './client.ts';
import { slips } from './reports.ts';

const wordsOf = ({ message }: Diagnostic): string => (typeof message === 'string' ? message : message.value);
const rulesOf = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code);

/** A folder on disk, which is gone when the test has ended. */
function folderWith(context: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'postmortem-'));
  context.after(() => rmSync(folder, { recursive: true }));
  write(folder, files);
  return folder;
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

const uriOf = (...parts: string[]): string => pathToFileURL(path.join(...parts)).toString();

/** The same tests for a server that reads the disk, and for one that asks its client. */
interface World {
  readonly editor: Editor;
  readonly uri: (name: string) => string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
}

const worlds: Readonly<Record<string, (context: TestContext, files: Files, setup?: Setup) => Promise<World>>> = {
  async 'from disk'(context, files, setup = {}) {
    const folder = folderWith(context, files);
    const editor = await Editor.start(context, { folders: [uriOf(folder)], ...setup });
    return { editor, uri: (name) => uriOf(folder, name), write: (more) => write(folder, more) };
  },
  async 'from the client'(context, files, setup = {}) {
    const uri = (name: string): string => `memfs://github/repo/${name}`;
    const options = { docs: 'https://docs.test/rules', files: true, checksJson: true, ...setup.options };
    const editor = await Editor.start(context, { folders: [uri('').slice(0, -1)], ...setup, options });
    const add = (more: Files): void => {
      for (const [name, text] of Object.entries(more)) editor.files.set(uri(name), text);
    };
    add(files);
    return { editor, uri, write: add };
  },
};

type Files = Readonly<Record<string, string>>;

const ownTemplate = '# Incident: [Title]\n\n## Summary\n\n## Passengers\n\n[How many were on board]\n';

for (const [name, start] of Object.entries(worlds)) {
  test(`${name}: the nearest file outweighs the settings, rule by rule`, async (context) => {
    const files = {
      '.postmortem.json': '{ "rules": { "timeline-order": "off", "action-owner": "off" } }',
      'docs/.postmortem.json': '// here\n{ "rules": { "action-owner": "error" } }',
    };
    const settings = { rules: { 'timeline-order': 'hint', 'action-owner': 'hint' } };
    const { editor, uri } = await start(context, files, { settings });
    const inner = await editor.open(uri('docs/incidents/report.md'), slips);
    const found = (await editor.pullItems(inner)).map(({ code, severity }) => [code, severity]);
    assert.deepEqual(found, [
      ['timeline-order', 4],
      ['action-owner', 1],
    ]);
    const outer = await editor.open(uri('report.md'), slips);
    assert.deepEqual(await editor.pullItems(outer), []);
    assert.deepEqual(editor.published, []);
  });

  test(`${name}: a change of the file counts at once, and so does its end`, async (context) => {
    const { editor, uri, write } = await start(context, {});
    const report = await editor.open(uri('report.md'), slips);
    assert.deepEqual(rulesOf(await editor.pullItems(report)), ['timeline-order', 'action-owner']);
    write({ '.postmortem.json': '{ "rules": { "timeline-order": "off" } }' });
    const { refreshes } = editor;
    await editor.filesChanged(uri('.postmortem.json'));
    await editor.until(() => editor.refreshes > refreshes);
    assert.deepEqual(rulesOf(await editor.pullItems(report)), ['action-owner']);
    write({ '.postmortem.json': '{}' });
    await editor.filesChanged(uri('.postmortem.json'));
    await editor.until(() => editor.refreshes > refreshes + 1);
    assert.deepEqual(rulesOf(await editor.pullItems(report)), ['timeline-order', 'action-owner']);
  });

  test(`${name}: what is wrong in the file is said there, until it is mended`, async (context) => {
    const wrong = '{\n  "rules": { "no-blame": "off" },\n  "profile": 7\n}\n';
    const { editor, uri, write } = await start(context, { 'docs/.postmortem.json': wrong });
    const report = await editor.open(uri('docs/report.md'), slips);
    assert.deepEqual(rulesOf(await editor.pullItems(report)), ['timeline-order', 'action-owner']);
    const config = uri('docs/.postmortem.json');
    assert.deepEqual(editor.published, [
      {
        uri: config,
        diagnostics: [
          {
            range: { start: { line: 1, character: 13 }, end: { line: 1, character: 23 } },
            severity: 2,
            source: 'postmortem',
            message: 'There is no rule “no-blame”.',
          },
          {
            range: { start: { line: 2, character: 13 }, end: { line: 2, character: 14 } },
            severity: 2,
            source: 'postmortem',
            message:
              '“profile” cannot be 7. It is one of auto, general, google-sre, sre-workbook, pagerduty, atlassian, aws-coe, azure-pir, gitlab, alx, or a Markdown file such as “docs/template.md”.',
          },
        ],
      },
    ]);
    write({ 'docs/.postmortem.json': '{}' });
    await editor.filesChanged(config);
    assert.deepEqual((await editor.until(() => editor.published[1])).diagnostics, []);
  });

  test(`${name}: the team’s own template says what is missing, and is followed`, async (context) => {
    const { editor, uri, write } = await start(context, {
      'docs/.postmortem.json': '{ "profile": "form/incident.md" }',
      'docs/form/incident.md': ownTemplate,
    });
    const report = await editor.open(uri('docs/reports/report.md'), slips);
    const missing = async (): Promise<string[]> =>
      (await editor.pullItems(report)).filter(({ code }) => code === 'missing-section').map(wordsOf);
    assert.deepEqual(await missing(), [
      'The section “Passengers” is missing; the template “form/incident.md” asks for it.',
    ]);
    write({ 'docs/form/incident.md': ownTemplate.replace('Passengers', 'Cargo') });
    const { refreshes } = editor;
    await editor.filesChanged(uri('docs/reports/other.md'), uri('docs/form/incident.md'));
    await editor.until(() => editor.refreshes > refreshes);
    assert.deepEqual(await missing(), ['The section “Cargo” is missing; the template “form/incident.md” asks for it.']);
  });

  test(`${name}: a template that cannot be used is one finding`, async (context) => {
    const { editor, uri } = await start(context, {
      'a/.postmortem.json': '{ "profile": "gone.md" }',
      'b/.postmortem.json': '{ "profile": "../../elsewhere.md" }',
      'c/.postmortem.json': '{ "profile": "empty.md" }',
      'c/empty.md': 'Write what you like.\n',
    });
    const said: string[] = [];
    for (const folder of ['a', 'b', 'c']) {
      const report = await editor.open(uri(`${folder}/report.md`), slips);
      const found = (await editor.pullItems(report)).filter(({ code }) => code === 'unreadable-profile');
      said.push(...found.map((one) => wordsOf(one).split('. ', 1)[0] ?? ''));
    }
    assert.deepEqual(said, [
      'The template “gone.md” does not exist',
      'The template “../../elsewhere.md” lies outside of the workspace',
      'The template “empty.md” has no headings below its title',
    ]);
  });
}

test('a template that the editor’s settings name lies in the folder of the workspace that holds the report', async (context) => {
  const [one, two] = [folderWith(context, { 'form.md': ownTemplate }), folderWith(context, {})];
  const setup = { folders: [uriOf(one), uriOf(two)], settings: { profile: 'form.md' } };
  const editor = await Editor.start(context, setup);
  const first = await editor.open(uriOf(one, 'docs/report.md'), slips);
  const second = await editor.open(uriOf(two, 'docs/report.md'), slips);
  assert.deepEqual(rulesOf(await editor.pullItems(first)), ['missing-section', 'timeline-order', 'action-owner']);
  assert.deepEqual(rulesOf(await editor.pullItems(second)), ['unreadable-profile', 'timeline-order', 'action-owner']);
  const fresh = await editor.open('untitled:Untitled-1', slips);
  assert.deepEqual(rulesOf(await editor.pullItems(fresh)), ['missing-section', 'timeline-order', 'action-owner']);
});

test('a file above the folder of the workspace does not count', async (context) => {
  const folder = folderWith(context, {
    '.postmortem.json': '{ "rules": { "timeline-order": "off" } }',
    'repo/report.md': slips,
  });
  const editor = await Editor.start(context, { folders: [uriOf(folder, 'repo')] });
  const report = await editor.open(uriOf(folder, 'repo/report.md'), slips);
  assert.deepEqual(rulesOf(await editor.pullItems(report)), ['timeline-order', 'action-owner']);
  const alone = await Editor.start(context);
  await alone.open(report, slips);
  assert.deepEqual(rulesOf(await alone.pullItems(report)), ['action-owner']);
});

test('an editor that reports broken JSON by itself is not told of it twice', async (context) => {
  const broken = '{ "rules": { "timeline-order": "off" }';
  const disk = await worlds['from disk']?.(context, { '.postmortem.json': broken });
  const client = await worlds['from the client']?.(context, { '.postmortem.json': broken });
  assert.ok(disk && client);
  for (const { editor, uri } of [disk, client]) {
    const report = await editor.open(uri('report.md'), slips);
    assert.deepEqual(rulesOf(await editor.pullItems(report)), ['action-owner']);
  }
  assert.deepEqual(
    disk.editor.published.flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message)),
    ['A closing brace is expected here.'],
  );
  assert.deepEqual(client.editor.published, []);
});

test('an editor that watches no files is asked again when something was saved', async (context) => {
  const folder = folderWith(context, {});
  const capabilities = { ...modern, workspace: { ...modern.workspace, didChangeWatchedFiles: undefined } };
  const editor = await Editor.start(context, { capabilities, folders: [uriOf(folder)] });
  const report = await editor.open(uriOf(folder, 'report.md'), slips);
  assert.deepEqual(rulesOf(await editor.pullItems(report)), ['timeline-order', 'action-owner']);
  write(folder, { '.postmortem.json': '{ "rules": { "timeline-order": "off" } }' });
  await editor.save(report);
  await editor.until(() => editor.refreshes > 0);
  assert.deepEqual(rulesOf(await editor.pullItems(report)), ['action-owner']);
});

test('the server asks to be told of the files that matter', async (context) => {
  const editor = await Editor.start(context);
  const watching = await editor.until(() =>
    editor.registered.find(({ method }) => method === 'workspace/didChangeWatchedFiles'),
  );
  assert.deepEqual(watching.registerOptions, {
    watchers: [{ globPattern: '**/.postmortem.json' }, { globPattern: '**/*.{md,markdown,mdx}' }],
  });
});
