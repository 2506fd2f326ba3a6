/** *Ignore here* and *Ignore in this file*: where the comment goes, and that nothing else changes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Nodes } from 'mdast';
import { applyEdits } from '../../../server/src/core/edits.ts';
import { ignoreHere, ignoreInFile } from '../../../server/src/core/features/ignore.ts';
import type { Finding } from '../../../server/src/core/finding.ts';
import { lint } from '../../../server/src/core/lint.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { rules } from '../../../server/src/core/rules/index.ts';
import { fixturesOf, strip } from '../carets.ts';

/** The text after *Ignore here* on the place where some words stand; null where it is not offered. */
function ignored(text: string, words: string): string | null {
  const start = text.indexOf(words);
  const finding = { rule: 'blame', span: { start, end: start + words.length } } as Finding;
  const edit = ignoreHere(parse(text), finding);
  return edit && applyEdits(text, [edit]);
}

const next = '<!-- postmortem-disable-next-line blame -->\n';
const line = ' <!-- postmortem-disable-line blame -->';

test('above a heading and above a paragraph it has a line of its own', () => {
  const text =
    '# Postmortem: mail was late\n## Impact\nBob was asleep.\n\nThe queue was full,\nand Bob was asleep again.\n';
  assert.equal(ignored(text, 'Postmortem'), `${next}${text}`);
  assert.equal(ignored(text, 'Impact'), text.replace('## Impact', `${next}## Impact`));
  assert.equal(ignored(text, 'The queue'), text.replace('The queue', `${next}The queue`));
});

test('in the middle of a paragraph, in a list, a table and a quotation it stands at the end of the line', () => {
  const text = `# Postmortem: mail was late

The queue was full,
and Bob was asleep.

1. Bob slept.
   So did Ines.
2. Ines woke up.

| Who | What |
| --- | ---- |
| Bob | sleeps |
| Ines | wakes

> Bob is tired.
`;
  for (const [words, before, after] of [
    ['asleep', 'asleep.', ''],
    ['slept', 'slept.', ''],
    ['So did', 'Ines.', ''],
    ['woke', 'up.', ''],
    ['sleeps', 'sleeps', ' |'],
    ['wakes', 'wakes', ''],
    ['tired', 'tired.', ''],
  ] as const) {
    assert.equal(ignored(text, words), text.replace(`${before}${after}`, `${before}${line}${after}`));
  }
});

test('what breaks a line stays at its end', () => {
  const text = '# Postmortem: mail\n\n- one  \n  two\\\n  three\r\n';
  assert.equal(ignored(text, 'one'), text.replace('one', `one${line}`));
  assert.equal(ignored(text, 'two'), text.replace('two', `two${line}`));
  assert.equal(ignored(text, 'three'), text.replace('three', `three${line}`));
});

test('what only looks like the end of a line is none', () => {
  const text = '# Postmortem: mail\n\n- a path C:\\\\\n  goes on\n\n| a | b |\n| - | - |\n| c | or \\|\n';
  assert.equal(
    ignored(text, 'a path'),
    text.replace('C:\\\\', () => `C:\\\\${line}`),
  );
  assert.equal(
    ignored(text, 'or \\|'),
    text.replace('or \\|', () => `or \\|${line}`),
  );
});

test('it is not offered where a comment would be text: in code and in front matter', () => {
  const text =
    '---\nauthor: Bob\n---\n\n# Postmortem\n\n```\nlog of Bob\n```\n\nSay `one\ntwo` here.\n\n    indented\n';
  for (const words of ['author', 'log of', 'indented']) assert.equal(ignored(text, words), null);
  assert.equal(ignored(text, 'two'), text.replace('here.', `here.${line}`));
});

test('in the file it stands at the top, behind the front matter', () => {
  const text = '---\r\ntitle: x\r\n---\r\n# Postmortem\r\n';
  const edit = ignoreInFile(parse(text), { rule: 'blame' } as Finding);
  assert.equal(
    applyEdits(text, [edit]),
    '---\r\ntitle: x\r\n---\r\n<!-- postmortem-disable-file blame -->\r\n\r\n# Postmortem\r\n',
  );
});

const texts = new Map([
  ...[...fixturesOf('test/unit/rules')].map(([name, text]) => [name, strip(text)] as const),
  ...rules.map(({ id, bad }) => [`the bad example of ${id}`, bad] as const),
]);

for (const [name, text] of texts) {
  test(`${name}: ignoring a finding changes nothing that a reader sees, and takes the finding away`, () => {
    const report = parse(text);
    for (const finding of lint(report).findings.filter(({ rule }) => rule !== 'suppression')) {
      for (const edit of [ignoreHere(report, finding), ignoreInFile(report, finding)]) {
        if (!edit) continue;
        const edited = applyEdits(text, [edit]);
        assert.deepEqual(seen(edited), seen(text), edited);
        const left = lint(parse(edited)).findings;
        assert.ok(!left.some(({ rule, message }) => rule === 'suppression' && message.includes(finding.rule)), edited);
        const same = left.filter(({ rule, message }) => rule === finding.rule && message === finding.message);
        const before = lint(report).findings.filter(
          (one) => one.rule === finding.rule && one.message === finding.message,
        );
        assert.ok(same.length < before.length, `${finding.rule}: ${finding.message}\n${edited}`);
      }
    }
  });
}

/** The document without its comments and without places: what a renderer makes its page from. */
function seen(text: string): unknown {
  const tree = fromMarkdown(text, {
    extensions: [gfmTable(), gfmTaskListItem(), frontmatter(['yaml', 'toml'])],
    mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown(), frontmatterFromMarkdown(['yaml', 'toml'])],
  });
  return bare(tree);
}

function bare(node: Nodes): unknown {
  if (node.type === 'text') return node.value.replace(/ *\n */g, '\n').trim();
  const { position: _position, ...rest } = node;
  if (!('children' in node)) return rest;
  const children = node.children.filter((child) => !(child.type === 'html' && /^<!--[^]*-->$/.test(child.value)));
  return { ...rest, children: children.map(bare).reduce<unknown[]>(withText, []) };
}

// A comment cuts a text in two.
function withText(done: unknown[], next: unknown): unknown[] {
  const last = done.at(-1);
  if (typeof next !== 'string') return [...done, next];
  if (typeof last !== 'string') return next === '' ? done : [...done, next];
  return [...done.slice(0, -1), [last, next].filter(Boolean).join('\n')];
}
