/** The labelled fields of an action item: `Priority: high`, `Status: open`, in its line or in lines of their own. */
import { inAlphabet, isLetter } from './alphabet.ts';
import type { Line } from './blocks.ts';
import type { Stretch } from './people.ts';
import { labelOf } from './lineLabels.ts';
import { phrasesOf } from './phrases.ts';
import { tokens } from './titleWords.ts';
import { words } from './vocabulary/index.ts';
import { mayBegin, match, skipBlanks, wordReader } from './wordReader.ts';

/** A field that is written with its label. */
export type FieldName = 'priority' | 'type' | 'status';

/** The values behind the labels of this name; the label stands set off from what is before it. */
export function findFields(text: string, name: FieldName): Stretch[] {
  const found: Stretch[] = [];
  if (!/[:：=]/.test(text)) return found;
  for (let at = 0; at < text.length; at++) {
    const written = readers[name](text, at);
    const label = written !== null && isSetOff(text, at) ? written : null;
    const colon = label === null ? null : match(/\s{0,3}[:：=]/uy, text, at + label.length);
    if (label === null || !colon) continue;
    const start = skipBlanks(text, at + label.length + colon[0].length);
    const value = /^[^,，、]*/.exec(text.slice(start, fieldEnd(text, start)))?.[0].trimEnd() ?? '';
    found.push({ start, end: start + value.length });
  }
  return found;
}

/** Whether a line is a field of the item that it stands below: `- Owner: Ana`, `- Due: 2024-06-05`. */
export function isFieldLine(line: Line): boolean {
  const label = labelOf(line);
  return label !== null && label.end < line.content.text.length && fieldLabels.has(normal(label.name));
}

/** Whether a line is an item that is itself a field: `- Action: Add an alert`. */
export function isActionField(line: Line): boolean {
  const label = labelOf(line);
  return label !== null && label.end < line.content.text.length && actionLabels.has(normal(label.name));
}

/** Where what belongs to a label ends: at a bracket, a bar, a dash, the end of a sentence, another label. */
export function fieldEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    if (closing.test(text.charAt(at)) || /^(?:\.(?:\s|$)|\s[-–—]\s)/.test(text.slice(at, at + 3))) return at;
    const next = at > start && mayBegin(text, at) ? nextLabel(text, at) : null;
    if (next !== null && (/^\s?[:：]/.test(text.slice(at + next.length, at + next.length + 2)) || goesOn.has(next)))
      return at;
  }
  return text.length;
}

const readers: Readonly<Record<FieldName, ReturnType<typeof wordReader>>> = {
  priority: wordReader(words((v) => v.labels.priority)),
  type: wordReader(words((v) => v.labels.type)),
  // In a text, `Done: ...` is no label but the status itself.
  status: wordReader(words((v) => v.labels.status.filter((label) => !v.done.includes(label)))),
};

// A label begins its text, or a mark stands before it: `the error type: 5` has none.
const isSetOff = (text: string, at: number): boolean =>
  isLetter(text.charAt(at)) && (at === 0 || setOff(text).test(text.slice(Math.max(0, at - 4), at)));
const setOff = inAlphabet(({ character }) => String.raw`[^${character}\s'’_/]\s{0,3}$`, '');

const normal = (label: string): string => tokens(label).join(' ');
const fieldLabels = phrasesOf(({ labels }) => [
  ...[...labels.owner, ...labels.due, ...labels.ticket],
  ...[...labels.status, ...labels.priority, ...labels.type],
]);
const actionLabels = phrasesOf((v) => v.labels.action);

const closing = /[;()[\]|；。（）【】［］]/;
const goesOn = new Set(['due', 'by', 'deadline', 'eta', 'status', 'ticket', 'priority']);
const nextLabel = wordReader([
  ...goesOn,
  ...words(({ labels }) => [
    ...[...labels.due, ...labels.status, ...labels.ticket],
    ...[...labels.owner, ...labels.priority, ...labels.type],
  ]),
]);
