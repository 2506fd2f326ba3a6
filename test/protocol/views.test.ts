/** What views are made from: the outline, symbols, hovers, the state of a document, templates. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentSymbol, Hover, SymbolInformation } from 'vscode-languageserver-protocol';
import { parse } from '../../server/src/core/parse.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import {
  checklistRequest,
  newReportRequest,
  outlineRequest,
  templatesRequest,
  type ChecklistGroup,
  type OutlineNode,
  type TemplateInfo,
} from '../../server/src/lsp/protocol.ts';
import { Editor, modern, old } from './client.ts';
import { good, incomplete, readme, slips } from './reports.ts';

const small = `# Postmortem: search outage on 2024-03-05

## Summary

Search was down.

## Timeline

- 10:00 UTC Search fails.
- 10:20 UTC Search answers again.

## Action items

- [ ] Alert earlier. (Ana)
`;

test('the outline has ranges of the document', async (context) => {
  const editor = await Editor.start(context, { settings: { profile: 'general' } });
  const uri = await editor.open('report.md', small);
  const nodes = await editor.request<OutlineNode[]>(outlineRequest, { textDocument: { uri } });
  const write = ({ kind, lead, label, selection, children }: OutlineNode): unknown => [
    `${kind} ${label} [${lead}] ${editor.textAt(uri, selection)}`,
    ...children.map(write),
  ];
  assert.deepEqual(nodes.map(write), [
    ['section Summary [] Summary'],
    ['missing Impact [] '],
    [
      'section Timeline [] Timeline',
      ['entry Search fails. [10:00] 10:00 UTC'],
      ['entry Search answers again. [10:20] 10:20 UTC'],
    ],
    ['missing Root cause [] '],
    ['missing Resolution [] '],
    ['section Action items [] Action items', ['action Alert earlier. [Ana] Alert earlier. (Ana)']],
  ]);
  assert.deepEqual(nodes[1]?.range, { start: { line: 6, character: 0 }, end: { line: 6, character: 0 } });
});

test('a README has no outline', async (context) => {
  const editor = await Editor.start(context);
  const uri = await editor.open('README.md', readme);
  assert.deepEqual(await editor.request(outlineRequest, { textDocument: { uri } }), []);
});

test('symbols are nested, without what is missing', async (context) => {
  const editor = await Editor.start(context);
  const uri = await editor.open('report.md', small);
  const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
  const write = ({ name, detail, kind, children = [] }: DocumentSymbol): unknown => [
    `${kind} ${name} ${detail}`.trim(),
    ...children.map(write),
  ];
  assert.deepEqual(symbols.map(write), [
    ['15 Summary'],
    ['15 Timeline', ['24 Search fails. 10:00'], ['24 Search answers again. 10:20']],
    ['15 Action items', ['8 Alert earlier. Ana']],
  ]);
});

test('symbols are flat for an editor that cannot nest them', async (context) => {
  const editor = await Editor.start(context, { capabilities: old });
  const uri = await editor.open('report.md', small);
  const symbols = await editor.request<SymbolInformation[]>('textDocument/documentSymbol', { textDocument: { uri } });
  assert.deepEqual(
    symbols.map(({ name, containerName, location }) => [name, containerName, location.range.start.line]),
    [
      ['Summary', undefined, 2],
      ['Timeline', undefined, 6],
      ['Search fails.', 'Timeline', 8],
      ['Search answers again.', 'Timeline', 9],
      ['Action items', undefined, 11],
      ['Alert earlier.', 'Action items', 13],
    ],
  );
});

const missingSection = rules.find(({ id }) => id === 'missing-section');

test('a finding is explained where somebody points at it', async (context) => {
  const editor = await Editor.start(context, { settings: { profile: 'general' } });
  const uri = await editor.open('report.md', incomplete);
  const hover = (words: string): Promise<Hover | null> =>
    editor.request('textDocument/hover', { textDocument: { uri }, position: editor.rangeOf(uri, words).start });
  assert.ok(missingSection);
  assert.deepEqual(await hover('search outage'), {
    contents: {
      kind: 'markdown',
      value: [
        `**${missingSection.summary}**`,
        missingSection.why,
        '[More about missing-section](https://docs.test/rules/missing-section.md)',
      ].join('\n\n'),
    },
    range: editor.rangeOf(uri, 'Postmortem: search outage on 2024-03-05'),
  });
  assert.equal(await hover('Timeline'), null);
});

test('an editor that wants to know is told how a document is read', async (context) => {
  const editor = await Editor.start(context, { options: { analysed: true } });
  const uri = await editor.open('report.md', good);
  assert.deepEqual(await editor.until(() => editor.analyses[0]), {
    uri,
    version: 1,
    kind: 'report',
    reasons: parse(good).recognition.reasons,
    override: false,
    profile: { id: 'general', title: 'General', reason: 'its headings follow no other template' },
    counts: { errors: 0, warnings: 0, remarks: 0 },
  });
  const slipsUri = await editor.open('slips.md', slips);
  const { counts } = await editor.until(() => editor.analyses.find((analysed) => analysed.uri === slipsUri));
  assert.deepEqual(counts, { errors: 0, warnings: 2, remarks: 0 });
  const readmeUri = await editor.open('README.md', readme);
  const other = await editor.until(() => editor.analyses.find((analysed) => analysed.uri === readmeUri));
  assert.deepEqual([other.kind, other.profile], ['other', null]);
});

test('the checklist has what is open, below the questions of a reviewer', async (context) => {
  const editor = await Editor.start(context, { settings: { audience: 'public' } });
  const uri = await editor.open('report.md', slips);
  const groups = await editor.request<ChecklistGroup[]>(checklistRequest, { textDocument: { uri } });
  assert.deepEqual(groups, [
    { title: 'Complete', open: [] },
    {
      title: 'Consistent',
      open: [
        {
          rule: 'timeline-order',
          severity: 'warning',
          message: '10:05 UTC is earlier than 10:20 UTC in the entry before it. Move the entry, or correct its time.',
          range: editor.rangeOf(uri, '10:05 UTC'),
        },
      ],
    },
    {
      title: 'Actionable',
      open: [
        {
          rule: 'action-owner',
          severity: 'warning',
          message: 'This action item names no owner. Say who sees to it.',
          range: editor.rangeOf(uri, 'Write down how to grow the index.'),
        },
      ],
    },
    { title: 'Blameless', open: [] },
    { title: 'Fit to publish', open: [] },
  ]);
  const readmeUri = await editor.open('README.md', readme);
  assert.deepEqual(await editor.request(checklistRequest, { textDocument: { uri: readmeUri } }), []);
});

test('an editor that did not ask is not told', async (context) => {
  const editor = await Editor.start(context);
  const uri = await editor.open('report.md', good);
  await editor.pull(uri);
  await editor.request(templatesRequest, {});
  assert.deepEqual(editor.analyses, []);
});

test('the folders of a file are evidence, those of the workspace are none', async (context) => {
  for (const [folder, path] of [
    ['file:///work', 'postmortems/2024-03-05.md'],
    ['file:///work/postmortems', '2024-03-05.md'],
  ] as const) {
    const editor = await Editor.start(context, { options: { analysed: true }, folders: [folder] });
    await editor.open('file:///work/postmortems/2024-03-05.md', good);
    const { reasons } = await editor.until(() => editor.analyses[0]);
    assert.deepEqual(reasons, parse(good, path).recognition.reasons);
  }
});

test('every template makes a new report that is filled in with the moment', async (context) => {
  const editor = await Editor.start(context, { capabilities: modern });
  const templates = await editor.request<TemplateInfo[]>(templatesRequest, {});
  assert.deepEqual(
    templates.map(({ id }) => id),
    ['general', 'google-sre', 'sre-workbook', 'pagerduty', 'atlassian', 'aws-coe', 'azure-pir', 'gitlab', 'alx'],
  );
  for (const { id } of templates) {
    const text = await editor.request<string>(newReportRequest, { template: id, date: '2024-06-05', time: '14:05' });
    assert.match(text, /2024-06-05/, id);
  }
  const unknown = editor.request(newReportRequest, { template: 'netflix', date: '2024-06-05', time: '14:05' });
  await assert.rejects(unknown, { code: -32602, message: 'There is no template “netflix”.' });
});
