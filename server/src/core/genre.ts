/** Words that tell what sort of document a title, a path or a front matter speaks of. */
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
  const plain = phrases.map((phrase) => tokens(phrase).join(' '));
  const spaced = plain.filter((phrase) => !isUnspaced(phrase)).map((phrase) => ` ${phrase} `);
  const unspaced = plain.filter(isUnspaced);
  return (text) => {
    const words = ` ${tokens(text).join(' ')} `;
    return spaced.some((phrase) => words.includes(phrase)) || unspaced.some((phrase) => words.includes(phrase));
  };
}
