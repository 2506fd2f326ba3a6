/** What the grammars read, in one line each: tables of tests compare these. */
import { clockText } from '../../../server/src/core/clock.ts';
import { isoDate } from '../../../server/src/core/dates.ts';
import type { CalendarDate } from '../../../server/src/core/model.ts';
import type { Moment } from '../../../server/src/core/time.ts';

/** `2024-06-05 ~14:05–14:30 UTC`, and in brackets what else is known; `-` for nothing. */
export function describeMoment(moment: Moment | null): string {
  if (!moment) return '-';
  const { date, time, endTime, endDate, zone, relative, daysLater, approximate, invalid } = moment;
  const end = endTime && `–${endDate ? `${isoDate(endDate)} ` : ''}${clockText(endTime)}`;
  const parts = [
    describeDate(date, moment.readings !== null),
    `${approximate ? '~' : ''}${time ? clockText(time) : ''}${end ?? ''}`,
    zone,
    relative === null ? null : `T+${relative}s`,
    daysLater > 0 ? '(next day)' : null,
    invalid && `(${invalid.part}: ${invalid.reason})`,
  ];
  return parts.filter((part) => part !== null && part !== '').join(' ');
}

/** `2024-06-05`, with `?` where day and month may be swapped, `2024-06-05…07` for a range. */
export const describeDate = (
  date: CalendarDate | null,
  ambiguous: boolean,
  last: CalendarDate | null = null,
): string => (date === null ? '' : `${isoDate(date)}${ambiguous ? '?' : ''}${last ? `…${isoDate(last)}` : ''}`);
