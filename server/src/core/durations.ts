/** The grammar of written durations: `90 minutes`, `1h 30m`, `about 2 hours`, `1時間30分`. */
import { inAlphabet, isDigit, type Alphabet } from './alphabet.ts';
import { vocabularies, words } from './vocabulary/index.ts';
import { wholeWord } from './wordPatterns.ts';
import { match, wordReader } from './wordReader.ts';
import { remembered } from './remembered.ts';

/** A duration found in a text, at offsets into it. */
export interface Duration {
  readonly seconds: number;
  /** Seconds of the smallest unit that is written. */
  readonly precision: number;
  /** `about 2 hours`, `~2 h`, `2+ hours`; `start` is that of the number. */
  readonly approximate: boolean;
  readonly start: number;
  readonly end: number;
}

/** Every duration of a text, in its order. Ranges (`5-10 minutes`) are left out: they state no one duration. */
export const findDurations = remembered(readDurations);

function readDurations(written: string): readonly Duration[] {
  const text = written.replaceAll('’', "'");
  const found: Duration[] = [];
  let opened = false;
  for (let at = 0; at < text.length;) {
    const duration = mayBegin(text, at) ? durationAt(text, at) : null;
    if (duration) {
      const opens = opensRange(text).test(text.slice(duration.end, duration.end + 6));
      if (!opens && !opened && !closesRange(text).test(text.slice(Math.max(0, at - 8), at))) found.push(duration);
      opened = opens;
    }
    at = duration?.end ?? at + 1;
  }
  return found;
}

/** A number with its unit, within a duration: `1 h` of `1 h 20 min`. */
export interface DurationPiece {
  readonly text: string;
  /** Seconds of its unit. */
  readonly unit: number;
  readonly start: number;
  readonly end: number;
}

/** The pieces of a duration that opens `text`; one that a bare number ends (`2h30`) has none. */
export function durationPieces(text: string): DurationPiece[] {
  const pieces: DurationPiece[] = [];
  for (let start = 0; ;) {
    const piece = pieceAt(text, start);
    if (!piece) return start < text.length ? [] : pieces;
    pieces.push({ text: text.slice(start, piece.end), unit: piece.unit, start, end: piece.end });
    start = piece.end + (match(between(text), text, piece.end)?.[0].length ?? 0);
  }
}

/** A text without the words at its end that make a duration behind it approximate: `for about`, `nearly an`. */
export const withoutRoughly = (before: string): string => before.replace(roughly(before), '');

const roughly = inAlphabet(
  (alphabet) =>
    `\\s?(?:[~≈∼><≥≤]|${wholeWord(
      vocabularies.flatMap((v) => [...v.about, ...v.durations.vague]),
      alphabet,
    )})\\s?(?:(?:an?|the)\\s)?$`,
  'i',
);

const opensRange = inAlphabet(() => String.raw`^\s?(?:[-–—~〜～]|to|or)\s?\d`, 'i');
const closesRange = inAlphabet(() => String.raw`\d\s?(?:[-–—~〜～]|\b(?:to|or|a|à|bis|до)\b)\s?$`, 'i');

const unitSeconds = { second: 1, minute: 60, hour: 3600, day: 86_400 };
type Unit = keyof typeof unitSeconds;

const units = new Map<string, number>();
const numbers = new Map<string, number>();
for (const { durations } of vocabularies) {
  for (const [unit, names] of Object.entries(durations.units) as [Unit, readonly string[]][])
    for (const name of names) units.set(name, unitSeconds[unit]);
  for (const [name, value] of durations.numbers) numbers.set(name, value);
}

