/** Durations as text: in a notation of our own, and in the one in which a report writes another. */
import { inAlphabet } from './alphabet.ts';
import { durationPieces } from './durations.ts';

/** `45 s`, `80 min`, `3 h 5 min`, `2 d 4 h` */
export function durationText(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (hours < 2) return `${minutes} min`;
  return hours < 48 ? inUnits(hours, 'h', minutes % 60, 'min') : inUnits(Math.floor(hours / 24), 'd', hours % 24, 'h');
}

const inUnits = (count: number, unit: string, rest: number, smallUnit: string): string =>
  rest > 0 ? `${count} ${unit} ${rest} ${smallUnit}` : `${count} ${unit}`;

/**
 * Another duration in the notation of `written`: 5400 s like `2 hours` is `1.5 hours`, like `1 h 10 min` is `1 h 30 min`,
 * like `1:10` is `1:30`. Null where the notation does not take it, or is not understood.
 */
export function durationLike(written: string, seconds: number): string | null {
  const clock = /^(\d{1,3}):[0-5]\d(:[0-5]\d)?$/.exec(written);
  if (clock) return clockLike(seconds, (clock[1] ?? '').length, clock[2] !== undefined);
  const pieces = durationPieces(written).map(({ text, unit }) => ({ unit, ...nounOf(text) }));
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last || pieces.some(({ gap }) => gap === null)) return null;
  if (pieces.length === 1) return inOneUnit(seconds, first) ?? inTwoUnits(seconds, first);
  const glue = glueOf(written);
  const rounded = Math.round(seconds / last.unit) * last.unit;
  const counts = pieces.map(({ unit }, index) =>
    Math.floor((index === 0 ? rounded : rounded % (pieces[index - 1]?.unit ?? unit)) / unit),
  );
  const shown = pieces.flatMap((piece, index) => (counts[index] ? [counted(counts[index], piece)] : []));
  return shown.length > 0 ? shown.join(glue) : null;
}

/** A unit with what stands between it and its number. */
interface Noun {
  readonly unit: number;
  readonly gap: string | null;
  readonly name: string;
}

// `90 minutes`, `90-minute`, `3h`, `two hours`, `1時間`; not `2 hours and a half`.
function nounOf(piece: string): Omit<Noun, 'unit'> {
  const found = noun(piece).exec(piece);
  const gap = found?.groups?.tight ?? found?.groups?.spaced ?? null;
  return { gap, name: found?.groups?.name ?? '' };
}

const noun = inAlphabet(
  ({ letter }) =>
    String.raw`^(?:\d+(?:[.,]\d+)?\+?(?<tight>[\s-]{0,2})|[${letter}]+(?<spaced>[\s-]))(?<name>[${letter}]+\.?)$`,
  '',
);

// What stands between the first two pieces: ` `, `, `, ` and `.
function glueOf(written: string): string {
  const [first, second] = durationPieces(written);
  return first && second ? written.slice(first.end, second.start) : ' ';
}

function clockLike(seconds: number, digits: number, withSeconds: boolean): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const minutes = withSeconds ? Math.floor(seconds / 60) : Math.round(seconds / 60);
  const hours = String(Math.floor(minutes / 60)).padStart(Math.min(digits, 2), '0');
  return `${hours}:${two(minutes % 60)}${withSeconds ? `:${two(Math.round(seconds % 60))}` : ''}`;
}

// Whole numbers, and hours and days with a half.
function inOneUnit(seconds: number, noun: Noun): string | null {
  const count = noun.unit < 3600 ? Math.round(seconds / noun.unit) : seconds / noun.unit;
  return Number.isInteger(count * 2) && count >= 1 ? counted(count, noun) : null;
}

const smaller: Readonly<Record<string, string>> = {
  d: 'h',
  day: 'hour',
  days: 'hours',
  h: 'min',
  hr: 'min',
  hrs: 'mins',
  hour: 'minute',
  hours: 'minutes',
};

// `95 minutes` is no number of hours: it is written with the unit below, alone where the rest is hyphenated.
function inTwoUnits(seconds: number, noun: Noun): string | null {
  const name = smaller[noun.name.toLowerCase()];
  if (name === undefined || noun.gap === null) return null;
  const small = { gap: noun.gap, name, unit: noun.unit === 3600 ? 60 : 3600 };
  const count = Math.round(seconds / small.unit);
  const each = noun.unit / small.unit;
  if (noun.gap === '-' || count < each) return counted(count, small);
  const rest = count % each;
  return `${counted(Math.floor(count / each), noun)}${rest > 0 ? ` ${counted(rest, small)}` : ''}`;
}

// English words take an `s`, but short ones and those before a noun need none: `10 min`, `90-minute outage`.
function counted(count: number, { gap, name }: Noun): string {
  const number = `${count}${gap ?? ''}`;
  if (count === 1) return `${number}${english.test(name) ? name.replace(/s$/i, '') : name}`;
  return `${number}${name}${gap !== '-' && /^(?:day|hour|minute|second)$/i.test(name) ? 's' : ''}`;
}

const english = /^(?:day|hour|minute|second|hr|min|sec)s$/i;
