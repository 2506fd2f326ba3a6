/** Words of the vocabulary as titles and labels are compared with them. */
import { readTokens } from './titleWords.ts';
import { vocabularies } from './vocabulary/index.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** What phrases mean, by their words as `tokens` gives them, with a blank between two. */
export interface Phrases<Meaning> {
  /** All that a phrase means, in the order in which it was added. */
  readonly meanings: (phrase: string) => readonly Meaning[];
  readonly has: (phrase: string) => boolean;
  /** How many words the longest phrase has that begins with this word; 0 where none does. */
  readonly longest: (word: string) => number;
  /** All phrases; that takes its time. */
  readonly all: () => string[];
  /** Adds a phrase as the vocabulary has it. */
  readonly add: (written: string, meaning: Meaning) => void;
}

/**
 * An empty collection. There are thousands of phrases, and a document asks about few words: phrases are made comparable
 * when something is asked about the word that they begin with, so that the first report need not wait for all.
 */
export function createPhrases<Meaning>(): Phrases<Meaning> {
  const byLetter = new Map<string, Written<Meaning>[]>();
  const byWord = new Map<string, Written<Meaning>[]>();
  const known = new Map<string, Meaning[]>();
  const longest = new Map<string, number>();
  const prepared = new Set<string>();

  function prepare(phrase: string): void {
    const word = firstWord(phrase);
    if (prepared.has(word)) return;
    prepared.add(word);
    for (const written of taken(byLetter, letterOf(word))) collect(byWord, startOf(written.phrase), written);
    for (const { phrase: written, meaning } of taken(byWord, isForeign(word) ? foreign : word)) {
      const words = readTokens(written);
      collect(known, words.join(' '), meaning);
      const [first = ''] = words;
      longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
    }
  }

  const meanings = (phrase: string): readonly Meaning[] => {
    prepare(phrase);
    return known.get(phrase) ?? none;
  };
  return {
    meanings,
    has: (phrase) => meanings(phrase).length > 0,
    longest(word) {
      prepare(word);
      return longest.get(word) ?? 0;
    },
    all() {
      for (const letter of [...byLetter.keys()]) prepare(letter);
      for (const word of [...byWord.keys()]) prepare(word);
      return [...known.keys()];
    },
    add: (phrase, meaning) => collect(byLetter, letterOf(phrase), { phrase, meaning }),
  };
}

interface Written<Meaning> {
  readonly phrase: string;
  readonly meaning: Meaning;
}

const none: readonly never[] = [];

/** The phrases of one list over all languages, where only matters whether they are among them. */
export function phrasesOf(pick: (vocabulary: Vocabulary) => readonly string[]): Phrases<true> {
  const phrases = createPhrases<true>();
  for (const vocabulary of vocabularies) for (const written of pick(vocabulary)) phrases.add(written, true);
  return phrases;
}

// Phrases in other scripts stand together: few documents ask for them.
const foreign = '\u0250';
const isForeign = (phrase: string): boolean => phrase >= foreign;

// The letter that a phrase begins with when it is comparable.
function letterOf(phrase: string): string {
  const letter = phrase.charAt(0);
  if (letter <= 'z') return letter;
  return isForeign(letter) ? foreign : letter.normalize('NFKD').charAt(0);
}

// The first word of a phrase as the vocabulary has it.
function startOf(written: string): string {
  if (isForeign(written)) return foreign;
  const word = firstWord(written);
  return /^[a-z]+$/.test(word) ? word : (readTokens(written)[0] ?? '');
}

function firstWord(phrase: string): string {
  const end = phrase.indexOf(' ');
  return end < 0 ? phrase : phrase.slice(0, end);
}

function collect<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

// The group of a key, which is not there any more then.
function taken<Item>(groups: Map<string, Item[]>, key: string): readonly Item[] {
  const group = groups.get(key);
  if (!group) return none;
  groups.delete(key);
  return group;
}