const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`;
// A unit ends its word, but where words are not set apart.
const endOfUnit = ({ letter, isNarrow }: Alphabet): string =>
  isNarrow ? `(?![${letter}])` : `(?<=${unspaced})|(?!\\p{L})`;
const amountPattern = inAlphabet(
  (alphabet) => String.raw`(?:(\d{1,6}(?:[.,]\d{1,3})?)(\+)?|(${alphabet.words(numbers.keys())}))`,
  'iy',
);
const readUnit = wordReader(units.keys());
const halfPattern = inAlphabet(
  (alphabet) => `\\s?(?:${alphabet.words(words((v) => v.durations.half))})(?:${endOfUnit(alphabet)})`,
  'iy',
);
const joiners = words((v) => v.joiners.filter((joiner) => /^\p{L}/u.test(joiner)));
const between = inAlphabet((alphabet) => `\\s?(?:,\\s?)?(?:(?:${alphabet.words(joiners)})\\s)?`, 'iy');
// `2h30`, and `2 h 30` where nothing is counted with it.
const bareMinutes = inAlphabet(
  ({ letter }) => String.raw`(?:([0-5]\d)(?![\d:]|[${letter}])|\s([0-5]\d)(?=$|[.,;)]))`,
  'y',
);
const tens = [...numbers].flatMap(([name, value]) => (value >= 20 ? [name] : []));
const partOfNumber = inAlphabet((alphabet) => `(?<![${alphabet.letter}])(?:${alphabet.words(tens)})\\s$`, 'i');
const firstOfNumbers = new Set([...numbers.keys()].flatMap((name) => [name.charAt(0), name.charAt(0).toUpperCase()]));

// Behind a sign, a point, a letter or a digit a number says something else: `+15m`, `14:05`, `v2 h`.
const mayBegin = (text: string, at: number): boolean =>
  (isDigit(text.charAt(at)) || firstOfNumbers.has(text.charAt(at))) && !isBound(text.charAt(at - 1));

const isBound = (before: string): boolean =>
  before < '\u0080'
    ? /[\dA-Za-z.,:+$#/'-]/.test(before)
    : /[€£\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hangul}]/u.test(before);

// The end of a date, a time or a longer number: `14時05分`, `forty five minutes`.
const endsAnother = (text: string, at: number): boolean =>
  /\d[時时點点시日일]\s?$/u.test(text.slice(Math.max(0, at - 4), at)) ||
  partOfNumber(text).test(text.slice(Math.max(0, at - 12), at));

interface Piece {
  readonly seconds: number;
  readonly unit: number;
  readonly rough: boolean;
  readonly end: number;
}

// Pieces in falling units: days, hours, minutes, seconds.
function durationAt(text: string, at: number): Duration | null {
  const pieces: Piece[] = [];
  for (let from = at; ;) {
    const last = pieces.at(-1);
    const piece = pieceAt(text, from) ?? (last?.unit === unitSeconds.hour ? minutesAt(text, last.end) : null);
    if (!piece || (last && piece.unit >= last.unit)) break;
    pieces.push(piece);
    from = piece.end + (match(between(text), text, piece.end)?.[0].length ?? 0);
  }
  const last = pieces.at(-1);
  if (!last || endsAnother(text, at)) return null;
  const seconds = pieces.reduce((sum, piece) => sum + piece.seconds, 0);
  const before = text.slice(Math.max(0, at - longestRough), at);
  const approximate = pieces.some(({ rough }) => rough) || withoutRoughly(before) !== before;
  return { seconds: Math.round(seconds), precision: last.unit, approximate, start: at, end: last.end };
}

const longestRough = 24;

function pieceAt(text: string, at: number): Piece | null {
  const amount = match(amountPattern(text), text, at);
  const unit = amount && unitAt(text, at + amount[0].length);
  const seconds = unit && units.get(unit.name);
  if (!amount || !unit || seconds === null || seconds === undefined) return null;
  const [, digits, plus, word] = amount;
  if (!belongTogether(word, unit.gap, unit.name, seconds)) return null;
  const { end } = unit;
  const half = match(halfPattern(text), text, end);
  const count = word === undefined ? numberOf(digits ?? '') : (numbers.get(word.toLowerCase()) ?? 0);
  return {
    seconds: (count + (half ? 0.5 : 0)) * seconds,
    unit: seconds,
    rough: plus !== undefined,
    end: end + (half?.[0].length ?? 0),
  };
}

/** A unit, and what stands between it and its number. */
interface WrittenUnit {
  readonly gap: string;
  readonly name: string;
  readonly end: number;
}

// No pattern of all units, which would take long when it is first used.
function unitAt(text: string, at: number): WrittenUnit | null {
  for (const gap of [text.slice(at, at + 2), text.slice(at, at + 1), '']) {
    const name = /^[\s-]*$/.test(gap) ? readUnit(text, at + gap.length) : null;
    if (name === null) continue;
    const end = at + gap.length + name.length;
    // `2 min. 30 s`
    const isShortened = text.charAt(end) === '.' && /^\s?\d/.test(text.slice(end + 1, end + 3));
    return { gap, name, end: isShortened ? end + 1 : end };
  }
  return null;
}

// `5 m` may be metres, and `a second` another one; `5m` and `5 s` are durations.
function belongTogether(word: string | undefined, gap: string, unit: string, seconds: number): boolean {
  if (/^[a-z]$/.test(unit)) return word === undefined && (unit !== 'm' || gap === '');
  return word === undefined || (seconds > 1 && (gap !== '' || !/^[a-z]+$/i.test(word)));
}

// `1,200` has a thousands mark, `1,5` a decimal one.
const numberOf = (digits: string): number =>
  Number(/,\d{3}$/.test(digits) ? digits.replace(',', '') : digits.replace(',', '.'));

function minutesAt(text: string, at: number): Piece | null {
  const found = match(bareMinutes(text), text, at);
  return (
    found && {
      seconds: Number(found[1] ?? found[2]) * 60,
      unit: unitSeconds.minute,
      rough: false,
      end: at + found[0].length,
    }
  );
}
