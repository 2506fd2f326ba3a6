import type { Text } from '../documentText.ts';
import { calendarErrors, daysIn, type CalendarError } from '../calendarErrors.ts';
import type { Problem } from '../finding.ts';
import type { CalendarDate, DateOrder, Passage, Span, Timeline, TimelineEntry } from '../model.ts';
import { eachPassage, passageSpan } from '../passages.ts';
import { rememberedIn } from '../remembered.ts';
import { slice } from '../spans.ts';
import { ruleOf } from './rule.ts';

export const invalidTime = ruleOf({
  id: 'invalid-time',
  category: 'timeline',
  summary: 'A time or date is written that does not exist (`25:10`, `14:15pm`, 30 February).',
  why: 'Whoever reads the report takes its times for what happened. One that cannot be right hides the real one, and every duration that is reckoned from it is wrong, too.',
  source: 'https://response.pagerduty.com/after/post_mortem_process/',
  severity: 'error',
  fixAll: 'Mend all times whose meaning is clear',
  bad: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes on Wednesday, 5 March 2024.

## Timeline

- 14:15pm UTC Search fails.
- 14:60 UTC The on-call engineer is paged.
- 14:35 UTC Search answers again.
`,
  good: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes on Tuesday, 5 March 2024.

## Timeline

- 14:15 UTC Search fails.
- 14:20 UTC The on-call engineer is paged.
- 14:35 UTC Search answers again.
`,
  nearMiss: `# Postmortem: search outage on 29 February 2024

## Summary

Search was down over midnight, from Thu, 29 February 2024 on, after the upgrade to version 2024.13.1. In May 31 servers
had been replaced.

## Timeline

- 23:40 UTC Search fails.
- 24:00 UTC The on-call engineer is paged.
- 12:20 am UTC Search answers again.
`,
  reads: ({ timelines, passagesByPiece, metadata }) => ({ timelines, passagesByPiece, dateOrder: metadata.dateOrder }),
  check: (read, { source }) => [
    ...read.timelines.flatMap((timeline) => timeProblems(timeline.entries, source.text)),
    ...dateProblems(read, read.dateOrder),
  ],
});

const timeProblems = rememberedIn((entries: Timeline['entries'], text: Text): readonly Problem[] => {
  const invalid = entries.filter((entry) => entry.invalid !== null);
  return [...invalid.flatMap((entry) => impossibleTime(entry, text)), ...bothClocks(invalid, text)];
});

function impossibleTime({ invalid, time, timeSpan }: TimelineEntry, text: Text): Problem[] {
  if (invalid === null || !timeSpan || time) return [];
  const message = `“${slice(text, timeSpan)}” is no time of day: hours go up to 23, minutes and seconds up to 59. Write when it happened.`;
  return [{ span: timeSpan, message }];
}

// Who writes `14:15 pm` does so in every entry: one remark, and one fix for all.
function bothClocks(entries: readonly TimelineEntry[], text: Text): Problem[] {
  const found = entries.flatMap((entry) => twofoldTime(entry, text) ?? []);
  const [first, ...others] = found;
  if (!first) return [];
  const clear = found.filter(({ isClear }) => isClear);
  const count = others.length > 0 ? ` ${others.length} more ${others.length === 1 ? 'does' : 'do'} the same.` : '';
  const message = `“${first.written}” has an hour of the 24-hour clock and am or pm.${count} Write one or the other.`;
  const related = others.map(({ span, written }) => ({ span, message: `“${written}” is one of them.` }));
  const edits = clear.map(({ half }) => ({ span: half, text: '' }));
  const title = clear.length === 1 ? 'Take away “pm”' : `Take away “pm” from all ${clear.length} times`;
  return [{ span: first.span, message, related, fixes: clear.length > 0 ? [{ title, edits, safe: true }] : [] }];
}

interface TwofoldTime {
  readonly span: Span;
  readonly written: string;
  /** Where am or pm stands, with the blank before it. */
  readonly half: Span;
  /** `14:15 pm` can only be 14:15; `14:15 am` may be a quarter past two at night. */
  readonly isClear: boolean;
}

function twofoldTime({ invalid, time, timeSpan }: TimelineEntry, text: Text): TwofoldTime | null {
  if (invalid === null || !timeSpan || !time) return null;
  const written = slice(text, timeSpan);
  const half = halfOfDay.exec(written);
  if (!half) return null;
  const start = timeSpan.start + half.index;
  const isClear = time.hour >= 12 && /^\s?p/i.test(half[0]);
  return { span: timeSpan, written, half: { start, end: start + half[0].length }, isClear };
}

const halfOfDay = /(?<=\d)\s?[ap]\.?\s?m(?![\p{L}\d])\.?/iu;

const dateProblems = eachPassage((passage, order: DateOrder | null): Problem[] => {
  if (passage.quoted) return [];
  const isOwnText = ({ start, end }: CalendarError): boolean =>
    !passage.asides.some((aside) => aside.start < end && start < aside.end);
  return calendarErrors(passage.text, order)
    .filter(isOwnText)
    .map((error) => dateProblem(error, passage));
});

function dateProblem({ kind, date, start, end }: CalendarError, passage: Passage): Problem {
  const span = passageSpan(passage, start, end);
  const written = passage.text.slice(start, end);
  if (kind === 'noDate')
    return { span, message: `“${written}” is no date: ${whyNone(date)}. Write the day that is meant.` };
  const message = `“${written}” falls on another day of the week. Correct the date or the day.`;
  return { span, severity: 'warning', message };
}

function whyNone(date: CalendarDate): string {
  const days = daysIn(date);
  return days === null ? `there is no month ${date.month}` : `the month has ${days} days`;
}
