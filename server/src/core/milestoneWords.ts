/** Which milestones a text tells of. */
import { inAlphabet, isLetterOrDigit } from './alphabet.ts';
import type { MilestoneKind } from './model.ts';
import { groupBy } from './lists.ts';
import { remembered } from './remembered.ts';
import { vocabularies } from './vocabulary/index.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';
import { wholeWord } from './wordPatterns.ts';
import { isEastAsian } from './wordReader.ts';

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
  const found = new Set(plain.split(marks).flatMap(toldIn));
  const begins = found.has('start') || found.has('detected');
  return milestoneKinds.filter((kind) => found.has(kind) && !(begins && ends.has(kind)));
}

const marks = /[.,;:!?()[\]。、，；：！？（）…—–\n]+/;
const ends: ReadonlySet<MilestoneKind> = new Set<MilestoneKind>(['mitigated', 'resolved']);

// Mitigated for the time being is not resolved (`暫定復旧した`).
function toldIn(part: string): MilestoneKind[] {
  const told = [...groupBy(stemsIn(part), ({ language }) => language)].flatMap(([language, stems]) =>
    language.not(part).test(part) ? [] : stems.map(({ kind }) => kind),
  );
  return told.includes('mitigated') ? told.filter((kind) => kind !== 'resolved') : told;
}

/** The beginning of a word that tells of a milestone. */
interface Stem {
  readonly word: string;
  readonly kind: MilestoneKind;
  readonly language: Language;
}

interface Language {
  /** The words that take its milestones back: `no` is a common word in Portuguese. */
  readonly not: (text: string) => RegExp;
}

// Looked up by their first letters: a pattern for each kind and language would have to be compiled first.
function stemsIn(part: string): Stem[] {
  const found: Stem[] = [];
  for (let at = 0; at < part.length - 1; at++) {
    if (isCharacter(part.charAt(at - 1)) && !isEastAsian(part.charAt(at))) continue;
    for (const stem of stemsByStart.get(part.slice(at, at + 2)) ?? [])
      if (part.startsWith(stem.word, at)) found.push(stem);
  }
  return found;
}

const isCharacter = (character: string): boolean =>
  character < '\u0080' ? isLetterOrDigit(character) : /[\p{L}\p{N}]/u.test(character);

const stemsByStart = groupBy(vocabularies.flatMap(stemsOf), ({ word }) => word.slice(0, 2));

function stemsOf({ milestones }: Vocabulary): Stem[] {
  const language = { not: inAlphabet((alphabet) => wholeWord(milestones.not, alphabet), '') };
  return milestoneKinds.flatMap((kind) => milestones[kind].map((word) => ({ word, kind, language })));
}
