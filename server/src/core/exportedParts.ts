/** What all parts of the export are made of. */
import type { Text } from './documentText.ts';
import { clockText } from './clock.ts';
import { isoDate } from './dates.ts';
import { lineCounter } from './lineCounter.ts';
import type { CalendarDate, ClockTime, Part, Span } from './model.ts';

/** Where something stands: its line, from 1, and its offsets, counted in UTF-16 from 0. */
export interface Placed {
  readonly line: number;
  readonly span: Span;
}

/** A piece of the text as a reader sees it. */
export interface ExportedPart extends Placed {
  readonly text: string;
}

/** Puts spans and parts of one text in the form of the export. */
export interface Placer {
  readonly place: (span: Span) => Placed;
  readonly part: (part: Part) => ExportedPart;
}

/** The placer for a text. */
export function placerFor(text: Text): Placer {
  const lineOf = lineCounter(text);
  const place = ({ start, end }: Span): Placed => ({ line: lineOf(start), span: { start, end } });
  return { place, part: (part) => ({ text: part.text, ...place(part.span) }) };
}

/** A date, and a time, as the export writes them. */
export const dateText = (date: CalendarDate | null): string | null => date && isoDate(date);
export const timeText = (time: ClockTime | null): string | null => time && clockText(time);
