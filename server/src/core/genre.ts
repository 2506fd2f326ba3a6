/** Words that tell what sort of document a title, a path or a front matter speaks of. */
import { isPlain } from './alphabet.ts';
import { createPhrases, type Phrases } from './phrases.ts';
import { once } from './remembered.ts';
import { isUnspaced } from './titles.ts';
import { tokens } from './titleWords.ts';
import { vocabularies } from './vocabulary/index.ts';

/** Whether words name the genre: `postmortem`, `incident report`. */
export const namesGenre = finder(vocabularies.flatMap((v) => v.genre));

/** Whether words name an event of the kind that gets a postmortem: `outage`. */
export const namesEvent = finder(vocabularies.flatMap((v) => v.events));

/** Whether words name another sort of document: `runbook`, `template`. */
export const namesOtherGenre = finder(vocabularies.flatMap((v) => v.otherGenres));

// Whole words, but in scripts that are written without spaces between them.
function finder(phrases: readonly string[]): (text: string) => boolean {
  const known = createPhrases<true>();
  for (const phrase of phrases) known.add(phrase, true);
  const unspaced = once(() => known.all().filter(isUnspaced));
  return (text) => {
    const words = tokens(text);
    if (words.some((_, at) => beginsPhrase(words, at, known))) return true;
    const whole = words.join(' ');
    return !isPlain(whole) && unspaced().some((phrase) => whole.includes(phrase));
  };
}

function beginsPhrase(words: readonly string[], at: number, phrases: Phrases<true>): boolean {
  const most = Math.min(phrases.longest(words[at] ?? ''), words.length - at);
  for (let length = 1; length <= most; length++) if (phrases.has(words.slice(at, at + length).join(' '))) return true;
  return false;
}
