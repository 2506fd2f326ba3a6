import type { Text } from '../documentText.ts';
import { isoDate, dayNumber } from '../dates.ts';
import type { Fix, Problem, RelatedPlace, TextEdit } from '../finding.ts';
import { groupBy } from '../lists.ts';
import { halfDaySlips, otherHalf, type HalfDaySlip } from '../halfDaySlips.ts';
import {
  isNamedElsewhere,
  statedDays,
  toldDays,
  type DayTexts,
  type FullDate,
  type StatedDay,
  type ToldDay,
  type ToldDays,
} from '../incidentDays.ts';
import type { Metadata, Report, Span, Timeline } from '../model.ts';
import { rememberedBy, rememberedForIn } from '../remembered.ts';
import { slice } from '../spans.ts';
import { halfDayOff, statedTexts, type HalfDayOff, type StatedTimes } from '../statedSpan.ts';
import { ruleOf } from './rule.ts';

export const dateMismatch = ruleOf({
  id: 'date-mismatch',
  category: 'consistency',
  summary: 'The report names different days for its incident, or a time of the wrong half of the day.',
  why: 'Whoever looks for the logs, the graphs or the invoices of an incident goes by its date. A year that was not changed in January, a month that was copied from the last report or an AM that should be a PM sends them to the wrong place. Days of publication, days on which items are due and a midnight between two dates are left alone.',
  source: 'https://sre.google/sre-book/example-postmortem/',
  severity: 'warning',
  bad: `# Postmortem: search outage on 2023-01-05

## Summary

Search was down for 45 minutes.

## Timeline

- 2024-01-05 10:00 UTC Search fails.
- 2024-01-05 10:45 UTC Search answers again.

## Root cause

The index was full.
`,
  good: `# Postmortem: search outage on 2024-01-05

## Summary

Search was down for 45 minutes.

## Timeline

- 2024-01-05 10:00 UTC Search fails.
- 2024-01-05 10:45 UTC Search answers again.

## Root cause

The index was full.
`,
  nearMiss: `# Postmortem: search outage on 2024-01-05

Published: 2024-02-05

## Summary

Search was down over night. A change of 2023-01-05 made it likely.

## Timeline

- 2024-01-05 11:50 PM UTC Search fails.
- 2024-01-06 12:40 AM UTC The disk is replaced.
- 2024-01-06 01:10 AM UTC Search answers again.

## Action items

- [ ] Alert when the index is 80 % full. (Ana, due 2025-01-05)
`,
  reads: (report) => ({
    path: report.path,
    metadata: report.metadata,
    timelines: report.timelines,
    passagesByPiece: contradictedDays(report).length > 0 ? report.passagesByPiece : null,
    written: statedTexts(report),
  }),
  check: (read, { source }) => [...dayProblems({ ...read, ...source }), ...slipProblems({ ...read, ...source })],
});

// Title, labels and file name mostly share a mistake: then the first is marked, and the others are related places.
function dayProblems(report: DayTexts & Pick<Report, 'text'>): Problem[] {
  const told = toldDays(report.timelines, report.metadata);
  const spans = statedDays(report).flatMap(({ span }) => span ?? []);
  const wrong = contradictedDays(report).filter((day) => !isExplained(day, told.days, spans, report));
  const [first] = [...wrong].sort((a, b) => Number(a.span === null) - Number(b.span === null));
  const day = first && contradicted(first, told);
  if (!first || !day) return [];
  const others = wrong.filter(
    ({ date, span }) => span !== null && span.start !== first.span?.start && dayNumber(date) === dayNumber(first.date),
  );
  const other = `${tellers[told.by]} ${isoDate(day.date)}`;
  const message = `${names[first.source]} ${isoDate(first.date)}, but ${other}. Correct the one that is wrong.`;
  const related = [{ span: day.span, message: 'The other day.' }, ...others.flatMap(alsoHere)];
  return [{ span: first.span ?? day.span, message, related, fixes: yearFix([first, ...others], day, report.text) }];
}

// Whether the text explains them is asked of few reports. What else metadata tell does not matter here.
const contradictedDays = (report: DayTexts): readonly StatedDay[] => {
  const { dates, title, start } = report.metadata;
  return contradictedIn(dates, report, report.timelines, [title, start, report.path]);
};

const contradictedIn = rememberedForIn(
  (
    _dates: Metadata['dates'],
    report: DayTexts,
    timelines: readonly Timeline[],
    _others: readonly unknown[],
  ): readonly StatedDay[] => {
    const told = toldDays(timelines, report.metadata);
    return statedDays(report).filter((day) => contradicted(day, told) !== null);
  },
);

