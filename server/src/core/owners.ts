/** The notations in which an action item names its owner. */
import { inAlphabet } from './alphabet.ts';
import type { Text } from './documentText.ts';
import type { Line } from './blocks.ts';
import { partOf, type InlineText } from './inline.ts';
import { fieldEnd } from './itemFields.ts';
import type { OwnerNotation, Part } from './model.ts';
import { isItemWord, looksLikeName, namesIn, namesSomebody, personOf, piecesOf } from './people.ts';
import { dropEnd } from './text.ts';
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
  return namesSomebody(content.text) ? listed(content, 0, content.text.length) : [];
}

/** Owners as they are written, from the first to the last: `Ana and Luis`. */
export function ownersText(owners: readonly Part[], text: Text): string {
  return owners.reduce((all, owner, index) => {
    const before = owners[index - 1];
    if (!before) return owner.text;
    const between = text.slice(before.span.end, owner.span.start).replace(/[\s*_@[\]()`]+/g, ' ');
    return all + (between.length <= longestJoiner && between.trim() !== '' ? between : ', ') + owner.text;
  }, '');
}

const longestJoiner = 12;

const notations: readonly [OwnerNotation, (content: InlineText) => Part[]][] = [
  ['label', labelled],
  ['mention', mentioned],
  ['parentheses', (content) => inBrackets(content, '(（')],
  ['brackets', (content) => inBrackets(content, '[【［')],
  ['brackets', inLeadingBrackets],
  ['lead', led],
];

const ownerLabels = vocabularies.flatMap((v) => v.labels.owner);
const labelPattern = inAlphabet(
  ({ character, words: oneOf }) =>
    String.raw`(?<![${character}_/])(?:${oneOf(ownerLabels)})\s{0,3}[:：=][\s*@]{0,6}(?=[^\s,;()[\]|*、，；（）])`,
  'gi',
);

// `Owner: Ana, Luis, due: ...`: the names behind the label.
function labelled(content: InlineText): Part[] {
  if (!/[:：=]/.test(content.text)) return [];
  return [...content.text.matchAll(labelPattern(content.text))].flatMap((found) => {
    const start = found.index + found[0].length;
    const value = content.text.slice(start, fieldEnd(content.text, start));
    const [first, ...others] = piecesAtCommas(value);
    if (!first || !namesSomebody(value.slice(first.start, first.end))) return [];
    const end = others.findIndex((piece) => !isListed(value.slice(piece.start, piece.end)));
    const last = others.slice(0, end < 0 ? undefined : end).at(-1) ?? first;
    return listed(content, start, start + last.end);
  });
}

// `Luis and Chloe`, `@luis`
const isListed = (text: string): boolean => allNames(text) || /^@[\w-]+$/.test(text);

const piecesAtCommas = (text: string): { start: number; end: number }[] => {
  const pieces: { start: number; end: number }[] = [];
  for (const found of text.matchAll(/[^,，、]+/g)) {
    const start = found.index + (found[0].length - found[0].trimStart().length);
    if (found[0].trim()) pieces.push({ start, end: found.index + found[0].trimEnd().length });
  }
  return pieces;
};

const western = String.raw`\p{Script=Latin}\p{Script=Cyrillic}`;
const mention = inAlphabet(({ letter, isNarrow }) => {
  const name = isNarrow ? letter : western;
  const handle = String.raw`(?:[${name}\d][${name}\d_-]*(?:\/[\w-]+)?(?:\.[\w-]+)*)`;
  const eastern = isNarrow ? '' : String.raw`|[\p{Script=Han}\p{Script=Hangul}]{2,4}(?!\p{Lo})`;
  return String.raw`(?<![${letter}\d_@./])@(${handle}${eastern})`;
}, 'g');

function mentioned(content: InlineText): Part[] {
  if (!content.text.includes('@')) return [];
  return [...content.text.matchAll(mention(content.text))].flatMap((m) =>
    named(content, m.index + 1, m.index + m[0].length),
  );
}

// `... (Ana)`, `... (Ana & Luis, due 5 June)`, `...【田中】`: names that end the text in brackets.
function inBrackets(content: InlineText, opens: string): Part[] {
  const text = withoutRemarks(content.text);
  const open = openOfLast(text);
  if (open < 0 || !opens.includes(text.charAt(open))) return [];
  const inside = text.slice(open + 1, -1);
  const names = allNames(inside) ? inside : listBefore(inside);
  return allNames(names) ? listed(content, open + 1, open + 1 + names.length) : [];
}

// The text before remarks in brackets that name nobody: `... (Ana) (done)`, `... [Ana] (P1)`.
function withoutRemarks(whole: string): string {
  const text = dropEnd(whole, '. \t\n');
  const open = openOfLast(text);
  const remarks =
    open < 0
      ? []
      : piecesOf(text.slice(open + 1, -1)).map(({ start, end }) => text.slice(open + 1 + start, open + 1 + end));
  const isRemark = (remark: string): boolean => isItemWord(remark) || /^p[0-5]$/i.test(remark);
  return remarks.length > 0 && open > 0 && remarks.every(isRemark) ? withoutRemarks(text.slice(0, open)) : text;
}

// Where the bracket that closes at the end of a text opens, -1 where none closes there.
const openOfLast = (text: string): number =>
  /[)\]）】］]$/.test(text) ? Math.max(...[...'([（【［'].map((bracket) => text.lastIndexOf(bracket))) : -1;

// The names before a remark: `Ana, Luis, due 5 June`.
function listBefore(text: string): string {
  const pieces = piecesOf(text.replace(/\s[–—-]\s/g, ' , '));
  const end = pieces.findIndex((piece) => !looksLikeName(text.slice(piece.start, piece.end)));
  return text.slice(0, (end < 0 ? pieces.at(-1) : pieces[end - 1])?.end ?? 0);
}

const allNames = (text: string): boolean =>
  piecesOf(text).every(({ start, end }) => looksLikeName(text.slice(start, end)));

// `[Platform] Rotate the keys`
function inLeadingBrackets(content: InlineText): Part[] {
  const found = content.text.startsWith('[') ? bracketed(content.text).exec(content.text) : null;
  return found?.[1] && !isItemWord(found[1]) ? named(content, 1, 1 + found[1].length) : [];
}

const bracketed = inAlphabet(({ upper, letter }) => String.raw`^\[([${upper}][${letter}'’. -]{1,30})\](?=\s*\S)`, '');

const leading = inAlphabet(
  ({ upper, lower }) =>
    String.raw`^\[?([${upper}][${lower}'’-]+(?:\s+[${upper}][${lower}'’-]+)?)\]?(?=\s+to\s+[${lower}])`,
  '',
);

// `**Ana** Look at ...` and `Ana to look at ...`
function led(content: InlineText): Part[] {
  const bold = content.marks.find(
    (mark) => mark.type === 'strong' && mark.start === 0 && mark.end < content.text.length,
  );
  const name = bold ? content.text.slice(0, bold.end) : '';
  const person = /[:：]/.test(content.text.slice(0, (bold?.end ?? 0) + 1)) ? null : personOf(name);
  if (person) return named(content, person.start, person.end);
  const found = leading(content.text).exec(content.text);
  if (!found?.[1] || isVerb(found[1])) return [];
  const start = found[0].indexOf(found[1]);
  return named(content, start, start + found[1].length);
}

const imperatives = words((v) => v.imperatives ?? []);
const isVerb = (word: string): boolean => imperatives.has(word.toLowerCase()) || /(?:ing|ed)$/.test(word);

// The names in a stretch that is known to name owners.
function listed(content: InlineText, from: number, to: number): Part[] {
  const text = content.text.slice(from, to);
  return namesIn(text).flatMap(({ start, end }) => {
    const handle = text.charAt(start) === '@' ? 1 : 0;
    return named(content, from + start + handle, from + end);
  });
}

function named(content: InlineText, start: number, end: number): Part[] {
  return namesSomebody(content.text.slice(start, end)) ? [partOf(content, start, end)] : [];
}
