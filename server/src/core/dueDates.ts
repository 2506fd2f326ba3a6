/** By when action items are to be done. */
import { dayNumber, findDates, shortDateAt } from './dates.ts';
import { countBefore } from './lists.ts';
import type { ActionItem, CalendarDate, Passage, Report } from './model.ts';
import { toldDays } from './incidentDays.ts';
import { passageSpan } from './passages.ts';
import { rememberedIn } from './remembered.ts';
import { outwards, sectionFinder } from './sections.ts';
import { contains } from './spans.ts';
import { vocabularies } from './vocabulary/index.ts';
import { oneOf } from './wordPatterns.ts';

/** The day on which an item is due, null where it names none, or leaves open of which year it is. */
export function dueDate(item: ActionItem, report: Report): CalendarDate | null {
  const { due } = item;
  if (!due || !isDated(item, report)) return null;
  const { dateOrder } = report.metadata;
  const date = (findDates(due.text, dateOrder)[0] ?? shortDateAt(due.text, 0))?.date ?? null;
  if (!date || date.year !== null) return date;
  const day = incidentDay(report);
  if (!day) return null;
  // The first such day after the incident.
  const sameYear = { ...date, year: day.year };
  return dayNumber(sameYear) >= dayNumber(day) ? sameYear : { ...date, year: day.year + 1 };
}

/** Whether an item names a day by which it is to be done. `Freeze releases until 2024-06-05` says how long, not by when. */
export const isDated = rememberedIn(
  ({ due }: ActionItem, { text }: Report): boolean =>
    due !== null && !/\buntil\s$/i.test(text.slice(Math.max(0, due.span.start - 6), due.span.start)),
);

/**
 * Whether an item or a heading above it says by when, be it in words that only its author can turn into a day:
 * `next sprint`, `Q3`.
 */
export const saysWhen = (item: ActionItem, report: Report): boolean =>
  isDated(item, report) ||
  passagesAt(item, report).some(({ text }) => relative.test(text)) ||
  [...outwards(report.sections, sectionFinder(report.sections)(item.line.start))].some(({ title }) =>
    relative.test(title.text),
  );

// The passages of the item's line.
function passagesAt({ line }: ActionItem, { passages }: Report): Passage[] {
  const first = countBefore(passages, (passage) => passageSpan(passage).start < line.start);
  let last = first;
  for (let next = passages[last]; next && contains(line, passageSpan(next)); next = passages[last]) last++;
  return passages.slice(first, last);
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

function incidentDay(report: Report): (CalendarDate & { readonly year: number }) | null {
  const stated =
    report.metadata.start?.date ?? report.metadata.dates[0]?.date ?? toldDays(report).days[0]?.date ?? null;
  return stated && stated.year !== null ? { ...stated, year: stated.year } : null;
}
