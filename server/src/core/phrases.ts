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
  const waiting = new Map<string, (readonly [string, Meaning])[]>();
  const known = new Map<string, Meaning[]>();
  const longest = new Map<string, number>();

  const prepare = (phrase: string): void => makeComparable(isForeign(phrase) ? foreignStart : firstWord(phrase));

  function makeComparable(start: string): void {
    const phrases = waiting.get(start);
    if (!phrases) return;
    waiting.delete(start);
    for (const [written, meaning] of phrases) {
      const words = readTokens(written);
      const phrase = words.join(' ');
      const meanings = known.get(phrase);
      if (meanings) meanings.push(meaning);
      else known.set(phrase, [meaning]);
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
      for (const start of [...waiting.keys()]) makeComparable(start);
      return [...known.keys()];
    },
    add(written, meaning) {
      const start = startOf(written);
      const phrases = waiting.get(start);
      if (phrases) phrases.push([written, meaning]);
      else waiting.set(start, [[written, meaning]]);
    },
  };
}

const none: readonly never[] = [];

/** The phrases of one list over all languages, where only matters whether they are among them. */
export function phrasesOf(pick: (vocabulary: Vocabulary) => readonly string[]): Phrases<true> {
  const phrases = createPhrases<true>();
  for (const vocabulary of vocabularies) for (const written of pick(vocabulary)) phrases.add(written, true);
  return phrases;
}

// Phrases in other scripts stand together: few documents ask for them.
const foreignStart = '';
const isForeign = (phrase: string): boolean => phrase.charCodeAt(0) > lastLatin;
const lastLatin = 0x24f;

// The first word of a phrase as the vocabulary has it.
function startOf(written: string): string {
  if (isForeign(written)) return foreignStart;
  const word = firstWord(written);
  return /^[a-z]+$/.test(word) ? word : (readTokens(written)[0] ?? '');
}

function firstWord(phrase: string): string {
  const end = phrase.indexOf(' ');
  return end < 0 ? phrase : phrase.slice(0, end);
}
