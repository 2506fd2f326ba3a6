/** Sentences that find fault with a person: `The on-call engineer ignored the alert`. English only. */
import type { Span } from './model.ts';
import { isPerson, nameStart, personFrom, subjectOf, type Known } from './persons.ts';
import type { Word } from './sentenceWords.ts';
import { reproaches } from './vocabulary/wording.ts';

/** The stretch of a sentence that finds fault with a person; null where it finds none, or only for the case that. */
export function faultIn(words: readonly Word[], names: ReadonlySet<string>): Span | null {
  for (let at = 0; at < words.length; at++) {
    for (const find of findings) {
      const found = find(words, at, names);
      if (found) return isSupposed(words, found.start) ? null : found;
    }
  }
  return null;
}

/** Whether a text may find fault with a person: it has one of the words for that, if only among others. */
export const mayFindFault = (text: string): boolean =>
  signs.test(text) || /failed\W+to|didn['’]t|did\W+not/i.test(text) || (mishaps.test(text) && company.test(text));

type Find = (words: readonly Word[], at: number, names: ReadonlySet<string>) => Span | null;

const human = new Set<string>(reproaches.human);
const active = new Set<string>(reproaches.active);
const attempts = new Set<string>(reproaches.attempts);
const duties = new Set<string>(reproaches.duties);
const traits = new Set<string>(reproaches.traits);
const lapses = new Set<string>(reproaches.lapses);

// Errors, faults and failures are mostly those of programs.
const mishap = ['error', 'errors', 'fault', 'failure'];
const blunders = [...lapses, 'blunders'].filter((word) => !mishap.includes(word));
const signs = new RegExp([...human, ...active, ...traits, ...blunders].join('|'), 'i');
const mishaps = new RegExp(mishap.join('|'), 'i');
const company = /made|['’]s|s['’]|by|on\W+the\W+part\W+of/i;

// `Ana forgot to ...`
const didHuman: Find = (words, at, names) =>
  human.has(lower(words, at)) ? clause(words, at, at, { names, anyName: true }) : null;

// `The team ignored ...`, `The engineer failed to check`
const didActive: Find = (words, at, names) => {
  if (active.has(lower(words, at))) return clause(words, at, at, { names });
  if (lower(words, at) !== 'failed' || lower(words, at + 1) !== 'to') return null;
  const verb = /..ly$/.test(lower(words, at + 2)) ? at + 3 : at + 2;
  return words[verb] === undefined || attempts.has(lower(words, verb)) ? null : clause(words, at, verb, { names });
};

// `The reviewer did not check`
const leftUndone: Find = (words, at, names) => {
  const verb =
    lower(words, at) === "didn't"
      ? at + 1
      : lower(words, at) === 'did' && lower(words, at + 1) === 'not'
        ? at + 2
        : null;
  return verb !== null && duties.has(lower(words, verb)) ? clause(words, at, verb, { names }) : null;
};

// `The developer was careless`
const was: Find = (words, at, names) => {
  if (!traits.has(lower(words, at))) return null;
  let verb = at - 1;
  while (degrees.has(lower(words, verb))) verb--;
  return ['was', 'were'].includes(lower(words, verb)) ? clause(words, verb, at, { names }) : null;
};
const degrees = new Set(['so', 'too', 'very', 'simply', 'just', 'been', 'being', 'quite', 'rather']);

// `Ana made a mistake`
const made: Find = (words, at, names) => {
  if (lower(words, at) !== 'made') return null;
  const lapse = [at + 1, at + 2, at + 3].find((index) => /^(?:mistakes?|errors?|blunders?)$/.test(lower(words, index)));
  return lapse === undefined ? null : clause(words, at, lapse, { names, anyName: true });
};

// `the engineer's mistake`, `the team's failure to ...`
const owned: Find = (words, at, names) => {
  const owner = words[at];
  const ending = owner && /(?:'s|(?<=s)')$/.exec(owner.lower)?.[0].length;
  if (!owner || !ending) return null;
  const person = { ...owner, text: owner.text.slice(0, -ending), lower: owner.lower.slice(0, -ending) };
  if (!isPerson([...words.slice(0, at), person], at, { names })) return null;
  const lapse = [at + 1, at + 2].find((index) => isLapse(words, index));
  return lapse === undefined ? null : stretch(words, nameStart(words, at), lapse);
};

// `a mistake by the engineer`, `negligence on the part of the team`, `ignored by the on-call engineer`
const blamed: Find = (words, at, names) => {
  const isDone = active.has(lower(words, at)) || human.has(lower(words, at));
  if (!isDone && !(lapses.has(lower(words, at)) && words[at]?.follows)) return null;
  const by = agentAt(words, at + 1);
  const person = by === null ? null : personFrom(words, by, { names });
  return person === null ? null : stretch(words, at, person);
};

const findings: readonly Find[] = [didHuman, didActive, leftUndone, was, made, owned, blamed];

const lower = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';

const isLapse = (words: readonly Word[], at: number): boolean =>
  lower(words, at) === 'failure' ? lower(words, at + 1) === 'to' : lapses.has(lower(words, at));

// Where the name of the one who did it begins: behind `by`, `on the part of`.
function agentAt(words: readonly Word[], at: number): number | null {
  if (lower(words, at) === 'by') return at + 1;
  const phrase = [0, 1, 2, 3].map((offset) => lower(words, at + offset)).join(' ');
  return phrase === 'on the part of' ? at + 4 : null;
}

function clause(words: readonly Word[], verb: number, last: number, known: Known): Span | null {
  const subject = subjectOf(words, verb, known);
  return subject === null ? null : stretch(words, nameStart(words, subject), last);
}

function stretch(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
}

// `If an engineer forgot it`, `it was not the engineer who forgot`
const isSupposed = (words: readonly Word[], before: number): boolean =>
  words.some(({ lower: word, start }) => start < before && supposing.has(word));
const supposing = new Set([
  'if',
  'whether',
  'unless',
  'whenever',
  'suppose',
  'supposing',
  'assuming',
  'nobody',
  'not',
  'never',
  "wasn't",
  "isn't",
  'without',
  'blameless',
]);
