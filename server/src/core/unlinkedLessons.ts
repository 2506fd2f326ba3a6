/** What went wrong and is answered by no action item. English only. */
import { languageOf } from './language.ts';
import type { Passage, Report } from './model.ts';
import { eachPassage } from './passages.ts';
import { remembered, rememberedBy } from './remembered.ts';
import { wordsOf } from './sentenceWords.ts';

/**
 * The points of *What went wrong* and the contributing factors that share no telling word, nor two others, with the action
 * items. None where the report has no action items: then that is what there is to say.
 */
export function unlinkedLessons(report: Report): Passage[] {
  const points = report.actions.length === 0 ? [] : pointsIn(report);
  if (points.length === 0) return [];
  const answers = answersOf(report);
  if (languageOf([answers, ...points.map(({ text }) => text)].join('\n')) !== 'en') return [];
  const isCommon = commonStems(report);
  const answered = new Set(stemsOf(answers));
  return points.filter(({ text }) => {
    const stems = [...new Set(stemsOf(text))];
    const shared = stems.filter((stem) => answered.has(stem));
    const isAnswered = shared.length > 1 || shared.some((stem) => !isCommon(stem));
    return stems.length >= fewestStems && !isAnswered && !namesTicket(text) && !text.endsWith('?');
  });
}

// A point of fewer words cannot be told from the rest.
const fewestStems = 3;

// All that stands in the sections of action items, also below the items.
const answersOf = (report: Report): string =>
  [...textsOfActions(report), ...report.actions.map(({ text }) => text.text)].join('\n');

const textsOfActions = eachPassage(({ text, around }) => (around.kinds.has('actionItems') ? [text] : []));

const pointsIn = eachPassage((passage) => {
  const { role, text, around } = passage;
  return role === 'item' && around.isCriticism && text.trim() !== '' ? [passage] : [];
});

const namesTicket = (text: string): boolean => /#\d|\b[A-Z]{2,10}-\d+\b|https?:/.test(text);

// Words that a report uses all over say nothing about a point.
function commonStems({ passagesByPiece, passages }: Report): (stem: string) => boolean {
  const limit = Math.max(4, passages.length / 6);
  return (stem) =>
    passagesByPiece.items.reduce((count, piece) => count + (stemCounts(piece).get(stem) ?? 0), 0) > limit;
}

// In how many passages each stem stands.
const stemCounts = rememberedBy((passages: readonly Passage[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { text } of passages) {
    for (const stem of new Set(stemsOf(text))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
});

// `alerts`, `alerting` and `alerted` are one.
const stemsOf = remembered((text): readonly string[] =>
  wordsOf(text)
    .filter(({ lower }) => lower.length > 3 && /^\p{L}/u.test(lower) && !empty.has(lower))
    .map(({ lower }) => lower.replace(/'s$|(?:ing|ed|es|s|ions?)$/, '').slice(0, 7)),
);

const empty = new Set([
  'about',
  'after',
  'again',
  'also',
  'been',
  'before',
  'being',
  'could',
  'does',
  'during',
  'even',
  'from',
  'have',
  'having',
  'into',
  'just',
  'made',
  'make',
  'many',
  'more',
  'most',
  'much',
  'need',
  'needed',
  'only',
  'other',
  'should',
  'some',
  'such',
  'than',
  'that',
  'their',
  'them',
  'then',
  'there',
  'these',
  'they',
  'this',
  'those',
  'took',
  'until',
  'very',
  "wasn't",
  'were',
  'what',
  'when',
  'where',
  'which',
  'while',
  'will',
  'with',
  'without',
  'would',
  'your',
  "didn't",
  'over',
  'time',
  'long',
  'well',
  'because',
  'still',
  'able',
  'used',
  'using',
]);
