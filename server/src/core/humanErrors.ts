/** Sentences that give a person as the cause: `human error`, `Ana forgot`. English only. */
import { faultIn, mayFindFault } from './faults.ts';
import type { Span } from './model.ts';
import type { OwnSentence } from './prose.ts';
import type { Word } from './sentenceWords.ts';

/** The stretch of a sentence that gives a person as the cause of the incident; null where it does not. */
export const humanErrorIn = (sentence: OwnSentence, names: ReadonlySet<string>): Span | null =>
  tellsCause(sentence) ? (termIn(sentence.words) ?? faultIn(sentence.words, names)) : termAsCause(sentence);

/** Whether a text may give a person as the cause. */
export const mayBeHumanError = (text: string): boolean =>
  mayFindFault(text) || (/error|mistake/i.test(text) && someDoer.test(text));

/** Whether a sentence stands where the cause is told. */
export const tellsCause = ({ kinds }: OwnSentence): boolean => kinds.has('rootCause');

// Elsewhere only what is called the cause: `The outage was caused by human error`.
function termAsCause({ words, text, kinds }: OwnSentence): Span | null {
  const term = kinds.has('actionItems') ? null : termIn(words);
  return term &&
    /\b(?:caused by|due to|because of|result of|cause was|cause is)(?: an?| some| pure| simple)?\s?$/i.test(
      text.slice(0, term.start),
    )
    ? term
    : null;
}

// `human error`, `operator mistakes`; not what is prone to it, guards against it, or denies it.
function termIn(words: readonly Word[]): Span | null {
  const at = words.findIndex(
    (word, index) => index > 0 && word.follows && lapses.test(word.lower) && doers.has(lower(words, index - 1)),
  );
  if (at < 0) return null;
  const before = words.slice(Math.max(0, at - 8), at - 1);
  const isDenied =
    before.some(({ lower: word }) => averted.has(word)) ||
    /^(?:is|was|are) (?:not|never)|^(?:isn't|wasn't|prone|rates?|handling|budget|pages?|messages?|codes?|logs?)/.test(
      `${lower(words, at + 1)} ${lower(words, at + 2)}`,
    );
  return isDenied ? null : { start: words[at - 1]?.start ?? 0, end: words[at]?.end ?? 0 };
}

const lower = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';
const lapses = /^(?:errors?|mistakes?)$/;
const doers = new Set(['human', 'operator', 'administrator', 'admin', 'engineer', 'manual', 'staff', 'pilot']);
const someDoer = new RegExp([...doers].join('|'), 'i');
const averted = new Set([
  'not',
  'no',
  'never',
  'rather',
  'instead',
  'beyond',
  'without',
  "isn't",
  "wasn't",
  'prone',
  'risk',
  'risks',
  'room',
  'possibility',
  'potential',
  'chance',
  'prevent',
  'prevents',
  'avoid',
  'avoids',
  'reduce',
  'reduces',
  'minimize',
  'minimise',
  'eliminate',
  'catch',
  'against',
  'guard',
  'blame',
  'blaming',
  'tolerate',
  'mitigate',
  'susceptible',
  'vulnerable',
  'if',
]);
