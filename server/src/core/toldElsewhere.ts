/** Whether a report tells, without a section of its own for it, what such a section would be about. */
import { tellsOfImpact } from './impact.ts';
import { milestonesIn } from './milestoneWords.ts';
import type { Passage, Report, SectionKind } from './model.ts';
import { sentencesOf } from './passages.ts';

/** What a report tells. */
interface Parts extends Pick<Report, 'timelines' | 'milestones'> {
  readonly summary: readonly Passage[];
}

/** Only of kinds that are often told in passing, and only what it is safe to say. */
export function isToldElsewhere(parts: Parts, kind: SectionKind): boolean {
  if (kind === 'summary') return parts.summary.length > 0;
  if (kind === 'timeline') return hasTimeline(parts);
  if (kind === 'impact') return tellsOfImpact(parts.summary);
  return kind === 'resolution' && (hasTimeline(parts) || tellsOfEnd(parts));
}

// Whoever tells step by step what was done tells what ended it.
const hasTimeline = ({ timelines }: Parts): boolean =>
  timelines.some(({ entries }) => entries.filter(isTimed).length >= 2);

const isTimed = ({ time }: Report['timelines'][number]['entries'][number]): boolean => time !== null;

// An entry of the timeline, a stated time, or a sentence of the summary says that it was over.
function tellsOfEnd({ milestones, summary }: Parts): boolean {
  const { resolved, mitigated } = milestones;
  if (resolved ?? mitigated) return true;
  const sentences = summary.flatMap(sentencesOf);
  return sentences.some(({ text }) => milestonesIn(text).some((kind) => kind === 'resolved' || kind === 'mitigated'));
}
