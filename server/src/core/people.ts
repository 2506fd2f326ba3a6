/** Names of people and teams. */
import { inAlphabet, isPlain } from './alphabet.ts';
import { isOtherSection, readTitle } from './titles.ts';
import { dropEnd } from './text.ts';
import { vocabularies, words } from './vocabulary/index.ts';
import { remembered } from './remembered.ts';

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether a text is a name and no stand-in for one. */
export function namesSomebody(text: string): boolean {
  const plain = dropEnd(text.trim().replace(/^[@<[(]+/, ''), '>]) ')
    .trim()
    .toLowerCase();
  return plain !== '' && hasLetter(plain).test(plain) && !nobody.has(plain);
}

/**
 * The person, or the two, named by a line of its own over a list of items (`**Alex**`, `@ana`), at offsets into `text`;
 * null for a theme (`Monitoring`) and for the name of a section.
 */
export const personOf = remembered(readPerson);

function readPerson(text: string): Stretch | null {
  const plain = text.replace(/\s?[:：]$/, '');
  const pieces = plain.length > longestPair ? [] : piecesOf(plain);
  if (pieces.length !== 2) return onePersonOf(text);
  const isPair = pieces.every(({ start, end }) => onePersonOf(plain.slice(start, end)) !== null);
  return isPair ? { start: 0, end: plain.length } : null;
}

// `Alex and Danny`
const longestPair = 60;

function onePersonOf(text: string): Stretch | null {
  const handle = /^@([\w-]+(?:\/[\w-]+)?)\s*[:：]?$/.exec(text)?.[1];
  if (handle) return { start: 1, end: 1 + handle.length };
  const name = fullName(text).exec(text)?.[1];
  if (!name || name.split(/\s+/).some((word) => themes.has(word.toLowerCase()) || abstractNoun.test(word))) return null;
  if (readTitle(name).kinds.length > 0 || isOtherSection(name)) return null;
  return namesSomebody(name) ? { start: 0, end: name.length } : null;
}

/** Whether a text is written like a name and is no word for a state, a label or a theme. */
export function looksLikeName(text: string): boolean {
  const plain = text.replace(/^@/, '');
  const known = plain.toLowerCase().replace(/\.$/, '');
  if (isItemWord(known) || !namesSomebody(plain)) return false;
  return (
    westernName(plain).test(plain) ||
    (!isPlain(plain) && eastAsianName.test(plain) && !themes.has(known) && !isTitle(plain))
  );
}

/** Whether a text is a word for the state, priority or type of an item, or a label of one. */
export const isItemWord = (text: string): boolean => itemWords.has(text.toLowerCase());

/** The names in a list of them (`Ana y Luis`, `Lena & Ravi`, `田中、鈴木`); one stretch where it is no list. */
export function namesIn(text: string): Stretch[] {
  const pieces = piecesOf(text);
  const whole = trimmed(text, 0, text.length);
  return pieces.every(({ start, end }) => isMember(text.slice(start, end))) ? pieces : [whole];
}

/** The stretches between the commas and joiners of a text. */
export function piecesOf(text: string): Stretch[] {
  const marks = [...text.matchAll(separator(text))];
  const starts = [0, ...marks.map((mark) => mark.index + mark[0].length)];
  const ends = [...marks.map((mark) => mark.index), text.length];
  return starts.map((start, index) => trimmed(text, start, ends[index] ?? text.length));
}

const nobody = words((v) => v.nobody);
const itemWords = words(({ done, items, labels }) => [
  ...[...done, ...items.states, ...items.priorities, ...items.types],
  ...[...labels.status, ...labels.due, ...labels.ticket],
]);
const themes = new Set([...words((v) => v.themes ?? []), ...itemWords]);
const abstractNoun =
  /(?:tion|sion|ment|ing|ity|ness|ance|ence|ogy|ware|work|ture|ical|able|ery|sis|ups?|items?|tasks?)s?$/i;
const hasLetter = inAlphabet(({ letter }) => `[${letter}]`, '');
const fullName = inAlphabet(
  ({ upper, lower }) => String.raw`^([${upper}][${lower}'’-]+(?:\s+[${upper}][${lower}'’.-]*){0,2})\s*[:：]?$`,
  '',
);
const westernName = inAlphabet(
  ({ upper, letter }) => String.raw`^[${upper}][${letter}'’.-]+(?:\s+[${upper}][${letter}'’.-]*){0,2}$`,
  '',
);
// What begins with `not`, `to be` or `already` is a state: `未完了`, `待定`, `已排期`.
const eastAsianName = /^(?:(?![未不待要已])[\p{Script=Han}々]{2,4}|\p{Script=Hangul}{2,4})$/u;

const isTitle = (text: string): boolean => readTitle(text).kinds.length > 0 || isOtherSection(text);

// A member of a list of names begins like a name, or is one word, such as a handle.
const isMember = (text: string): boolean => namesSomebody(text) && (!/\s/.test(text) || beginsName(text).test(text));
const beginsName = inAlphabet(({ upper, isNarrow }) => `^[@${upper}${isNarrow ? '' : '\\p{Lo}'}]`, '');

const joiners = vocabularies.flatMap((v) =>
  v.joiners.filter((word) => /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(word)),
);
// `と` and `和` also stand within names (`和田`), so two characters must stand at either side.
const eastern = String.raw`|(?<=\p{Lo}{2})[と和與与및와과](?=\s?\p{Lo}{2})|\s및\s`;
const separator = inAlphabet(
  ({ upper, lower, words: oneOf, isNarrow }) =>
    String.raw`[,;、，；]|\s[&/]\s|(?<=[${lower}])\/(?=[${upper}][${lower}])|\s(?:${oneOf(joiners)})\s${isNarrow ? '' : eastern}`,
  'gi',
);

function trimmed(text: string, from: number, to: number): Stretch {
  const piece = text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  return { start, end: Math.max(start, from + piece.trimEnd().length) };
}
