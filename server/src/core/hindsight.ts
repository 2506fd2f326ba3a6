/** Sentences that tell what people did not do: `We should have tested it`. English only. */
import type { Span } from './model.ts';
import { nameStart, subjectOf } from './persons.ts';
import type { Word } from './sentenceWords.ts';
import { hindsight } from './vocabulary/wording.ts';

/** Whether a text may tell what did not happen: it has the words for that, if only in different places. */
export const mayTellHindsight = (text: string): boolean =>
  (/should|could|would|ought/i.test(text) && /have|['’]ve/i.test(text)) || (/had/i.test(text) && /\bif\b/i.test(text));

/** The stretch of a sentence that tells what a person should, could or would have done; null where none does. */
export function hindsightIn(words: readonly Word[], names: ReadonlySet<string>): Span | null {
  for (let at = 0; at < words.length; at++) {
    const verb = modalAt(words, at) ?? ifOnlyAt(words, at);
    const anyName = verb !== null && human.has(lower(words, verb.end));
    const subject = verb === null ? null : subjectOf(words, verb.start, { names, speakers: true, anyName });
    if (verb === null || subject === null) continue;
    const from = nameStart(words, subject);
    return { start: words[from]?.start ?? 0, end: words[verb.end]?.end ?? 0 };
  }
  return null;
}

// `should have tested`, `could've been more careful`, `would not have missed`: indexes of its first and its last word.
function modalAt(words: readonly Word[], at: number): Span | null {
  const found = /^(should|could|would|ought)('ve|n't)?$/.exec(lower(words, at));
  if (!found?.[1]) return null;
  const have = found[2] === "'ve" ? at : pastAdverbs(words, at + 1);
  if (have !== at && lower(words, have) !== 'have') return null;
  const end = pastAdverbs(words, have + 1);
  return isMissedDeed(words, end, found[1]) ? { start: at, end } : null;
}

function pastAdverbs(words: readonly Word[], from: number): number {
  let at = from;
  while (between.has(lower(words, at)) || /..ly$/.test(lower(words, at))) at++;
  return at;
}

// `If the team had tested it`: only where the sentence goes on with what would have come of it, and `if only`.
function ifOnlyAt(words: readonly Word[], at: number): Span | null {
  if (lower(words, at) !== 'had' || !words.slice(0, at).some(({ lower: word }) => word === 'if')) return null;
  const opensCondition = words.slice(Math.max(0, at - 5), at).some(({ lower: word }) => word === 'if');
  const concludes = words.some(
    ({ lower: word }, index) => /^(?:would|could|might)$/.test(word) && lower(words, index + 1) !== 'if',
  );
  const isWish = words.some(({ lower: word }, index) => word === 'if' && lower(words, index + 1) === 'only');
  return opensCondition && (concludes || isWish) && isDeed(lower(words, at + 1)) ? { start: at, end: at + 1 } : null;
}

function isMissedDeed(words: readonly Word[], at: number, modal: string): boolean {
  const deed = lower(words, at);
  if (words[at]?.follows !== true || !isDeed(deed)) return false;
  if (deed === 'been') return modal !== 'would' && qualities.has(lower(words, at + 1));
  return modal !== 'would' || noticed.has(deed);
}

const isDeed = (word: string): boolean => irregular.has(word) || (/..ed$/.test(word) && !befallen.has(word));

const lower = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';

const irregular = new Set<string>(hindsight.irregular);
const human = new Set<string>(hindsight.human);
const befallen = new Set<string>(hindsight.befallen);
const noticed = new Set<string>(hindsight.noticed);
const qualities = new Set<string>(hindsight.qualities);
const between = new Set([
  'not',
  'also',
  'probably',
  'perhaps',
  'ideally',
  'at',
  'least',
  'just',
  'to',
  'all',
  'instead',
  'then',
  'either',
]);
