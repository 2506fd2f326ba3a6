/** What holds of the reading of any text: its spans, its parts, its findings and what fixing leaves. */
import assert from 'node:assert/strict';
import { fixAll, safeEdits } from '../../server/src/core/edits.ts';
import type { Finding } from '../../server/src/core/finding.ts';
import { lint } from '../../server/src/core/lint.ts';
import type { Report, Span } from '../../server/src/core/model.ts';
import { parse } from '../../server/src/core/parse.ts';
import { checkPart, isPart } from './partText.ts';

/** Reads, checks and fixes a text; throws where a promise is broken. */
export function checkText(text: string): void {
  const report = parse(text);
  assert.equal(report.text, text);
  checkSpans({ ...report, text: null }, text, 'report');
  checkParts({ ...report, text: null }, report, 'report');
  checkSections(report);
  checkTimelines(report);
  checkActions(report);
  checkApart(report.conflicts.map(({ span }) => span));
  checkApart(report.brokenText.map(({ span }) => span));
  const { findings } = lint(report);
  checkFindings(findings, text);
  checkFixing(findings, text);
}

// Whatever has a start and an end as numbers is a span, wherever it stands in the report.
function checkSpans(value: unknown, text: string, path: string): void {
  if (isSpan(value)) return checkSpan(value, text, path);
  for (const [key, inner] of entriesOf(value)) checkSpans(inner, text, `${path}.${key}`);
}

function checkParts(value: unknown, report: Report, path: string): void {
  if (isPart(value)) checkPart(value, report.text.toString(), report.brokenText, path);
  for (const [key, inner] of entriesOf(value)) checkParts(inner, report, `${path}.${key}`);
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Span).start === 'number' &&
  typeof (value as Span).end === 'number';

function checkSpan({ start, end }: Span, text: string, what: string): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${what}: ${start}-${end} of ${text.length}`);
}

function checkSections({ sections }: Report): void {
  checkOrder(sections.map(({ line }) => line));
  const lastBelow = new Map<number | null, Span>();
  for (const [index, { span, line, title, body, parent }] of sections.entries()) {
    const what = `section ${index} (${title.text})`;
    assert.equal(span.start, line.start, `${what} begins with its line`);
    checkWithin(body, span, `body of ${what}`);
    const outer = parent === null ? undefined : sections[parent];
    assert.ok(parent === null || (outer && parent < index), `${what} follows its parent`);
    if (outer) checkWithin(span, outer.span, what);
    checkApart([...(lastBelow.get(parent) ? [lastBelow.get(parent) as Span] : []), span]);
    lastBelow.set(parent, span);
  }
}

function checkTimelines({ timelines, sections }: Report): void {
  for (const { sectionTitle, entries } of timelines) {
    assert.ok(sectionTitle === null || sections.some(({ title }) => title === sectionTitle));
    checkOrder(entries.map(({ line }) => line));
    checkApart(entries.map(({ span }) => span));
    for (const entry of entries) checkWithin(entry.line, entry.span, `line of “${entry.text.text}”`);
  }
}

function checkActions({ actions, sections }: Report): void {
  checkOrder(actions.map(({ line }) => line));
  for (const item of actions) {
    const { sectionTitle, text, owners, tickets, due, priority, type, status, span } = item;
    const what = (part: string): string => `${part} of “${text.text}”`;
    assert.ok(sectionTitle === null || sections.some(({ title }) => title === sectionTitle));
    for (const part of [text, ...tickets, due, priority, type, status])
      if (part) checkWithin(part.span, span, what(part.text));
    checkWithin(item.line, span, what('line'));
    checkWithin({ start: item.ownerSlot, end: item.ownerSlot }, span, what('place for an owner'));
    // The name over a list stands above its items.
    for (const owner of owners) {
      if (item.ownerNotation === 'heading') assert.ok(owner.span.end <= span.start, what(owner.text));
      else checkWithin(owner.span, span, what(owner.text));
    }
  }
}

function checkFindings(findings: readonly Finding[], text: string): void {
  checkOrder(findings.map(({ span }) => span));
  for (const finding of findings) checkSpans(finding, text, finding.rule);
}

// Where no fix is safe, fixing has nothing to do.
function checkFixing(findings: readonly Finding[], text: string): void {
  if (safeEdits(findings).length === 0) return;
  const fixed = parse(fixAll(text));
  assert.deepEqual(safeEdits(lint(fixed).findings), [], 'all that is safe to fix is fixed at once');
}

function checkOrder(spans: readonly Span[]): void {
  for (const [index, span] of spans.entries())
    assert.ok((spans[index - 1]?.start ?? 0) <= span.start, `${span.start} stands behind ${spans[index - 1]?.start}`);
}

function checkApart(spans: readonly Span[]): void {
  for (const [index, span] of spans.entries())
    assert.ok((spans[index - 1]?.end ?? 0) <= span.start, `${span.start} stands within ${spans[index - 1]?.start}`);
}

function checkWithin(inner: Span, outer: Span, what: string): void {
  assert.ok(
    outer.start <= inner.start && inner.end <= outer.end,
    `${what}: ${inner.start}-${inner.end} reaches out of ${outer.start}-${outer.end}`,
  );
}
