/**
 * The five reports that the product was asked for. They are other people's texts and stay beside the project; without
 * them these tests skip and say so.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { applyEdits, fixAll } from '../../server/src/core/edits.ts';
import { exportReport, type ExportedReport } from '../../server/src/core/features/exported.ts';
import type { Finding } from '../../server/src/core/finding.ts';
import { lineCounter } from '../../server/src/core/lineCounter.ts';
import { lint } from '../../server/src/core/lint.ts';
import type { Report, Section, TimelineEntry } from '../../server/src/core/model.ts';
import { parse } from '../../server/src/core/parse.ts';

const folder = path.resolve('../shared/seeds');
const skip = existsSync(folder) ? false : 'the seed reports are not here (../shared/seeds)';
const names = skip ? [] : readdirSync(folder).filter((name) => /^\d{3}_.*\.md$/.test(name));
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

/** What the Problems panel says of each seed: rule, severity and 1-based line. Hints are not shown there. */
const expected: Readonly<Record<string, readonly string[]>> = {
  '000': ['malformed-heading information 1', 'broken-text warning 4', 'action-owner warning 21'],
  '001': [
    'merge-conflict error 1',
    'malformed-heading information 2',
    'action-owner warning 35',
    'merge-conflict error 58',
    'merge-conflict error 60',
  ],
  '002': [
    'malformed-heading information 5',
    'duration-mismatch information 7',
    'untimed-entry information 16',
    'action-owner warning 25',
  ],
  '003': ['malformed-heading information 1', 'action-owner warning 27'],
  '004': [
    'missing-date information 1',
    'malformed-heading warning 3',
    'malformed-heading warning 7',
    'untimed-entry information 9',
    'malformed-heading warning 14',
    'malformed-heading warning 18',
    'action-owner warning 18',
  ],
};

test('the seeds are there', { skip }, () => {
  assert.deepEqual(
    names.map((name) => name.slice(0, 3)),
    Object.keys(expected),
  );
});

for (const name of names) {
  const id = name.slice(0, 3);
  const text = read(name);

  test(`${id}: the model equals the labels`, () => {
    const label = JSON.parse(readFileSync(path.join(folder, 'labels', `${id}.json`), 'utf8')) as Label;
    assert.deepEqual(asLabel(id, exportReport(name, parse(text), null, [])), withoutSource(label));
  });

  test(`${id}: says exactly what is expected`, () => {
    const lineOf = lineCounter(text);
    const shown = findingsOf(text).filter((finding) => finding.severity !== 'hint');
    assert.deepEqual(
      shown.map((f) => `${f.rule} ${f.severity} ${lineOf(f.span.start)}`),
      expected[id],
    );
  });

  test(`${id}: deleting any required section brings one finding, and its fix puts the section back in its place`, () => {
    const report = parse(text);
    const required = lint(report).profile?.profile.sections.filter((section) => section.required) ?? [];
    assert.equal(required.length, 4);
    for (const wanted of required) {
      const section = sectionFor(report.sections, wanted.kinds);
      const shorter = text.slice(0, section.span.start) + text.slice(section.span.end);
      const missing = findingsOf(shorter).filter((finding) => finding.rule === 'missing-section');
      assert.deepEqual(
        missing.map((f) => f.fixes.map((fix) => fix.title)),
        [[`Insert the section “${wanted.title}”`]],
      );
      const mended = applyEdits(shorter, missing[0]?.fixes[0]?.edits ?? []);
      assert.deepEqual(
        findingsOf(mended).filter((f) => f.rule === 'missing-section'),
        [],
      );
      assert.deepEqual(
        outerTitles(mended)
          .filter((title) => required.some((r) => sameName(r.title, title)))
          .map((title) => required.findIndex((r) => sameName(r.title, title))),
        [0, 1, 2, 3],
        wanted.title,
      );
    }
  });

  test(`${id}: swapping two neighbouring timed entries brings one order finding, and sorting mends it`, () => {
    const entries = timedEntries(text);
    for (const [index, first] of entries.slice(0, -1).entries()) {
      const second = entries[index + 1];
      assert.ok(second);
      const swapped = swap(text, first, second);
      const found = findingsOf(swapped).filter((finding) => finding.rule === 'timeline-order');
      assert.equal(found.length, 1, `entries ${index} and ${index + 1}`);
      const sorted = applyEdits(swapped, found[0]?.fixes[0]?.edits ?? []);
      assert.deepEqual(
        timedEntries(sorted).map((e) => e.time),
        entries.map((e) => e.time),
      );
      assert.deepEqual(words(sorted).sort(), words(text).sort());
      assert.deepEqual(
        findingsOf(sorted).filter((finding) => finding.rule === 'timeline-order'),
        [],
      );
    }
  });

  test(`${id}: an owner silences its item`, () => {
    const items = parse(text).actions;
    for (const [index, item] of items.entries()) {
      const owned = applyEdits(text, [{ span: { start: item.ownerSlot, end: item.ownerSlot }, text: ' Owner: Ana' }]);
      const report = parse(owned);
      assert.deepEqual(
        report.actions.map((a) => a.owners.map((o) => o.text)),
        items.map((_, i) => (i === index ? ['Ana'] : [])),
      );
      const about = lint(report).findings.filter((f) => f.rule === 'action-owner');
      assert.equal(about.length, items.length - 1);
      assert.ok(
        about.every((f) => f.severity === 'warning' && f.span.start !== report.actions[index]?.text.span.start),
      );
    }
  });

  test(`${id}: after the fixes it has real headings, the same words, and nothing lost`, () => {
    const once = fixAll(text);
    assert.equal(fixAll(once), once);
    const mended = applyEdits(
      once,
      findingsOf(once)
        .filter((f) => f.rule === 'malformed-heading')
        .flatMap((f) => f.fixes[0]?.edits ?? []),
    );
    assert.deepEqual(
      findingsOf(mended).filter((f) => ['malformed-heading', 'broken-text', 'merge-conflict'].includes(f.rule)),
      [],
    );
    assert.deepEqual(words(mended), words(id === '001' ? withoutMarkers(text) : text));
    const before = parse(text);
    const after = parse(mended);
    assert.deepEqual(kindsOf(after), kindsOf(before));
    assert.deepEqual(
      after.timelines.flatMap((t) => t.entries.map((e) => e.time)),
      before.timelines.flatMap((t) => t.entries.map((e) => e.time)),
    );
    assert.equal(after.actions.length, before.actions.length);
    assert.ok(after.sections.filter((s) => !s.nested && s.kinds.length > 0).every((s) => s.notation === 'heading'));
  });
}

