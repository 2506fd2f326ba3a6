/** Words that tell what sort of document a title, a path or a front matter speaks of. */
import { isPlain } from './alphabet.ts';
import { groupBy } from './lists.ts';
import { once } from './remembered.ts';
import { isUnspaced } from './titles.ts';
import { readTokens, tokens } from './titleWords.ts';
import { vocabularies } from './vocabulary/index.ts';

/** Whether words name the genre: `postmortem`, `incident report`. */
export const namesGenre = finder(vocabularies.flatMap((v) => v.genre));

/** Whether words name an event of the kind that gets a postmortem: `outage`. */
export const namesEvent = finder(vocabularies.flatMap((v) => v.events));

/** Whether words name another sort of document: `runbook`, `template`. */
export const namesOtherGenre = finder(vocabularies.flatMap((v) => v.otherGenres));

// Whole words, but in scripts that are written without spaces between them.
function finder(phrases: readonly string[]): (text: string) => boolean {
  const known = once(() => {
    const plain = phrases.map((phrase) => readTokens(phrase).join(' '));
    const spaced = plain.filter((phrase) => !isUnspaced(phrase));
    const byFirst = groupBy(spaced, (phrase) => phrase.split(' ')[0] ?? '');
    return { byFirst, unspaced: plain.filter(isUnspaced) };
  });
  return (text) => {
    const words = tokens(text);
    const whole = ` ${words.join(' ')} `;
    const { byFirst, unspaced } = known();
    const isNamed = (word: string): boolean =>
      byFirst.get(word)?.some((phrase) => whole.includes(` ${phrase} `)) ?? false;
    return words.some(isNamed) || (!isPlain(whole) && unspaced.some((phrase) => whole.includes(phrase)));
  };
}
