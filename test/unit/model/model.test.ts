/** What is understood of each notation: one fixture a notation, the model's parts under the text they were read from. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockText } from '../../../server/src/core/clock.ts';
import { isoDate } from '../../../server/src/core/dates.ts';
import type { ActionItem, Report, Section, TimelineEntry } from '../../../server/src/core/model.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { annotate, fixturesOf, strip, type Mark } from '../carets.ts';

for (const [name, fixture] of fixturesOf('test/unit/model')) {
  test(`${name}: is understood as the carets say`, () => {
    const text = strip(fixture);
    assert.equal(annotate(text, marksOf(parse(text))), fixture);
  });
}

function marksOf(report: Report): Mark[] {
  const { metadata, recognition } = report;
  const title = metadata.title ? [{ ...metadata.title.span, words: `title of a ${recognition.kind}` }] : [];
  const sections = report.sections.filter((section) => section.kinds.length > 0).map(sectionMark);
  const entries = report.timelines.flatMap((timeline) => timeline.entries).map(entryMark);
  return [...title, ...sections, ...entries, ...report.actions.flatMap(actionMarks)].sort((a, b) => a.start - b.start);
}

const sectionMark = ({ title, kinds, nested }: Section): Mark => ({
  ...title.span,
  words: `${nested ? 'field' : 'section'} ${kinds.join(' + ')}`,
});

function entryMark({ time, end, date, zone, approximate, relative, timeSpan, text }: TimelineEntry): Mark {
  const range = time ? `${approximate ? '~' : ''}${clockText(time)}${end ? `–${clockText(end)}` : ''}` : null;
  const after = relative === null ? null : `${relative} s after the start`;
  const parts = [date && isoDate(date), range, after, zone].filter((part) => part !== null);
  return { ...(timeSpan ?? text.span), words: `entry ${parts.join(' ') || 'without a time'}` };
}

function actionMarks({ text, owners, due, tickets, done }: ActionItem): Mark[] {
  return [
    { ...text.span, words: done ? 'action, done' : 'action' },
    ...owners.map((owner) => ({ ...owner.span, words: `owner ${owner.text}` })),
    ...(due ? [{ ...due.span, words: 'due' }] : []),
    ...tickets.map((ticket) => ({ ...ticket.span, words: 'ticket' })),
  ];
}
