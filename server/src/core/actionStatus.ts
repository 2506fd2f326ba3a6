/** Whether an action item is done. */
import { inAlphabet, type Alphabet } from './alphabet.ts';
import type { Line } from './blocks.ts';
import type { Part } from './model.ts';
import type { Stretch } from './people.ts';
import { words } from './vocabulary/index.ts';
import { wordReader } from './wordReader.ts';

/** Whether the item is marked as done: its box, a sign, its status, or struck through. */
export function isDone({ checked, content: { text, marks } }: Line, status: Part | null): boolean {
  if (checked !== null) return checked;
  if (marks.some((m) => m.type === 'delete' && m.start <= 2 && m.end >= text.length * 0.6)) return true;
  return doneSign.test(text) || (status !== null && isDoneStatus(status.text));
}

/** Whether a heading says that all below it is done: `Immediate actions (completed)`. */
export const headsDone = (title: string): boolean =>
  /[([（【]/.test(title) && mayBeDone(title) && doneInBrackets(title).test(lowered(title));

/** Whether a status says that it is done, remarks behind it left out: `Done (see #12)`. */
const isDoneStatus = (status: string): boolean =>
  doneSign.test(status) || doneWords.has(/^[^([（【,，、;:：\d#–—]*/.exec(status)?.[0].trim().toLowerCase() ?? '');

/** The word at either end of an item, or in brackets, that says that it is done: `(done)`, `Done: ...`, `... - fixed`. */
export function doneWordOf(text: string): Stretch | null {
  if (!mayBeDone(text)) return null;
  const plain = lowered(text);
  const word = doneForms.map((form) => form(plain).exec(plain)?.indices?.[1]).find((found) => found !== undefined);
  return word ? { start: word[0], end: word[1] } : null;
}

// Whether one of the words stands where the forms have one: the patterns for them take long when they are first used.
function mayBeDone(text: string): boolean {
  if (standsDone(text, 0) !== null) return true;
  return [...text.matchAll(opener)].some(({ index }) => standsBehind(text, index + 1));
}

// Behind a bracket or dash, and a date if there is one.
function standsBehind(text: string, start: number): boolean {
  for (let at = start; at <= start + longestDate; at++) {
    if (standsDone(text, at) !== null) return true;
    if (!inDate.test(text.charAt(at))) return false;
  }
  return false;
}

const opener = /[([（【–—-]/g;
const inDate = /[\d/.月日\s-]/;
const longestDate = 12;

// As long as the text, so that places stay. To leave it to the flag `i` takes a first use ten times as long.
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

const doneSign = /[✅✔☑✓]|:white_check_mark:/u;
const doneWords = words((v) => v.done);
const standsDone = wordReader(doneWords);
const done = ({ words: oneOf }: Alphabet): string => oneOf(doneWords);
// `(done)`, `（6/5完了）`
const inBrackets = (of: Alphabet): string => String.raw`[([（【](?:[\d/.月日 -]{1,12})?(${done(of)})[)\]）】]`;
const doneForms = [
  inAlphabet((of) => String.raw`^[([（【]?(${done(of)})[)\]）】]?\s{0,3}[:：–—-]`, 'd'),
  inAlphabet(inBrackets, 'd'),
  inAlphabet(
    (of) => String.raw`[([（【–—-]\s{0,3}(${done(of)})(?![${of.letter}])[^()[\]（）【】]{0,20}[)\]）】]?\.?$`,
    'd',
  ),
];
const doneInBrackets = inAlphabet(inBrackets, '');
