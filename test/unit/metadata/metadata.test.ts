/** What is understood of the incident as a whole: one fixture a notation, with each fact under the text that states it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockText } from '../../../server/src/core/clock.ts';
import { isoDate } from '../../../server/src/core/dates.ts';
import type { Metadata, Milestone, Milestones, Part, Report, StatedMoment } from '../../../server/src/core/model.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { annotate, fixturesOf, strip, type Mark } from '../carets.ts';

for (const [name, fixture] of fixturesOf('test/unit/metadata')) {
  test(`${name}: is understood as the carets say`, () => {
    const text = strip(fixture);
    assert.equal(annotate(text, marksOf(parse(text))), fixture);
  });
}

function marksOf({ metadata, milestones, timelines }: Report): Mark[] {
  const relative = timelines.flatMap(({ entries }) => entries.filter((entry) => entry.relative !== null));
  const marks = [
    ...factMarks(metadata),
    ...momentMarks(metadata),
    ...milestoneMarks(milestones),
    ...relative.map(({ instant, timeSpan, span }) => ({ ...(timeSpan ?? span), words: `at ${instant}` })),
  ];
  return marks.sort((a, b) => a.start - b.start);
}

function factMarks(metadata: Metadata): Mark[] {
  const { title, dates, severity, status, incidentId, authors, services, durations } = metadata;
  const mark = (part: Part | null, words: string): Mark[] => (part ? [{ ...part.span, words }] : []);
  return [
    ...mark(title, 'title'),
    ...dates.map(({ date, span }) => ({ ...span, words: `date ${isoDate(date)}` })),
    ...mark(severity, `severity ${severity?.text}`),
    ...mark(status?.part ?? null, `status ${status?.kind}`),
    ...mark(incidentId, `incident id ${incidentId?.text}`),
    ...authors.flatMap((author) => mark(author, `author ${author.text}`)),
    ...services.flatMap((service) => mark(service, `service ${service.text}`)),
    ...durations.map(({ measures, seconds, precision, approximate, span }) => ({
      ...span,
      words: `${measures} ${approximate ? '~' : ''}${seconds} s, written to ${precision} s`,
    })),
  ];
}

const stated = ['start', 'detected', 'acknowledged', 'mitigated', 'resolved', 'end'] as const;

const momentMarks = (metadata: Metadata): Mark[] =>
  stated.flatMap((kind) => {
    const moment = metadata[kind];
    return moment ? [{ ...moment.span, words: `stated ${kind} ${momentText(moment)}` }] : [];
  });

function momentText({ date, time, zone, approximate }: StatedMoment): string {
  const clock = time && `${approximate ? '~' : ''}${clockText(time)}`;
  return [date && isoDate(date), clock, zone].filter((part) => part !== null).join(' ');
}

function milestoneMarks(milestones: Milestones): Mark[] {
  const { start, detected, acknowledged, escalated, mitigated, resolved, end } = milestones;
  const mark = (milestone: Milestone | null, seconds: number | null, name = milestone?.kind): Mark[] => {
    if (!milestone) return [];
    const after = seconds === null ? '' : `, ${seconds} s`;
    const entry = milestone.entry ? ` ${milestone.entry.timeline}/${milestone.entry.entry}` : '';
    return [{ ...milestone.span, words: `${name} by ${milestone.source}${entry}${after}` }];
  };
  return [
    ...mark(start, null),
    ...mark(detected, milestones.timeToDetect),
    ...mark(acknowledged, milestones.timeToAcknowledge),
    ...mark(escalated, null),
    ...mark(mitigated, milestones.timeToMitigate),
    ...mark(resolved, milestones.timeToResolve),
    ...mark(end, milestones.duration, 'end' as Milestone['kind']),
  ];
}
