/** Where the parts of a written moment stand in the source. */
import { sourceSpan, type InlineText } from './inline.ts';
import type { Span } from './model.ts';
import type { Moment, Places } from './time.ts';

/** The parts of a moment in the source; null for what is not written. */
export type MomentSpans = Places;

/** The spans where nothing is written. */
export const noSpans: MomentSpans = { time: null, end: null, date: null, zone: null };

/** Where the parts of a moment that was read from `content` stand. */
export const momentSpans = (content: InlineText, moment: Moment | null): MomentSpans =>
  moment ? eachPlace(moment.places, ({ start, end }) => sourceSpan(content, start, end)) : noSpans;

/** The places, each as `move` gives it. */
export function eachPlace({ time, end, date, zone }: Places, move: (place: Span) => Span): Places {
  return { time: time && move(time), end: end && move(end), date: date && move(date), zone: zone && move(zone) };
}
