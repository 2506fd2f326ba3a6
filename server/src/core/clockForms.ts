/** The notations of a time of day. */
import { inAlphabet, isPlain, type Alphabet } from './alphabet.ts';
import { hoursBehind, isElapsed, oclockBehind } from './clockWords.ts';
import { match } from './wordReader.ts';

/** How a time stands in its text. */
export interface Manner {
  /** It opens its line: `11.13`, `14h` are times there. */
  readonly leading: boolean;
  /** A date, or a word such as `at`, stands before it: then it is no length of time. */
  readonly announced: boolean;
  /** What stands before it is a date: of which midnight, `midnight` does not say then. */
  readonly dated: boolean;
}

/** A time as written. */
export interface Written {
  readonly hour: string;
  /** No number where only the hour is known (`22:XX`), empty where only the hour is written. */
  readonly minute: string;
  readonly second: string | undefined;
  readonly letter: 'am' | 'pm' | null;
  readonly approximate: boolean;
  /** Nothing but a time is written like that. */
  readonly certain: boolean;
  readonly end: number;
}

/** Each reads one notation at a place. */
export const notations: readonly ((text: string, at: number, manner: Manner) => Written | null)[] = [
  readColon,
  readHalf,
  readEastAsian,
  readFourDigits,
  readOclock,
  readHourLetter,
  readPoint,
];

const half = ({ letter }: Alphabet): string => String.raw`(?:\s?([ap])\.?\s?m(?![${letter}\d])\.?)`;
const colon = inAlphabet(
  (alphabet) =>
    String.raw`T?(\d{1,2})[:：](\d{2}|[Xx?]{2})(?:[:：](\d{2})(?:[.,]\d{1,9})?)?${half(alphabet)}?(?!:?\d|\.\d)`,
  'iy',
);
const bare = inAlphabet((alphabet) => String.raw`(\d{1,2})${half(alphabet)}`, 'iy');
const point = inAlphabet(
  (alphabet) =>
    String.raw`(\d{1,2})\.(\d{2})${half(alphabet)}?(?![\d.%]|\s?(?:ms|s|GB|MB|KB|k)(?![${alphabet.letter}\d]))`,
  'iy',
);
const hourLetter = inAlphabet(
  ({ letter }) => String.raw`(\d{1,2})(\s?)[hч]\.?(?:(\s?)(\d{2})(\s?(?:min|мин)\.?)?)?(?![${letter}\d])`,
  'iy',
);
const four =
  /([01]\d|2[0-3])([0-5]\d)(?=\s?(?:hrs?|hours|Z|UTC|GMT|[ECMP][SD]?T|CES?T|BST)\b)(?:\s?(?:hrs?|hours)\b)?/uy;

// `14:05`, `2:05:30 pm`, `14:05 Uhr`, `22:XX`
function readColon(text: string, at: number): Written | null {
  const found = match(colon(text), text, at);
  if (!found) return null;
  const written = writtenAs(at + found[0].length, found[1], found[2], found[3], found[4]);
  return { ...written, end: hoursBehind(text, written.end) };
}

// `2 pm`
function readHalf(text: string, at: number): Written | null {
  const found = match(bare(text), text, at);
  return found && writtenAs(at + found[0].length, found[1], '', undefined, found[2]);
}

// `1405 UTC`
function readFourDigits(text: string, at: number): Written | null {
  const found = match(four, text, at);
  return found && writtenAs(at + found[0].length, found[1], found[2]);
}

// `11.13`
function readPoint(text: string, at: number, { leading }: Manner): Written | null {
  const found = leading ? match(point(text), text, at) : null;
  return found && { ...writtenAs(at + found[0].length, found[1], found[2], undefined, found[3]), certain: false };
}

// `14 Uhr`, `14.05 Uhr`
function readOclock(text: string, at: number): Written | null {
  const found = match(/(\d{1,2})(?:\.(\d{2}))?(?!\d)/uy, text, at);
  const end = found && oclockBehind(text, at + found[0].length);
  return found && end !== null ? { ...writtenAs(at + found[0].length, found[1], found[2]), end } : null;
}

// `14h`, `14h05`, `14 h 05`, `14h05min`, `14 ч 05 мин`: all but `14h05` may be a length of time.
function readHourLetter(text: string, at: number, { leading, announced }: Manner): Written | null {
  const found = match(hourLetter(text), text, at);
  if (!found) return null;
  const [whole, hour = '', before, , minute, minutes] = found;
  const plain = minute !== undefined && minutes === undefined && !/\s/.test(whole);
  const likely = leading && (minute === undefined ? before === '' : hour.length === 2);
  if (!plain && !announced && !(likely && !isElapsed(text, at + whole.length))) return null;
  return { ...writtenAs(at + found[0].length, hour, minute), certain: false };
}

const eastAsian = /(\d{1,2})\s?([時时点點시])(?:\s?(\d{1,2})\s?[分분](?:\s?(\d{1,2})\s?[秒초])?|\s?([半반]))?/uy;

// `14時5分30秒`, `14点半`, `14시`; not `2時間`, `3点改进建议`, `2시간`
function readEastAsian(text: string, at: number, manner: Manner): Written | null {
  const found = isPlain(text) ? null : match(eastAsian, text, at);
  if (!found) return null;
  const [whole, hour, unit = '', minute, second, halfHour] = found;
  const behind = text.slice(at + whole.length, at + whole.length + 2);
  if (minute === undefined && !endsHour(unit, halfHour !== undefined, behind, manner)) return null;
  const written = writtenAs(at + found[0].length, hour, minute ?? (halfHour === undefined ? '' : '30'), second);
  const about = /^[许許]/.test(behind) ? 1 : 0;
  return { ...written, approximate: about > 0, certain: false, end: written.end + about };
}

// Whether an hour without minutes ends behind its unit: `時` may go on to `時間`, and `3点` may be three items.
function endsHour(unit: string, isHalf: boolean, behind: string, { leading, announced }: Manner): boolean {
  if (unit === '시')
    return !/^\p{Script=Hangul}/u.test(behind) || /^(?:에|경|쯤|부터|까지|이후|이전|전|정각|즈음|무렵)/.test(behind);
  if (unit === '時' || unit === '时')
    return isHalf ? !/^[间間日]/.test(behind) : !/^[間间限期代点點速报報段候刻々]/.test(behind);
  return (
    isHalf || announced || /^(?:[钟鐘整许許]|左右|前后|前後)/.test(behind) || (leading && !/^[\p{L}\d]/u.test(behind))
  );
}

function writtenAs(end: number, hour = '', minute = '', second?: string, half?: string): Written {
  const letter = half === undefined ? null : half.toLowerCase() === 'a' ? 'am' : 'pm';
  return { hour, minute, second, letter, approximate: false, certain: true, end };
}