const tellers: Readonly<Record<ToldDays['by'], string>> = {
  timeline: 'the timeline is of',
  start: 'the stated start is of',
  prose: 'the report also names',
};

const names: Readonly<Record<StatedDay['source'], string>> = {
  title: 'The title says',
  file: 'The name of the file says',
  label: 'The date here is',
  start: 'The stated start is',
};

const alsoHere = ({ span }: StatedDay): RelatedPlace[] => (span ? [{ span, message: 'The same day, here.' }] : []);

// The day that contradicts. Nothing is reported on before it happened. A later day may be that of the report, unless it
// is written like a slip. Days that are only named may be of anything, but for the same day of another year.
function contradicted({ source, date }: StatedDay, { by, days }: ToldDays): ToldDay | null {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const number = dayNumber(date);
  const isBefore = number < dayNumber(first.date) - 1;
  if (by !== 'prose' && !isBefore && number <= dayNumber(last.date) + 1) return null;
  const onlyYear = source === 'file' || by === 'prose';
  const candidates = onlyYear ? (daysByPlace(days).get(placeInYear(date)) ?? []) : days;
  const slip = candidates.find((day) => isSlip(date, day.date, onlyYear)) ?? null;
  if (by === 'prose') return slip;
  return slip ?? (isBefore || source === 'start' ? first : null);
}

const daysByPlace = rememberedBy((days: readonly ToldDay[]) => groupBy(days, (day) => placeInYear(day.date)));
const placeInYear = ({ month, day }: FullDate): number => month * 100 + day;

// One part of the date is another one, or day and month have changed places. Files are named after the day of publication.
function isSlip(a: FullDate, b: FullDate, onlyYear: boolean): boolean {
  const [year, month, day] = [a.year === b.year, a.month === b.month, a.day === b.day];
  if (onlyYear) return !year && month && day;
  return (month && day) || (year && day) || (year && a.month === b.day && a.day === b.month);
}

// The text names the day once more, or one between it and the timeline: then the story begins before the timeline does.
function isExplained(
  { date, source }: StatedDay,
  told: readonly ToldDay[],
  spans: readonly Span[],
  report: DayTexts,
): boolean {
  const [first] = told;
  const isEarlier =
    first !== undefined && dayNumber(date) < dayNumber(first.date) && !isSlip(date, first.date, source === 'file');
  return isNamedElsewhere(date, isEarlier ? dayNumber(first.date) - 1 : dayNumber(date) + 1, spans, report);
}

// Only a year that is not the right one tells what was meant.
function yearFix(days: readonly StatedDay[], { date: right }: ToldDay, text: Text): Fix[] {
  const edits = days.flatMap(({ span, date }): TextEdit[] => {
    if (!span || date.month !== right.month || date.day !== right.day) return [];
    const written = slice(text, span);
    const corrected = written.replace(String(date.year), String(right.year));
    return corrected === written ? [] : [{ span, text: corrected }];
  });
  return edits.length > 0 ? [{ title: `Write the year ${right.year}`, edits, safe: false }] : [];
}

function slipProblems(report: StatedTimes): Problem[] {
  const off = halfDayOff(report);
  // Both ends of a range stand in one place.
  const places = new Map(off.map((one) => [one.stated.span.start, one]));
  return [
    ...halfDaySlips(report).map((slip) => entryProblem(slip, report.text)),
    ...[...places.values()].map((one) => statedProblem(one, report.text)),
  ];
}

function entryProblem({ span, meant, neighbours }: HalfDaySlip, text: Text): Problem {
  const message = `${slice(text, span)} stands between times of the other half of the day. Is ${meant} meant?`;
  const related = neighbours.map((place) => ({ span: place, message: 'The entry beside it.' }));
  return { span, message, related, fixes: fixesFor(span, meant) };
}

function statedProblem({ stated, told }: HalfDayOff, text: Text): Problem {
  const written = slice(text, stated.span);
  const message = `The timeline has nothing at this time, but an entry half a day away, at ${slice(text, told.span)}. Correct the one that is wrong.`;
  const related = [{ span: told.span, message: 'The entry half a day away.' }];
  return { span: stated.span, message, related, fixes: fixesFor(stated.span, otherHalf(written)) };
}

const fixesFor = (span: Span, meant: string | null): Fix[] =>
  meant === null ? [] : [{ title: `Write “${meant}”`, edits: [{ span, text: meant }], safe: false }];
