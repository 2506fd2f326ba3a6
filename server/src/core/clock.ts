/** The grammar of a written time of day. */
import type { ClockTime } from './model.ts';

/** A time of day found in a text; it ends at `end`. */
export interface ClockMention {
  readonly time: ClockTime;
  /** Without am or pm it could still be one of either. */
  readonly half: 'am' | 'pm' | null;
  /** 1 for `24:00`, which is the next day. */
  readonly daysLater: number;
  /** Only the hour is known: `22:XX`. */
  readonly vague: boolean;
  readonly end: number;
}

/** A time of day with the place where it begins. */
export interface PlacedClock extends ClockMention {
  readonly start: number;
  readonly approximate: boolean;
}

/** Seconds since midnight. */
export const secondsOf = ({ hour, minute, second }: ClockTime): number => hour * 3600 + minute * 60 + (second ?? 0);

/** `14:05`, or `14:05:30` where the seconds are written. */
export function clockText({ hour, minute, second }: ClockTime): string {
  const numbers = second === undefined ? [hour, minute] : [hour, minute, second];
  return numbers.map((n) => String(n).padStart(2, '0')).join(':');
}

/**
 * The time that stands at `at`, or null. Where a time opens its line (`leading`), looser notations count too:
 * `11.13`, `14h`.
 */
export function clockAt(text: string, at: number, leading: boolean): PlacedClock | null {
  const clock = readColon(text, at) ?? readWords(text, at, leading);
  return clock && { ...clock, start: at, approximate: clock.vague };
}

const half = String.raw`(?:\s?(a|p)\.?\s?m\b\.?)`;
const colon = new RegExp(
  String.raw`T?(\d{1,2})[:：](\d{2}|[Xx?]{2})(?:[:：](\d{2})(?:[.,]\d{1,9})?)?${half}?(?!:?\d|\.\d)`,
  'iuy',
);
const hours = new RegExp(String.raw`(\d{1,2})${half}`, 'iuy');
const letter = new RegExp(String.raw`(\d{1,2})h(\d{2})?(?![\p{L}\d])`, 'iuy');
const point = new RegExp(String.raw`(\d{1,2})\.(\d{2})${half}?(?![\d.%]|\s?(?:ms|s|GB|MB|KB|k)\b)`, 'iuy');
const four = new RegExp(
  String.raw`([01]\d|2[0-3])([0-5]\d)(?=\s?(?:hrs?|hours|Z|UTC|GMT|[ECMP][SD]?T|CES?T|BST)\b)(?:\s?(?:hrs?|hours)\b)?`,
  'uy',
);
const cjk = /(午前|午後|上午|下午|오전|오후)?\s?(\d{1,2})[時时点點시]\s?(?:(\d{1,2})[分분])?/uy;

function readColon(text: string, at: number): ClockMention | null {
  const found = match(colon, text, at);
  if (found) return clock(at + found[0].length, found[1], found[2], found[3], found[4]);
  const bare = match(hours, text, at);
  return bare && clock(at + bare[0].length, bare[1], '0', undefined, bare[2]);
}

function readWords(text: string, at: number, leading: boolean): ClockMention | null {
  const japanese = match(cjk, text, at);
  if (japanese) {
    const afternoon = /午後|下午|오후/.test(japanese[1] ?? '') ? 'p' : japanese[1] ? 'a' : undefined;
    return clock(at + japanese[0].length, japanese[2], japanese[3] ?? '0', undefined, afternoon);
  }
  const digits = match(four, text, at);
  if (digits) return clock(at + digits[0].length, digits[1], digits[2]);
  const h = match(letter, text, at);
  if (h && (leading || h[2] !== undefined)) return clock(at + h[0].length, h[1], h[2] ?? '0');
  const dotted = leading ? match(point, text, at) : null;
  return dotted && clock(at + dotted[0].length, dotted[1], dotted[2], undefined, dotted[3]);
}

// 12 AM is midnight, 12 PM is noon; 24:00 ends a day. Anything else outside of the clock is no time.
function clock(end: number, h?: string, m?: string, s?: string, halfLetter?: string): ClockMention | null {
  const halfDay = halfLetter ? (halfLetter.toLowerCase() === 'a' ? 'am' : 'pm') : null;
  let hour = Number(h);
  const vague = /\D/.test(m ?? '');
  const minute = vague ? 0 : Number(m);
  if (halfDay && hour >= 1 && hour <= 12) hour = (hour % 12) + (halfDay === 'pm' ? 12 : 0);
  if (hour > 24 || minute > 59 || Number(s ?? 0) > 60 || (hour === 24 && minute > 0)) return null;
  const time = { hour: hour % 24, minute, ...(s === undefined ? {} : { second: Number(s) }) };
  return { time, half: halfDay, daysLater: hour === 24 ? 1 : 0, vague, end };
}

/** What a sticky pattern matches at `at`. */
export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
