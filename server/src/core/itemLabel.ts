/** An action item in short, for where its owners, due date and tickets are shown beside it. */
import type { ActionItem } from './model.ts';
import { dropEnd } from './text.ts';
import { tokens } from './titleWords.ts';
import { vocabularies, words } from './vocabulary/index.ts';
import { mayBegin, skipBlanks, wordReader } from './wordReader.ts';

/**
 * The text of an item without the remark at its end that says nothing but who, when, which ticket and the like:
 * `Keep a second router. (Owner: Ana, due 2024-06-01, NET-7)`, `Keep a second router. @ana, due 2024-06-01`.
 */
export function itemLabel(item: ActionItem): string {
  const { text } = item.text;
  for (let at = Math.max(1, text.length - longestRemark); at < text.length; at++) {
    if (!opensRemark(text, at) || !isExplained(text.slice(at), item)) continue;
    const label = dropEnd(text.slice(0, at), ' ,;:–—-\n');
    return label === '' ? text : label;
  }
  return text;
}

const longestRemark = 120;

function opensRemark(text: string, at: number): boolean {
  if (/[([（【［@]/.test(text.charAt(at))) return true;
  if (!mayBegin(text, at)) return false;
  const label = fieldLabel(text, at);
  if (label !== null && /^\s?[:：=]/.test(text.slice(at + label.length, at + label.length + 2))) return true;
  const due = dueWord(text, at);
  return due !== null && /\d/.test(text.charAt(skipBlanks(text, at + due.length)));
}

// Nothing is left of it but labels and marks.
function isExplained(remark: string, { owners, due, tickets, priority, type, status }: ActionItem): boolean {
  const parts = [...owners, ...tickets, ...[due, priority, type, status].filter((part) => part !== null)];
  const known = parts.map((part) => part.text).filter((part) => remark.includes(part));
  const rest = known.sort((a, b) => b.length - a.length).reduce((left, part) => left.replaceAll(part, ' '), remark);
  return known.length > 0 && tokens(rest).every((word) => explained.has(word));
}

const dueWords = [...words((v) => v.labels.due), 'by', 'until', 'before'];
const labels = [
  ...dueWords,
  ...words(({ labels: l }) => [...l.owner, ...l.ticket, ...l.status, ...l.priority, ...l.type]),
];
const dueWord = wordReader(dueWords);
const fieldLabel = wordReader(labels);
const explained = new Set([...labels, ...vocabularies.flatMap((v) => v.joiners)].flatMap(tokens));
