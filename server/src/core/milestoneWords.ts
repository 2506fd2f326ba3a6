/** Which milestones a text tells of. */
import type { MilestoneKind } from './model.ts';
import { vocabularies } from './vocabulary/index.ts';
import { beginningOf, wholeWord } from './wordPatterns.ts';
import { remembered } from './remembered.ts';

/** In the order in which an incident goes through them. */
export const milestoneKinds: readonly MilestoneKind[] = [
  'start',
  'detected',
  'acknowledged',
  'escalated',
  'mitigated',
  'resolved',
];

/**
 * The milestones that a text says were reached. Each part between two marks is read on its own: what is negated,
 * planned or doubted there does not count (`not yet resolved`, `expected to be resolved`). What tells the whole story,
 * from the start or the detection on, says nothing of when it ended.
 */
export const milestonesIn = remembered(readMilestones);

function readMilestones(text: string): readonly MilestoneKind[] {
  const plain = text.toLowerCase().replaceAll('’', "'");
  const found = new Set(anyStem.test(plain) ? plain.split(marks).flatMap(toldIn) : []);
  const begins = found.has('start') || found.has('detected');
  return milestoneKinds.filter((kind) => found.has(kind) && !(begins && ends.has(kind)));
}

const marks = /[.,;:!?()[\]。、，；：！？（）…—–\n]+/;
const ends: ReadonlySet<MilestoneKind> = new Set<MilestoneKind>(['mitigated', 'resolved']);

// Mitigated for the time being is not resolved (`暫定復旧した`).
function toldIn(part: string): MilestoneKind[] {
  if (!anyStem.test(part)) return [];
  const told = languages.flatMap(({ stems, not }) => {
    const kinds = stems.flatMap(([kind, stem]) => (stem.test(part) ? [kind] : []));
    return kinds.length > 0 && not.test(part) ? [] : kinds;
  });
  return told.includes('mitigated') ? told.filter((kind) => kind !== 'resolved') : told;
}

// The words that take a milestone back are those of its own language: `no` is a common word in Portuguese.
const languages = vocabularies.map(({ milestones }) => ({
  stems: milestoneKinds.map((kind) => [kind, new RegExp(beginningOf(milestones[kind]), 'u')] as const),
  not: new RegExp(wholeWord(milestones.not), 'u'),
}));
const anyStem = new RegExp(
  beginningOf(vocabularies.flatMap(({ milestones }) => milestoneKinds.flatMap((kind) => milestones[kind]))),
  'u',
);
