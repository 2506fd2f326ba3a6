/** The days on which a report says that its incident was, wherever it says so. */
import { dayNumber, findDates, isDate } from './dates.ts';
import type {
  CalendarDate,
  Metadata,
  Report,
  Span,
  StatedMoment,
  Timeline,
  TimelineEntry,
  WrittenDate,
} from './model.ts';
import { rememberedBy, rememberedIn, rememberedOf } from './remembered.ts';
import { offsetIn, passageBefore, passageSpan } from './passages.ts';
import { isReportDate } from './reportDates.ts';
import { contains } from './spans.ts';
import { readTitle } from './titles.ts';

/** A day, and who says so. */
export interface StatedDay {
  readonly source: 'title' | 'file' | 'label' | 'start';
  readonly date: FullDate;
  /** Null in the name of the file. */
  readonly span: Span | null;
}

export type FullDate = CalendarDate & { readonly year: number };

/** What tells of days. */
export type DayTexts = Pick<Report, 'path' | 'metadata' | 'timelines' | 'passagesByPiece'>;

/** The days that the title, the file's name, labels and the start of the incident state, with their year. */
export function statedDays(report: DayTexts): StatedDay[] {
  const { title, start, dates } = report.metadata;
  const file = fileDate(report.path);
  return [
    ...(file ? [{ source: 'file' as const, date: file, span: null }] : []),
    ...dates.flatMap((written) => {
      const { date, span } = written;
      const source = title && contains(title.span, span) ? 'title' : isLabelled(written, report) ? 'label' : null;
      return source && isFull(date) ? [{ source, date, span } as const] : [];
    }),
    ...(start?.date && isFull(start.date) ? [{ source: 'start' as const, date: start.date, span: start.span }] : []),
  ];
}

/** A day on which something of the incident happened, with a place that shows it. */
export interface ToldDay {
  readonly date: FullDate;
  readonly span: Span;
}

/** The days that a report tells of, in order of time. */
export interface ToldDays {
  /** `timeline` where the days are written there, from its first entry on; `start` for that of the stated start. */
  readonly by: 'timeline' | 'start' | 'prose';
  readonly days: readonly ToldDay[];
}

/** The days of the timeline, else that of the stated start with its time, else whatever days are named. */
export const toldDays = (timelines: readonly Timeline[], { start, dates }: Metadata): ToldDays =>
  readDays(timelines, start, dates);

const readDays = rememberedOf(daysOf);

function daysOf(timelines: readonly Timeline[], start: StatedMoment | null, dates: readonly WrittenDate[]): ToldDays {
  const placed = timelines.find((timeline) => firstDated(timeline) !== null);
  const written = timelines.flatMap(writtenDays);
  // Entries before the first written day are of the day that is stated.
  if (written.length > 0 && placed && firstDated(placed)?.dateSource !== 'document')
    return { by: 'timeline', days: inOrder(written) };
  if (start?.date && isFull(start.date) && start.time)
    return { by: 'start', days: [{ date: start.date, span: start.span }] };
  const named = dates.flatMap(({ date, span }) => (isFull(date) ? [{ date, span }] : []));
  return { by: 'prose', days: inOrder([...written, ...named]) };
}

const firstDated = rememberedBy(
  ({ entries }: Timeline): TimelineEntry | null => entries.find(({ date }) => date !== null) ?? null,
);

const writtenDays = rememberedBy(({ entries }: Timeline): readonly ToldDay[] =>
  entries.flatMap(({ date, dateSource, timeSpan, line }) =>
    date && isFull(date) && (dateSource === 'own' || dateSource === 'heading')
      ? [{ date, span: timeSpan ?? line }]
      : [],
  ),
);

const inOrder = (days: readonly ToldDay[]): ToldDay[] =>
  [...days].sort((a, b) => dayNumber(a.date) - dayNumber(b.date));

/** Whether the text names a day from `first` up to the one before `end`, besides the places where it is stated. */
export function isNamedElsewhere(first: FullDate, end: number, spans: readonly Span[], report: DayTexts): boolean {
  return report.passagesByPiece.items.flat().some((passage) =>
    findDates(passage.text, report.metadata.dateOrder).some((other) => {
      const day = dayNumber({ ...other.date, year: other.date.year ?? first.year });
      const isStated = spans.some((span) => contains(span, passageSpan(passage, other.start, other.end)));
      return !isStated && dayNumber(first) <= day && day < end;
    }),
  );
}

const isFull = (date: CalendarDate): date is FullDate => date.year !== null;

// `2024-03-05-search.md`, `search_20240305.md`
function fileDate(path: string): FullDate | null {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const found = /(?<!\d)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/.exec(name);
  if (!found) return null;
  const date = { year: Number(found[1]), month: Number(found[3]), day: Number(found[4]) };
  return isDate(date) ? date : null;
}

// A date in front matter, or right behind a label that dates the incident, in a line or in the cell before.
const isLabelled = rememberedIn(({ span }: WrittenDate, report: DayTexts): boolean => {
  const { passage, before } = passageBefore(report, span.start);
  if (!passage || !contains(passageSpan(passage), span)) return true;
  if (before && passage.role === 'cell') return before.group === passage.group && datesIncident(before.text);
  const label = /^([^:：]{2,30})[:：]\s{0,3}$/u.exec(passage.text.slice(0, offsetIn(passage, span.start)));
  return label?.[1] !== undefined && datesIncident(label[1]);
});

const datesIncident = (label: string): boolean => readTitle(label).kinds.includes('metadata') && !isReportDate(label);
