/** By when action items are to be done. */
import { dayNumber, findDates, shortDateAt } from './dates.ts';
import type { ActionItem, CalendarDate, DateOrder, Part, Passage, Report } from './model.ts';
import { toldDays, type FullDate } from './incidentDays.ts';
import { passagesFrom, passageSpan } from './passages.ts';
import { rememberedBy, rememberedIn } from './remembered.ts';
import { outwards, sectionFinder } from './sections.ts';
import { contains } from './spans.ts';
import { vocabularies } from './vocabulary/index.ts';
import { oneOf } from './wordPatterns.ts';

/** What tells by when items are due. */
export interface DueDates extends Pick<Report, 'text'> {
  readonly dateOrder: DateOrder | null;
  readonly incidentDay: FullDate | null;
}

/** The sections that items stand in, and what stands at their places. */
export type Surroundings = Pick<Report, 'text' | 'passagesByPiece' | 'sections'>;

/** The day on which an item is due, null where it names none, or leaves open of which year it is. */
export function dueDate(item: ActionItem, report: DueDates): CalendarDate | null {
  const { due } = item;
  if (!due || !isDated(item, report)) return null;
  const { dateOrder, incidentDay: day } = report;
  const date = (findDates(due.text, dateOrder)[0] ?? shortDateAt(due.text, 0))?.date ?? null;
  if (!date || date.year !== null) return date;
  if (!day) return null;
  // The first such day after the incident.
  const sameYear = { ...date, year: day.year };
  return dayNumber(sameYear) >= dayNumber(day) ? sameYear : { ...date, year: day.year + 1 };
}

/** Whether an item names a day by which it is to be done. `Freeze releases until 2024-06-05` says how long, not by when. */
export const isDated = rememberedIn(
  ({ due }: ActionItem, { text }: Pick<Report, 'text'>): boolean =>
    due !== null && !/\buntil\s$/i.test(text.slice(Math.max(0, due.span.start - 6), due.span.start)),
);

/**
 * Whether an item or a heading above it says by when, be it in words that only its author can turn into a day:
 * `next sprint`, `Q3`.
 */
export const saysWhen = (item: ActionItem, report: Surroundings): boolean =>
  saysWhenItself(item, report) || titlesOver([item], report).some(saysWhenIn);

/** The titles of the sections that items stand in. */
export function titlesOver(items: readonly ActionItem[], { sections }: Pick<Surroundings, 'sections'>): Part[] {
  const sectionAt = sectionFinder(sections);
  const innermost = new Set(items.map(({ line }) => sectionAt(line.start)));
  return [...innermost].flatMap((index) => [...outwards(sections, index)].map(({ title }) => title));
}

const saysWhenItself = rememberedIn(
  (item: ActionItem, report: Surroundings): boolean =>
    isDated(item, report) || passagesAt(item, report).some(({ text }) => relative.test(text)),
);

const saysWhenIn = rememberedBy(({ text }: Part) => relative.test(text));

// The passages of the item's line.
function passagesAt({ line }: ActionItem, report: Surroundings): Passage[] {
  const found: Passage[] = [];
  for (const passage of passagesFrom(report, line.start)) {
    if (!contains(line, passageSpan(passage))) break;
    found.push(passage);
  }
  return found;
}

const months = oneOf(vocabularies.flatMap((v) => v.months.flat()));
const relative = new RegExp(
  [
    String.raw`\b(?:next|this|by|before|until|end of(?: the)?|mid|early|late|within|in)\s(?:(?:next|this|the|a|one|two|three|\d{1,2})\s)?(?:day|week|sprint|month|quarter|year|iteration|release|half)s?\b`,
    String.raw`\b[QH][1-4]\b|\bEO[DWMQY]\b|\bASAP\b|\b(?:immediately|today|tomorrow|ongoing|continuous)\b`,
    String.raw`^\d{1,2}\s(?:days?|weeks?|months?)$`,
    String.raw`\b(?:by|due|until|before)\s(?:on\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b`,
    String.raw`(?<!\p{L})(?:by|due|until|in|end of|mid|early|late)[\s-](?:the\s)?${months}(?!\p{L})`,
  ].join('|'),
  'iu',
);

/** The day of the incident by which the year of a due date is told; null where none is known. */
export function incidentDay(report: Pick<Report, 'metadata' | 'timelines'>): FullDate | null {
  const stated =
    report.metadata.start?.date ??
    report.metadata.dates[0]?.date ??
    toldDays(report.timelines, report.metadata).days[0]?.date ??
    null;
  return stated && stated.year !== null ? { ...stated, year: stated.year } : null;
}
