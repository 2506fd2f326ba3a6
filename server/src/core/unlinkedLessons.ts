/** What went wrong and is answered by no action item. English only. */
import { addSigns, languageBy, languageSigns, noSigns, type LanguageSigns } from './language.ts';
import type { ActionItem, Passage, Report } from './model.ts';
import { eachPassage } from './passages.ts';
import { rememberedBy, rememberedFor } from './remembered.ts';
import type { Group, Sequence } from './sequence.ts';
import { lowerWordsOf } from './sentenceWords.ts';

/** What went wrong, and what is to be done about it. */
export interface Lessons extends Pick<Report, 'actions' | 'passagesByPiece'> {
  /** The points of *What went wrong* and the contributing factors. */
  readonly points: readonly Passage[];
  /** What stands in the sections of action items, also below the items. */
  readonly answers: readonly Passage[];
}

/** What a report tells of it. */
export function lessonsIn(report: Report): Lessons {
  const points = report.actions.length === 0 ? none : pointsIn(report);
  const answers = points.length === 0 ? none : answersIn(report);
  return { actions: report.actions, passagesByPiece: report.passagesByPiece, points, answers };
}

/**
 * The points that share no telling word, nor two others, with the action items. None where the report has no action
 * items: then that is what there is to say.
 */
export function unlinkedLessons({ points, answers, actions, passagesByPiece }: Lessons): Passage[] {
  if (points.length === 0) return [];
  const { open, shared } = comparison(actions, answers, points);
  if (open.length === 0) return [];
  const isCommon = commonStems(passagesByPiece, new Set(shared.values()));
  return open.filter((point) => {
    const stem = shared.get(point);
    return stem === undefined || isCommon(stem);
  });
}

/** The points that share at most one word with the action items, and the one that each shares. */
interface Comparison {
  readonly open: readonly Passage[];
  readonly shared: ReadonlyMap<Passage, string>;
}

function comparison(
  actions: readonly ActionItem[],
  answers: readonly Passage[],
  points: readonly Passage[],
): Comparison {
  const answered = answeredIn(actions, answers);
  const shared = new Map<Passage, string>();
  const signs = [answered.signs, ...points.map(({ text }) => languageSigns(text))];
  if (languageBy(signs.reduce(addSigns, noSigns)) !== 'en') return { open: [], shared };
  const open = points.filter((point) => {
    const [first, second] = stemsAnswered(point, answered);
    if (first !== undefined) shared.set(point, first);
    return second === undefined && asksForMore(point);
  });
  return { open, shared };
}

/** What the action items and the text around them say. */
interface Answered {
  readonly stems: ReadonlySet<string>;
  readonly signs: LanguageSigns;
}

const answeredIn = rememberedFor((actions: readonly ActionItem[], answers: readonly Passage[]): Answered => {
  const told: readonly Told[] = [...answers, ...actions.map(({ text }) => text)];
  return {
    stems: new Set(told.flatMap(stemsOf)),
    signs: told.map(({ text }) => languageSigns(text)).reduce(addSigns, noSigns),
  };
});

const stemsAnswered = rememberedFor((point: Passage, { stems }: Answered): readonly string[] =>
  stemsOf(point).filter((stem) => stems.has(stem)),
);

const asksForMore = rememberedBy(
  (point: Passage): boolean =>
    stemsOf(point).length >= fewestStems && !namesTicket(point.text) && !point.text.endsWith('?'),
);

// A point of fewer words cannot be told from the rest.
const fewestStems = 3;

const none: readonly never[] = [];

const answersIn = eachPassage((passage) => (passage.around.kinds.has('actionItems') ? [passage] : []));

const pointsIn = eachPassage((passage) => {
  const { role, text, around } = passage;
  return role === 'item' && around.isCriticism && text.trim() !== '' ? [passage] : [];
});

const namesTicket = (text: string): boolean => /#\d|\b[A-Z]{2,10}-\d+\b|https?:/.test(text);

// Words that a report uses all over say nothing about a point.
function commonStems({ groups }: Sequence<readonly Passage[]>, stems: ReadonlySet<string>): (stem: string) => boolean {
  const counts = stems.size === 0 ? [] : groups.map(stemCounts);
  const limit = Math.max(4, counts.reduce((sum, { passages }) => sum + passages, 0) / 6);
  const common = [...stems].filter(
    (stem) => counts.reduce((sum, { ofStem }) => sum + (ofStem.get(stem) ?? 0), 0) > limit,
  );
  return (stem) => common.includes(stem);
}

/** How many passages there are, and in how many of them each stem stands. */
interface StemCounts {
  readonly passages: number;
  readonly ofStem: ReadonlyMap<string, number>;
}

const stemCounts = rememberedBy(({ items }: Group<readonly Passage[]>): StemCounts => {
  const ofStem = new Map<string, number>();
  const passages = items.flat();
  for (const stem of passages.flatMap(stemsOf)) ofStem.set(stem, (ofStem.get(stem) ?? 0) + 1);
  return { passages: passages.length, ofStem };
});

/** A passage, or the text of an action item. */
interface Told {
  readonly text: string;
}

// Each stem once.
const stemsOf = rememberedBy(({ text }: Told): readonly string[] => [...new Set(lowerWordsOf(text).flatMap(stemOf))]);

// `alerts`, `alerting` and `alerted` are one.
const stemOf = (word: string): readonly string[] =>
  word.length > 3 && /^\p{L}/u.test(word) && !empty.has(word)
    ? [word.replace(/'s$|(?:ing|ed|es|s|ions?)$/, '').slice(0, 7)]
    : none;

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
