/** All languages together, as the recognisers ask for them. */
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import type { Vocabulary } from './vocabulary.ts';
import { zh } from './zh.ts';

/** The languages in which reports are understood. */
export const vocabularies: readonly Vocabulary[] = [en, es, pt, fr, de, it, ja, zh, ko, ru];

/** One list of words over all languages. */
export function words(pick: (vocabulary: Vocabulary) => readonly string[]): ReadonlySet<string> {
  return new Set(vocabularies.flatMap((vocabulary) => pick(vocabulary)));
}
