/** How action items are worded: vague ones, and those that set out to change people. English only. */
import { languageOf } from './language.ts';
import type { ActionItem } from './model.ts';
import { isPerson } from './persons.ts';
import { rememberedBy } from './remembered.ts';
import { wordsOf, type Word } from './sentenceWords.ts';
import { actionWords } from './vocabulary/wording.ts';

/** What a vague item would better; `care` where it asks people to be more careful. */
export type VagueTheme = 'monitoring' | 'testing' | 'documentation' | 'care' | 'other';

/** The theme of an item that asks for something better and says neither what nor how much; null where it does say. */
export const vagueTheme = rememberedBy(readTheme);

function readTheme(item: ActionItem): VagueTheme | null {
  if (item.tickets.length > 0 || hasDetails(item)) return null;
  const text = plainText(item);
  const words = wordsOf(text);
  if (/\d|https?:/.test(text) || words.length < 2) return null;
  if (asksForCare(words)) return isEnglish(item) ? 'care' : null;
  const isVague = words.every(({ lower }) => generic.has(lower)) && words.some(({ lower }) => betterments.has(lower));
  return isVague ? themeOf(words) : null;
}

/** Whether an item changes people instead of a system: it reminds them (`rebuke`), or it trains them. */
export const changesPeople = rememberedBy(readChange);

function readChange(item: ActionItem): 'rebuke' | 'training' | null {
  const words = wordsOf(plainText(item));
  if (words.some(({ lower }) => drills.has(lower) || automatic.test(lower))) return null;
  for (let at = 0; at < words.length; at++) {
    if (!opensItem(words, at)) continue;
    const change = isRebuke(words, at) ? 'rebuke' : isTraining(words, at) ? 'training' : null;
    if (change) return isEnglish(item) ? change : null;
  }
  return null;
}

const isEnglish = ({ text }: ActionItem): boolean => (languageOf(text.text) ?? 'en') === 'en';

// What an item says but for who does it and by when.
const plainText = ({ text, owners, due }: ActionItem): string =>
  [...owners, ...(due ? [due] : [])].reduce((rest, part) => rest.replace(part.text, ' '), text.text);

const themeOf = (words: readonly Word[]): VagueTheme | null =>
  themes.find(([, pattern]) => words.some(({ lower }) => pattern.test(lower)))?.[0] ??
  (words.some(({ lower }) => nouns.has(lower)) ? 'other' : null);

// `Be more careful with ...`, `pay closer attention to ...`
const asksForCare = (words: readonly Word[]): boolean =>
  words.some(({ lower: word }, at) => cares.has(word) && degrees.has(lower(words, at - 1))) &&
  !words.some(({ lower: word }) => rebukes.has(word) || requests.has(word));

// Lines below the item say more of it.
const hasDetails = ({ span, line }: ActionItem): boolean => span.end > line.end;

// The item's first word, the first behind its label (`Training: ...`), or the one behind `We will`.
const opensItem = (words: readonly Word[], at: number): boolean =>
  at === 0 || words[at]?.follows === false || leadIns.has(lower(words, at - 1));

const isRebuke = (words: readonly Word[], at: number): boolean => {
  const verb = lower(words, at);
  const person = personSoon(words, at + 1);
  if (person === null) return false;
  if (givers.has(verb) && words.slice(at, person).some((word) => /^reminders?$/.test(word.lower))) return true;
  return rebukes.has(verb) || (requests.has(verb) && words.slice(person).some((word) => cares.has(word.lower)));
};

function isTraining(words: readonly Word[], at: number): boolean {
  if (trains.has(lower(words, at))) return personSoon(words, at + 1) !== null;
  const training = words.slice(at, at + 7).findIndex((word) => trainings.has(word.lower));
  return training >= 0 && (training === 0 || givers.has(lower(words, at))) && namesTrainees(words, at + training);
}

// Without a word about whom, `training` may be that of a model.
const namesTrainees = (words: readonly Word[], at: number): boolean =>
  /^(?:sessions?|workshops?|courses?|program)$/.test(lower(words, at + 1)) ||
  words.some((_, index) => person(words, index));

function personSoon(words: readonly Word[], at: number): number | null {
  for (let index = at; index < at + 5 && words[index]?.follows; index++) if (person(words, index)) return index;
  return null;
}

const person = (words: readonly Word[], index: number): boolean =>
  isPerson(words, index, { names: new Set() }) ||
  /^(?:everyone|everybody|members|operators?|users|hires)$/.test(lower(words, index));

const lower = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';

const betterments = new Set<string>(actionWords.betterments);
const nouns = new Set<string>(actionWords.themes);
const cares = new Set<string>(actionWords.cares);
const rebukes = new Set<string>(actionWords.rebukes);
const requests = new Set<string>(actionWords.requests);
const trains = new Set<string>(actionWords.trains);
const trainings = new Set<string>(actionWords.trainings);
const drills = new Set<string>(actionWords.drills);
const degrees = new Set(['more', 'extra', 'very', 'closer', 'greater', 'better']);
const givers = new Set([
  'send',
  'issue',
  'post',
  'conduct',
  'schedule',
  'hold',
  'provide',
  'organize',
  'organise',
  'run',
  'arrange',
  'offer',
  'deliver',
  'plan',
  'give',
  'introduce',
  'do',
  'implement',
  'regular',
  'more',
  'mandatory',
]);
// What reminds by itself is a system.
const automatic = /^(?:automat|bot$|bots$|ci$|hook|linter|prompt|banner|popup|template)/;
const leadIns = new Set(['will', 'should', 'must', 'please', 'to', "let's", 'and']);
const generic = new Set<string>([...actionWords.betterments, ...actionWords.themes, ...actionWords.fillers, ...cares]);
const themes: readonly (readonly [VagueTheme, RegExp])[] = [
  ['monitoring', /^(?:monitoring|alert|log|observability|visibility|metrics)/],
  ['testing', /^(?:test|coverage)/],
  ['documentation', /^(?:documentation|docs)/],
];
