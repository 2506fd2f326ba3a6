/** Who does something in an English sentence: a person, a role, a handle or a team; never a program. */
import type { ActionItem, Metadata, Part } from './model.ts';
import { personOf } from './people.ts';
import { remembered, rememberedOf } from './remembered.ts';
import type { Word } from './sentenceWords.ts';
import { people } from './vocabulary/wording.ts';

/** Which words count as persons besides roles, teams, handles and `someone`. */
export interface Known {
  /** Names of people, lower case, that the report gives. */
  readonly names: ReadonlySet<string>;
  /** `we`, `I` and `you` count. */
  readonly speakers?: boolean;
  /** All that may be a name or a role counts: before verbs of which only a person is the subject. */
  readonly anyName?: boolean;
}

/** The people that a report names as its authors and as owners: each of their names, lower case. */
export const namesIn = ({ authors }: Metadata, actions: readonly ActionItem[]): ReadonlySet<string> =>
  namesOf(actions, authors);

const namesOf = rememberedOf((actions: readonly ActionItem[], authors: readonly Part[]): ReadonlySet<string> => {
  const owners = new Set(actions.flatMap(({ owners: named }) => named.map(({ text }) => text)));
  const named = [...authors.map(({ text }) => text), ...owners];
  return sameNames(named.flatMap((name) => (personOf(name) ? name.toLowerCase().split(/\s+/) : [])).join(' '));
});

// The same names are the same set.
const sameNames = remembered((names): ReadonlySet<string> => new Set(names.split(' ')), 20);

/** Index of the person who is the subject of the verb at `at`: `the on-call engineer who was new forgot`. */
export function subjectOf(words: readonly Word[], at: number, known: Known): number | null {
  let index = at;
  while (words[index]?.follows && auxiliary(words[index - 1])) index--;
  if (onDuty.has(`${words[index - 2]?.lower} ${words[index - 1]?.lower}`)) index -= 2;
  const direct = words[index]?.follows && isPerson(words, index - 1, known) ? index - 1 : null;
  const subject = direct ?? subjectBeforeWho(words, index, known);
  return subject !== null && opensClause(words, nameStart(words, subject)) ? subject : null;
}

/** Index of the person that a few words at `at` name: `by the on-call engineer`. */
export function personFrom(words: readonly Word[], at: number, known: Known): number | null {
  for (let index = at; index < at + longestName; index++) {
    if (!words[index]?.follows) return null;
    if (isPerson(words, index, known) && !isModifier(words, index, known)) return index;
  }
  return null;
}

/** Index of the word that opens what names the person at `index`: the article, where one stands before it. */
export function nameStart(words: readonly Word[], index: number): number {
  for (let start = index - 1; start > index - longestName && words[start + 1]?.follows; start--) {
    const before = words[start]?.lower ?? '';
    if (articles.has(before)) return start;
    if (openers.has(before) || asking.has(before)) break;
  }
  return index;
}

/** Whether the word at `index` is a person, as the last word of what names them. */
export function isPerson(words: readonly Word[], index: number, { names, speakers, anyName }: Known): boolean {
  const word = words[index];
  if (!word) return false;
  const { lower, text } = word;
  if (text.startsWith('@') && text.length > 1) return true;
  if (persons.has(lower) || (speakers && speaking.has(lower))) return true;
  if (ambiguous.has(lower)) return anyName === true || (word.follows && telling.has(words[index - 1]?.lower ?? ''));
  if (/^\p{Lu}\p{Ll}/u.test(text) && names.has(lower)) return true;
  return anyName === true && /^\p{Lu}\p{Ll}+$/u.test(text) && !noNames.has(lower);
}

const longestName = 5;
const onDuty = new Set(['on call', 'on duty', 'on shift', 'in charge']);

// `the team lead`: the team is no subject of its own.
const isModifier = (words: readonly Word[], index: number, known: Known): boolean =>
  words[index + 1]?.follows === true && isPerson(words, index + 1, known);

function subjectBeforeWho(words: readonly Word[], at: number, known: Known): number | null {
  for (let index = at - 1; index > 0 && index > at - 10; index--) {
    if (words[index]?.lower === 'who') return isPerson(words, index - 1, known) ? index - 1 : null;
  }
  return null;
}

// `Appointing a manager could have helped`: the manager is no subject there.
function opensClause(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before || !words[at]?.follows) return true;
  return /^(?:\p{Lu}(?!.*ing$)|\d)|..ly$/u.test(before.text) || openers.has(before.lower);
}

const auxiliary = (word: Word | undefined): boolean =>
  word !== undefined && (auxiliaries.has(word.lower) || /..ly$/.test(word.lower));
const auxiliaries = new Set([
  'had',
  'has',
  'have',
  'also',
  'then',
  'later',
  'just',
  'still',
  'both',
  'all',
  'again',
  'even',
]);
const plural = (word: string): string => (word === 'person' ? 'persons' : `${word}s`);
const persons = new Set<string>([
  ...people.roles,
  ...people.roles.map(plural),
  ...people.groups,
  'teams',
  'teammates',
  ...people.pronouns,
]);
const ambiguous = new Set<string>([...people.ambiguous, ...people.ambiguous.map(plural)]);
const telling = new Set<string>(people.telling);
const speaking = new Set(['we', 'i', 'you']);
const articles = new Set(['the', 'a', 'an', 'our', 'one', 'another', 'some', 'this', 'that', 'their', 'its', 'your']);
const openers = new Set([
  'and',
  'but',
  'or',
  'so',
  'that',
  'because',
  'since',
  'as',
  'when',
  'where',
  'while',
  'which',
  'if',
  'then',
  'though',
  'although',
  'until',
  'after',
  'before',
  'also',
  'however',
  'think',
  'thinks',
  'believe',
  'believes',
  'feel',
  'agreed',
  'agree',
  'said',
  'says',
  'clear',
  'means',
  'only',
  'first',
  'later',
  'initially',
  'by',
  'of',
  'one',
  'time',
  'maybe',
  'perhaps',
]);
// What follows is asked or told by others.
const asking = new Set(['what', 'whether', 'how', 'why']);
const noNames = new Set([
  'it',
  'they',
  'we',
  'i',
  'you',
  'and',
  'then',
  'nobody',
  'also',
  'who',
  'was',
  'were',
  'never',
  'this',
  'that',
  'which',
  'users',
  'customers',
  'but',
  'often',
  'almost',
  'not',
  'everyone',
  'everybody',
]);
