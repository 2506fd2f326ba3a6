/** The values of facts: `SEV-2 (major)` -> a part, `Complete, items in progress` -> a status, `Ana and Ben` -> two parts. */
import { dateAt } from './dates.ts';
import { partOf, sub, type InlineText } from './inline.ts';
import { groupBy } from './lists.ts';
import type { Part, Status, StatusKind } from './model.ts';
import { phrasesOf } from './phrases.ts';
import { once } from './remembered.ts';
import { tokens } from './titleWords.ts';
import { vocabularies, words } from './vocabulary/index.ts';
import { isEastAsian } from './wordReader.ts';

/** A short value without the remarks behind it; null for a slot that is still to be filled in and for a sentence. */
export function readPhrase(value: InlineText): Part | null {
  const phrase = phraseOf(value);
  return phrase.text === '' || isSlot(phrase.text) || tokens(phrase.text).length > 5 ? null : partOf(phrase);
}

/** A status; null where there is none. */
export function readStatus(value: InlineText): Status | null {
  const phrase = phraseOf(value);
  if (phrase.text === '' || isSlot(phrase.text)) return null;
  const said = tokens(phrase.text).join(' ');
  const names = statuses().get(opening(said)) ?? [];
  const kind = names.find(([name]) => opensWith(said, name))?.[1] ?? 'other';
  return kind === 'other' && tokens(phrase.text).length > 5 ? null : { kind, part: partOf(phrase) };
}

/** An id such as `INC-42` or `#17`; null for anything else. */
export function readId(value: InlineText): Part | null {
  const phrase = phraseOf(value);
  if (!/^#?[\p{L}\d]+(?:[-_./][\p{L}\d]+)*$/u.test(phrase.text) || !/\d/.test(phrase.text)) return null;
  return dateAt(phrase.text, 0) ? null : partOf(phrase);
}

/** The members of a list that commas or a word part: `Ana, Ben and Cleo`. Long ones are sentences, and are left out. */
export function readList(value: InlineText, byWords: boolean): Part[] {
  const found: Part[] = [];
  if (value.text.length > longestList) return [];
  let start = 0;
  for (const match of [...value.text.matchAll(byWords ? anySeparator : separator), null]) {
    const end = match?.index ?? value.text.length;
    if (match && isBracketed(value.text, match.index)) continue;
    const member = withoutRemark(sub(value, start, end));
    if (member.text !== '' && !isSlot(member.text) && isShort(member.text)) found.push(partOf(member));
    start = end + (match?.[0].length ?? 0);
  }
  return found;
}

const longestList = 1000;

// Up to a bracket, a dash, a comma or the end of the sentence.
function phraseOf(value: InlineText): InlineText {
  const end = value.text.search(/[([（【,;，；。、：\n–—]|[.:!](?:\s|$)|\s[-|/]\s/u);
  return sub(value, 0, end < 0 ? value.text.length : end);
}

const nobody = phrasesOf((v) => v.nobody);

/** Whether nothing is filled in yet: `TBD`, `N/A`, `<name>`, `[date]`, `...`. */
export function isSlot(text: string): boolean {
  const said = tokens(text).join(' ');
  return said === '' || nobody.has(said) || /^[<[{].*[>\]}]$/.test(text.trim());
}

// By what they begin with, long ones first.
const statuses = once(() =>
  groupBy(
    vocabularies
      .flatMap((v) => Object.entries(v.statuses) as [StatusKind, readonly string[]][])
      .flatMap(([kind, names]) => names.map((name): [string, StatusKind] => [tokens(name).join(' '), kind]))
      .sort(([a], [b]) => b.length - a.length),
    ([name]) => opening(name),
  ),
);

// The first word, or the first letter of a script that sets no spaces.
const opening = (said: string): string =>
  isEastAsian(said.charAt(0)) ? said.charAt(0) : said.slice(0, (said + ' ').indexOf(' '));

const opensWith = (said: string, name: string): boolean =>
  said === name || said.startsWith(`${name} `) || (isEastAsian(name.charAt(0)) && said.startsWith(name));

const joiners = words((v) => v.joiners.filter((joiner) => /^\p{L}+$/u.test(joiner) && !isEastAsian(joiner.charAt(0))));
const separator = /[,;、，；\n]/gu;
const anySeparator = new RegExp(`[,;&、，；・\\n]|\\s(?:${[...joiners].join('|')})(?=\\s)`, 'giu');

function isBracketed(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return (
    Math.max(before.lastIndexOf('('), before.lastIndexOf('（')) >
    Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'))
  );
}

// `Ana Silva (SRE)`
const withoutRemark = (member: InlineText): InlineText => {
  const bracket = /[)）]$/.test(member.text) ? member.text.search(/[(（]/) : -1;
  return bracket > 0 ? sub(member, 0, bracket) : member;
};

const isShort = (text: string): boolean => text.length <= 60 && tokens(text).length <= 6 && !/[:：]\s/.test(text);
