/** The notations in which an action item names its owner. */
import type { Line } from './blocks.ts';
import { partOf, type InlineText } from './inline.ts';
import type { OwnerNotation, Part } from './model.ts';
import { vocabularies, words } from './vocabulary/index.ts';

/** The owners of an item and how the first is written. */
export interface Owners {
  readonly owners: readonly Part[];
  readonly notation: OwnerNotation | null;
}

/** Reads `@ana`, `(Ana)`, `[Ana]`, `Owner: Ana`, `**Ana** to look at ...`, `Ana to look at ...`. */
export function readOwners(line: Line): Owners {
  const { content } = line;
  for (const [notation, find] of notations) {
    const owners = find(content);
    if (owners.length > 0) return { owners, notation };
  }
  return { owners: [], notation: null };
}

/** The owners that a cell of an owner column names. */
export function cellOwners(content: InlineText): Part[] {
  const plain = content.text.trim();
  if (!namesSomebody(plain)) return [];
  return [partOf(content)];
}

/**
 * The person named by a line of its own over a list of items (`**Alex**`, `@ana`), at offsets into `text`; null for a
 * theme (`Monitoring`).
 */
export function personOf(text: string): { start: number; end: number } | null {
  const handle = /^@([\w-]+(?:\/[\w-]+)?)\s*[:：]?$/.exec(text)?.[1];
  if (handle) return { start: 1, end: 1 + handle.length };
  const name = /^(\p{Lu}[\p{Ll}'’-]+(?:\s+\p{Lu}[\p{Ll}'’.-]*){0,2})\s*[:：]?$/u.exec(text)?.[1];
  if (!name || name.split(/\s+/).some((word) => themes.has(word.toLowerCase()) || abstractNoun.test(word))) return null;
  return namesSomebody(name) ? { start: 0, end: name.length } : null;
}

const themes = words((v) => [...(v.themes ?? []), ...v.labels.status, ...v.labels.due, ...v.labels.ticket, ...v.done]);
const abstractNoun =
  /(?:tion|sion|ment|ing|ity|ness|ance|ence|ogy|ware|work|ture|ical|able|ery|sis|ups?|items?|tasks?)s?$/i;

/** Whether a text is a name and no stand-in for one. */
export function namesSomebody(text: string): boolean {
  const plain = text
    .trim()
    .replace(/^[@<[(]+|[>\])]+$/g, '')
    .trim()
    .toLowerCase();
  return plain !== '' && /\p{L}/u.test(plain) && !nobody.has(plain) && !/^(?:\?+|[-–—.…]+|_+)$/.test(plain);
}

const nobody = words((v) => v.nobody);
const ownerLabels = vocabularies.flatMap((v) => v.labels.owner).sort((a, b) => b.length - a.length);
const notOwners = words((v) => [...v.done, ...v.labels.status, ...v.labels.due, ...v.labels.ticket]);

const labelPattern = new RegExp(
  String.raw`(?:^|[\s([{*,;.–—|-])(?:${ownerLabels.join('|')})\s*[:：=]\s*\**\s*@?([^\s,;()[\]|*][^,;()[\]|]*?)(?=\s*(?:$|[,;)\]|]|\.\s|\.$|\s[-–—]\s|\b(?:due|by|deadline|eta|status|ticket|priority)\b\s*[:：]?))`,
  'giu',
);
const mention = /(?<![\w@./])@([A-Za-z0-9][\w-]*(?:\/[\w-]+)?(?:\.[\w-]+)*)/g;
const person = String.raw`\p{Lu}[\p{L}'’.-]+(?:\s+\p{Lu}[\p{L}'’.-]*){0,2}`;
const bracketed = new RegExp(
  String.raw`[([]\s*@?(${person}(?:\s*(?:,|&|\/|and)\s*${person})*)\s*(?:[,;–—-]\s[^()[\]]*)?[)\]][\s.]*$`,
  'u',
);
const leading = /^\[?(\p{Lu}[\p{Ll}'’-]+(?:\s+\p{Lu}[\p{Ll}'’-]+)?)\]?(?=\s+to\s+\p{Ll})/u;

const notations: readonly [OwnerNotation, (content: InlineText) => Part[]][] = [
  ['label', labelled],
  ['mention', mentioned],
  ['parentheses', (content) => inBrackets(content, '(')],
  ['brackets', (content) => inBrackets(content, '[')],
  ['brackets', inLeadingBrackets],
  ['lead', led],
];

function labelled(content: InlineText): Part[] {
  return [...content.text.matchAll(labelPattern)].flatMap((m) =>
    named(content, m.index + m[0].length - (m[1]?.length ?? 0), m[1]),
  );
}

function mentioned(content: InlineText): Part[] {
  return [...content.text.matchAll(mention)].flatMap((m) => named(content, m.index + 1, m[1]));
}

function inBrackets(content: InlineText, open: string): Part[] {
  const found = bracketed.exec(content.text);
  if (!found?.[1] || found[0].charAt(0) !== open || notOwners.has(found[1].toLowerCase().replace(/\.$/, ''))) return [];
  return named(content, found.index + found[0].indexOf(found[1]), found[1]);
}

// `[Platform] Rotate the keys`
function inLeadingBrackets(content: InlineText): Part[] {
  const found = /^\[(\p{Lu}[\p{L}'’. -]{1,30})\](?=\s*\S)/u.exec(content.text);
  return found?.[1] && !notOwners.has(found[1].toLowerCase()) ? named(content, 1, found[1]) : [];
}

// `**Ana** Look at ...` and `Ana to look at ...`
function led(content: InlineText): Part[] {
  const bold = content.marks.find(
    (mark) => mark.type === 'strong' && mark.start === 0 && mark.end < content.text.length,
  );
  const name = bold ? content.text.slice(0, bold.end) : '';
  const person = /[:：]/.test(content.text.slice(0, (bold?.end ?? 0) + 1)) ? null : personOf(name);
  if (person) return named(content, person.start, name.slice(person.start, person.end));
  const found = leading.exec(content.text);
  if (!found?.[1] || isVerb(found[1])) return [];
  return named(content, found[0].indexOf(found[1]), found[1]);
}

const imperatives = words((v) => v.imperatives ?? []);
const isVerb = (word: string): boolean => imperatives.has(word.toLowerCase()) || /(?:ing|ed)$/.test(word);

function named(content: InlineText, start: number, name: string | undefined): Part[] {
  if (!name || !namesSomebody(name)) return [];
  return [partOf(content, start, start + name.trimEnd().length)];
}
