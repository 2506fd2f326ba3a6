/** The model in words that stand under the text that it was read from. */
import { clockText } from '../../../server/src/core/clock.ts';
import { isoDate } from '../../../server/src/core/dates.ts';
import type { ActionItem, Part, Report, Section, TimelineEntry } from '../../../server/src/core/model.ts';
import type { Mark } from '../carets.ts';

/** Title, sections, timeline entries and action items of a report, in the order of the text. */
export function marksOf(report: Report): Mark[] {
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

function entryMark(entry: TimelineEntry): Mark {
  const { time, end, date, zone, approximate, relative, invalid, timeSpan, text } = entry;
  const range = time ? `${approximate ? '~' : ''}${clockText(time)}${end ? `–${clockText(end)}` : ''}` : null;
  const after = relative === null ? null : `${relative} s after the start`;
  const parts = [date && isoDate(date), range, after, zone, invalid && `(${invalid})`].filter((part) => part !== null);
  return { ...(timeSpan ?? text.span), words: `entry ${parts.join(' ') || 'without a time'}` };
}

function actionMarks({ text, owners, due, priority, type, status, tickets, done }: ActionItem): Mark[] {
  const marks = (parts: readonly (Part | null)[], words: string): Mark[] =>
    parts.flatMap((part) => (part ? { ...part.span, words } : []));
  return [
    { ...text.span, words: done ? 'action, done' : 'action' },
    ...owners.map((owner) => ({ ...owner.span, words: `owner ${owner.text}` })),
    ...marks([due], 'due'),
    ...marks([priority], 'priority'),
    ...marks([type], 'type'),
    ...marks([status], 'status'),
    ...marks(tickets, 'ticket'),
  ];
}
