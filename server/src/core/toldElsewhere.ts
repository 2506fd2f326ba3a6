/** Whether a report tells, without a section of its own for it, what such a section would be about. */
import { tellsOfImpact } from './impact.ts';
import { milestonesIn } from './milestoneWords.ts';
import type { Report, SectionKind } from './model.ts';
import { sentencesOf } from './passages.ts';
import { summaryPassages } from './summaryPassages.ts';

/** Only of kinds that are often told in passing, and only what it is safe to say. */
export function isToldElsewhere(report: Report, kind: SectionKind): boolean {
  if (kind === 'summary') return summaryPassages(report).length > 0;
  if (kind === 'timeline') return hasTimeline(report);
  if (kind === 'impact') return tellsOfImpact(report);
  return kind === 'resolution' && (hasTimeline(report) || tellsOfEnd(report));
}

// Whoever tells step by step what was done tells what ended it.
const hasTimeline = ({ timelines }: Report): boolean =>
  timelines.some(({ entries }) => entries.filter(isTimed).length >= 2);

const isTimed = ({ time }: Report['timelines'][number]['entries'][number]): boolean => time !== null;

// An entry of the timeline, a stated time, or a sentence of the summary says that it was over.
function tellsOfEnd(report: Report): boolean {
  const { resolved, mitigated } = report.milestones;
  if (resolved ?? mitigated) return true;
  const sentences = summaryPassages(report).flatMap(sentencesOf);
  return sentences.some(({ text }) => milestonesIn(text).some((kind) => kind === 'resolved' || kind === 'mitigated'));
}
