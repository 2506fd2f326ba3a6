/** The moments that values of facts state: `around 14:05 UTC`, `2024-06-05 14:05 - 15:20`. */
import { secondsOf } from './clock.ts';
import { addDays } from './dates.ts';
import { isSlot } from './factValues.ts';
import { partOf, type InlineText } from './inline.ts';
import type { DateOrder, StatedMoment } from './model.ts';
import { dateIn, findMoments, leadingMoment, type Moment } from './time.ts';

/** What is known around a moment: the zone that its label names, and the order of the document's dates. */
export interface Around {
  readonly zone: string | null;
  readonly order: DateOrder | null;
}

/** The two ends of a range. */
export interface StatedRange {
  readonly start: StatedMoment;
  readonly end: StatedMoment;
}

/**
 * The moment that a value states: it opens the value, or stands behind a word or two in a short one (`Friday, 14:05`).
 * With `opening` only the first counts.
 */
export function readMoment(value: InlineText, around: Around, opening: boolean): StatedMoment | null {
  const leading = leadingMoment(value.text);
  const moment = leading ?? (opening ? undefined : findMoments(value.text)[0]);
  if (!moment || (!moment.time && !moment.date)) return null;
  const before = value.text.slice(0, moment.start);
  const isPlain = !/[\d(（:：]/.test(before) && before.length <= 20 && !isSlot(before) && value.text.length <= 60;
  return leading || isPlain ? statedMoment(value, moment, around) : null;
}

/** The two ends of the range that opens a value, or is the only one in a short one: `47 minutes (14:05 - 14:52 UTC)`. */
export function readRange(value: InlineText, around: Around): StatedRange | null {
  const leading = leadingMoment(value.text);
  if (leading?.endTime) return rangeOf(value, leading, around);
  const [moment, ...others] = findMoments(value.text).filter(({ endTime }) => endTime !== null);
  const isPlain = moment && others.length === 0 && value.text.length <= 100;
  return isPlain && !/[:：]/.test(value.text.slice(0, moment.start)) ? rangeOf(value, moment, around) : null;
}

/** A moment with two times as its two ends; null where it has one. */
export function rangeOf(value: InlineText, moment: Moment, around: Around): StatedRange | null {
  const { time, endTime, endDate } = moment;
  if (!time || !endTime) return null;
  const start = statedMoment(value, moment, around);
  const nextDay = secondsOf(endTime) < secondsOf(time) ? 1 : 0;
  return { start, end: { ...start, time: endTime, date: endDate ?? (start.date && addDays(start.date, nextDay)) } };
}

/** A moment of a value as the model has it. */
export function statedMoment(value: InlineText, moment: Moment, { zone, order }: Around): StatedMoment {
  const { time, daysLater, approximate, start, end } = moment;
  const date = dateIn(moment, order);
  return {
    date: date && addDays(date, daysLater),
    time,
    zone: time ? (moment.zone ?? zone) : null,
    approximate,
    span: partOf(value, start, end).span,
  };
}
