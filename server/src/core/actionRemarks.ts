/** What an action item says of itself beside its text: priority, type and status, in labels and remarks. */
import { inAlphabet } from './alphabet.ts';
import { doneWordOf } from './actionStatus.ts';
import { findFields, type FieldName } from './itemFields.ts';
import { partOf, type InlineText } from './inline.ts';
import type { ActionItem, Part } from './model.ts';
import type { Stretch } from './people.ts';
import { skipBlanks } from './wordReader.ts';
import { words } from './vocabulary/index.ts';

/** The parts of an item that are read from its remarks. */
export type Remarks = Pick<ActionItem, 'priority' | 'type' | 'status'>;

/**
 * Reads `Priority: high`, `[P1] ...`, `P1 - ...`, `... (high priority)`, `Type: mitigate`, `[Detect] ...`,
 * `Status: open`, `... (in progress)`, `... - done`. A label counts before a remark.
 */
export function readRemarks(content: InlineText): Remarks {
  const remarks = remarksOf(content.text);
  const find = (name: FieldName, says: (remark: Remark) => boolean): Part | null => {
    const found = findFields(content.text, name).find((value) => isValue(name, textOf(content, value)));
    const remark = found ?? remarks.find(says);
    return remark ? partOf(content, remark.start, remark.end) : null;
  };
  return {
    priority: find('priority', ({ text, bracketed }) => saysPriority(text, bracketed)),
    type: find('type', ({ text, bracketed }) => bracketed && types.has(text)),
    status: find('status', ({ text }) => states.has(text)) ?? doneWord(content),
  };
}

/** The whole of a cell as a value; null for a dash and for a word that stands for nothing. */
export const cellValue = (name: FieldName, content: InlineText): Part | null =>
  isValue(name, content.text) ? partOf(content) : null;

const priorities = words((v) => v.items.priorities);
const types = words((v) => v.items.types);
const states = words((v) => v.items.states);
const nobody = words((v) => v.nobody);
const priorityLabels = words((v) => v.labels.priority);

function isValue(name: FieldName, text: string): boolean {
  const plain = text.trim().toLowerCase();
  if (name === 'status') return states.has(plain) || (/[\p{L}\p{So}]/u.test(plain) && !nobody.has(plain));
  return /[\p{L}\d]/u.test(plain) && !nobody.has(plain) && plain.length <= longestValue;
}

const longestValue = 40;

// `P1`, `high priority`, `Priorität hoch`; `high` alone only in brackets.
function saysPriority(text: string, bracketed: boolean): boolean {
  if (/^p[0-5]$/.test(text)) return true;
  if (bracketed && priorities.has(text)) return true;
  const at = text.search(/\s/);
  const last = text.lastIndexOf(' ');
  return (
    (priorityLabels.has(text.slice(0, at)) && priorities.has(text.slice(at + 1))) ||
    (priorityLabels.has(text.slice(last + 1)) && priorities.has(text.slice(0, last)))
  );
}

function doneWord(content: InlineText): Part | null {
  const word = doneWordOf(content.text);
  return word && partOf(content, word.start, word.end);
}

/** A stretch that is set off from the text around it; `text` is in lower case. */
interface Remark extends Stretch {
  readonly text: string;
  readonly bracketed: boolean;
}

// What stands in brackets at either end, before a dash or colon at the start, and behind a dash at the end.
function remarksOf(text: string): Remark[] {
  const bracketed = endBrackets(text).flatMap((inside) => piecesOf(text, inside));
  const opening = opened(text).exec(text)?.[1];
  const dash = Math.max(...[' - ', ' – ', ' — '].map((mark) => text.lastIndexOf(mark)));
  const closing = dash < 0 ? null : { start: skipBlanks(text, dash + 2), end: text.length };
  const plain = [...(opening ? [{ start: 0, end: opening.length }] : []), ...(closing ? [closing] : [])];
  const remark = (bracket: boolean) => (place: Stretch) => remarkAt(text, place, bracket);
  return [...bracketed.map(remark(true)), ...plain.map(remark(false))];
}

const opened = inAlphabet(({ letter }) => String.raw`^([${letter}\d][${letter}\d ]{1,24}?)\s?(?:[:：]|[–—-]\s|\|)`, '');

function remarkAt(text: string, { start, end }: Stretch, bracketed: boolean): Remark {
  const from = Math.min(skipBlanks(text, start), end);
  const inside = text.slice(from, end).replace(/[\s.]{1,3}$/, '');
  return { start: from, end: from + inside.length, text: inside.toLowerCase(), bracketed };
}

const bracket = /[([（【［]([^()[\]（）【】［］]{1,80})[)\]）】］]/g;

// The insides of the brackets that open a text, and of those that end it.
function endBrackets(text: string): Stretch[] {
  const all = [...text.matchAll(bracket)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
  const isOuter = (from: number, to: number): boolean => /^[\s.,;:–—-]{0,5}$/.test(text.slice(from, to));
  const opening = all.findIndex(({ start }, index) => !isOuter(all[index - 1]?.end ?? 0, start));
  const first = opening < 0 ? all.length : opening;
  const closing = all.findLastIndex(({ end }, index) => !isOuter(end, all[index + 1]?.start ?? text.length));
  return all
    .filter((_, index) => index < first || index > closing)
    .map(({ start, end }) => ({ start: start + 1, end: end - 1 }));
}

const piecesOf = (text: string, { start, end }: Stretch): Stretch[] =>
  [...text.slice(start, end).matchAll(/[^,;、，；|]+/g)].map((piece) => ({
    start: start + piece.index,
    end: start + piece.index + piece[0].length,
  }));

const textOf = ({ text }: InlineText, { start, end }: Stretch): string => text.slice(start, end);
