/** All languages together, as the recognisers ask for them. */
import { en } from './en.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The languages in which reports are understood. */
export const vocabularies: readonly Vocabulary[] = [en];

/** One list of words over all languages. */
export function words(pick: (vocabulary: Vocabulary) => readonly string[]): ReadonlySet<string> {
  return new Set(vocabularies.flatMap((vocabulary) => pick(vocabulary)));
}
