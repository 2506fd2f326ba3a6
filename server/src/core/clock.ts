/** The grammar of a written time of day. */
import { isDigit } from './alphabet.ts';
import { notations, type Manner, type Written } from './clockForms.ts';
import { halfWord, noonWord, type HalfWord } from './clockWords.ts';
import type { ClockTime } from './model.ts';
import { skipBlanks } from './wordReader.ts';

export type { Manner } from './clockForms.ts';

/** A time of day found in a text. */
export interface PlacedClock {
  /** Null for what is written like a time, but is none: `25:10`. */
  readonly time: ClockTime | null;
  /** What is wrong with it. */
  readonly invalid: string | null;
  /** Without am or pm it could still be one of either. */
  readonly half: 'am' | 'pm' | null;
  /** 1 for `24:00`, which is the next day. */
  readonly daysLater: number;
  readonly approximate: boolean;
  /** Seconds of the smallest unit that is written: 60 for `14:05`, 3600 for `2 pm`. */
  readonly precision: number;
  readonly start: number;
  readonly end: number;
}

/** Seconds since midnight. */
export const secondsOf = ({ hour, minute, second }: ClockTime): number => hour * 3600 + minute * 60 + (second ?? 0);

/** `14:05`, or `14:05:30` where the seconds are written. */
export function clockText({ hour, minute, second }: ClockTime): string {
  const numbers = second === undefined ? [hour, minute] : [hour, minute, second];
  return numbers.map((n) => String(n).padStart(2, '0')).join(':');
}

/** The time that stands at `at`, or null. How it stands there tells which of the looser notations count. */
export function clockAt(text: string, at: number, manner: Manner): PlacedClock | null {
  const half = halfWord(text, at);
  const from = half ? skipBlanks(text, at + half.length) : at;
  // All of them begin with a digit, or with the `T` before one.
  const mayBe = isDigit(text.charAt(from)) || /^T\d/i.test(text.slice(from, from + 2));
  for (const read of mayBe ? notations : []) {
    const written = read(text, from, { ...manner, announced: manner.announced || half !== null });
    if (written) return reckon(written, half?.part ?? null, at, manner);
  }
  const noon = noonWord(text, at, manner);
  return noon && { ...whole, time: { hour: noon.hour, minute: 0 }, start: at, end: noon.end };
}

const whole = { invalid: null, half: null, daysLater: 0, approximate: false, precision: 3600 } as const;

// Outside of the clock there is no time; only where a line opens with it is it worth saying so.
function reckon(written: Written, part: HalfWord['part'] | null, start: number, manner: Manner): PlacedClock | null {
  const { letter, end } = written;
  const half = letter ?? (part === null ? null : part === 'am' ? 'am' : 'pm');
  const vague = /\D/.test(written.minute);
  const hour = hourOf(Number(written.hour), letter ?? part);
  const minute = vague ? 0 : Number(written.minute);
  const precision = written.second !== undefined ? 1 : /\d/.test(written.minute) ? 60 : 3600;
  const approximate = vague || written.approximate;
  const found = { half, daysLater: hour === 24 ? 1 : 0, approximate, precision, start, end };
  if (!isClock(hour, minute, Number(written.second ?? 0)))
    return manner.leading && written.certain ? { ...found, time: null, invalid: 'there is no such time' } : null;
  const contradicts = Number(written.hour) > 12 && (letter !== null || part === 'am');
  const invalid = contradicts ? 'am or pm does not go with a 24-hour time' : null;
  const seconds = written.second === undefined ? {} : { second: Number(written.second) };
  return { ...found, time: { hour: hour % 24, minute, ...seconds }, invalid };
}

const isClock = (hour: number, minute: number, second: number): boolean =>
  hour <= 24 && minute <= 59 && second <= 60 && (hour < 24 || minute === 0);

// 12 AM is midnight, 12 PM is noon; at night 11 is before and 1 behind midnight.
function hourOf(hour: number, part: HalfWord['part'] | null): number {
  if (part === null || hour < 1 || hour > 12) return hour;
  if (part === 'night') return hour === 12 ? 24 : hour > 5 ? hour + 12 : hour;
  if (part === 'midday') return hour < 10 ? hour + 12 : hour;
  return (hour % 12) + (part === 'pm' ? 12 : 0);
}