interface Label {
  readonly id: string;
  readonly report: boolean;
  readonly title: number | null;
  readonly sections: readonly object[];
  readonly timeline: readonly LabelledEntry[];
  readonly orderErrors: readonly number[];
  readonly actions: readonly object[];
}

interface LabelledEntry {
  readonly line: number;
  readonly time: string | null;
  readonly date: string | null;
  readonly zone: string | null;
  readonly dateFrom?: string;
}

function withoutSource(label: Label): Label {
  return { ...label, timeline: label.timeline.map(({ dateFrom: _dateFrom, ...entry }) => entry) };
}

function asLabel(id: string, exported: ExportedReport): Label {
  return {
    id,
    report: exported.report,
    title: exported.title,
    sections: exported.sections.map(({ line, kinds, nested }) => ({ line, kinds, ...(nested ? { sub: true } : {}) })),
    timeline: exported.timeline.map(({ line, time, date, zone }) => ({ line, time, date, zone })),
    orderErrors: [],
    actions: exported.actions.map(({ line, owner, due, tickets, done }) => ({
      line,
      owner,
      due,
      ticket: tickets.length > 0,
      done,
    })),
  };
}

const findingsOf = (text: string): readonly Finding[] => lint(parse(text)).findings;

const kindsOf = ({ sections }: Report): readonly string[] =>
  sections.filter((s) => s.kinds.length > 0).map((s) => s.kinds.join());

const outerTitles = (text: string): string[] =>
  parse(text)
    .sections.filter((s) => !s.nested)
    .map((s) => s.title.text);

const sameName = (a: string, b: string): boolean =>
  a.toLowerCase().replace(/:$/, '') === b.toLowerCase().replace(/:$/, '');

function sectionFor(sections: readonly Section[], kinds: Section['kinds']): Section {
  const found = sections.find((s) => !s.nested && kinds.every((kind) => s.kinds.includes(kind)));
  assert.ok(found);
  return found;
}

const timedEntries = (text: string): TimelineEntry[] =>
  parse(text)
    .timelines.flatMap((t) => t.entries)
    .filter((e) => e.time);

// The lines change places, as a person would swap them.
function swap(text: string, first: TimelineEntry, second: TimelineEntry): string {
  const at = (span: { start: number; end: number }): string => text.slice(span.start, span.end);
  return (
    text.slice(0, first.line.start) +
    at(second.line) +
    text.slice(first.line.end, second.line.start) +
    at(first.line) +
    text.slice(second.line.end)
  );
}

const words = (text: string): string[] => text.replace('â€“', '–').match(/[\p{L}\p{N}%’']+/gu) ?? [];

const withoutMarkers = (text: string): string => text.replace(/^(?:<{7}|={7}|>{7}).*$/gm, '');
