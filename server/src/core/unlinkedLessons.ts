/** What went wrong and is answered by no action item. English only. */
import { Latest } from './byGroup.ts';
import { addSigns, languageBy, languageSigns, noSigns, type LanguageSigns } from './language.ts';
import type { Passage, Report } from './model.ts';
import { eachPassage } from './passages.ts';
import { rememberedBy, rememberedFor } from './remembered.ts';
import { folded, gathered } from './sequence.ts';
import { lowerWordsOf } from './sentenceWords.ts';

/**
 * The points of *What went wrong* and the contributing factors that share no telling word, nor two others, with the action items
 * and what else stands in their sections. None where the report has no action items: then that is what there is to say.
 */
export function unlinkedLessons(report: Report): readonly Passage[] {
  const { actions, passagesByPiece: byPiece } = report;
  const points = actions.length === 0 ? none : pointsIn(report);
  if (points.length === 0) return none;
  const answered = answeredIn(
    answersIn(report),
    actions.map(({ text }) => text),
  );
  const open = languageBy(addSigns(answered.signs, signsOfPoints(byPiece))) === 'en' ? openIn(report, answered) : none;
  if (open.length === 0) return none;
  return unshared(open, mentionsIn(byPiece, sharedStems(byPiece, open)), Math.max(4, passagesIn(byPiece).count / 6));
}

const isPoint = ({ role, text, around }: Passage): boolean =>
  role === 'item' && around.isCriticism && text.trim() !== '';

const pointsIn = eachPassage((passage) => (isPoint(passage) ? [passage] : []));

const signsOfPoints = folded(
  (passages: readonly Passage[]) =>
    passages.filter(isPoint).reduce((signs, { text }) => addSigns(signs, languageSigns(text)), noSigns),
  addSigns,
  noSigns,
);

/** A point that shares at most one word with the action items, and that word. */
interface OpenPoint {
  readonly point: Passage;
  readonly shared: string | null;
}

const openIn = eachPassage((point, { stems }: Answered): readonly OpenPoint[] => {
  if (!isPoint(point)) return none;
  const [first = null, second] = stemsOf(point).filter((stem) => stems.has(stem));
  return second === undefined && asksForMore(point) ? [{ point, shared: first }] : none;
});

// Words that a report uses all over say nothing about a point: those that more than so many passages have.
const unshared = rememberedFor(
  (open: readonly OpenPoint[], mentions: readonly string[], most: number): readonly Passage[] => {
    const counts = countsIn(mentions);
    const isUnlinked = ({ shared }: OpenPoint): boolean => shared === null || (counts.get(shared) ?? 0) > most;
    return open.filter(isUnlinked).map(({ point }) => point);
  },
);

// The same object as long as they are the same, so that no other passage is asked for them again.
function sharedStems(byPiece: Report['passagesByPiece'], open: readonly OpenPoint[]): ReadonlySet<string> {
  const stems = new Set(open.flatMap(({ shared }) => shared ?? []));
  const known = latestStems.of(byPiece);
  const isSame = known?.size === stems.size && [...stems].every((stem) => known.has(stem));
  return isSame ? known : latestStems.keep(byPiece, stems);
}

const latestStems = new Latest<ReadonlySet<string>>();

/** What the action items and the text around them say. */
interface Answered {
  readonly stems: ReadonlySet<string>;
  readonly signs: LanguageSigns;
}

// An item of another section is another object, but says the same.
const answeredIn = rememberedFor((answers: readonly Passage[], items: readonly Told[]): Answered => {
  const told: readonly Told[] = [...answers, ...items];
  return {
    stems: new Set(told.flatMap(stemsOf)),
    signs: told.map(({ text }) => languageSigns(text)).reduce(addSigns, noSigns),
  };
});

const asksForMore = (point: Passage): boolean =>
  stemsOf(point).length >= fewestStems && !namesTicket(point.text) && !point.text.endsWith('?');

// A point of fewer words cannot be told from the rest.
const fewestStems = 3;

const none: readonly never[] = [];

const answersIn = eachPassage((passage) => (passage.around.kinds.has('actionItems') ? [passage] : []));

const namesTicket = (text: string): boolean => /#\d|\b[A-Z]{2,10}-\d+\b|https?:/.test(text);

// The stems of each passage that are among some.
const mentionsIn = gathered((passages: readonly Passage[], stems: ReadonlySet<string>) =>
  stems.size === 0 ? none : passages.flatMap((passage) => stemsOf(passage).filter((stem) => stems.has(stem))),
);

function countsIn(mentions: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const stem of mentions) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

const passagesIn = folded(
  ({ length }: readonly Passage[]) => ({ count: length }),
  (a, b) => ({ count: a.count + b.count }),
  { count: 0 },
);

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
