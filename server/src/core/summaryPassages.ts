/** What sums up a report: its summary, and what stands above its first section. */
import type { Passage, Report } from './model.ts';
import { passageSpan } from './passages.ts';
import { outwards } from './sections.ts';
import { tokens } from './titles.ts';

/** The passages of the summary. Above the first section, sentences sum up and labels do not. */
export function summaryPassages({ sections, passages, metadata }: Report): Passage[] {
  const first = sections.find(({ kinds }) => kinds.length > 0)?.line.start ?? 0;
  const title = metadata.title?.span.end ?? 0;
  const opens = (passage: Passage): boolean => {
    const { start, end } = passageSpan(passage);
    const isSentence = tokens(passage.text).length >= 6 && /[.!。]$/.test(passage.text.trimEnd());
    return passage.role === 'paragraph' && !passage.quoted && start >= title && end <= first && isSentence;
  };
  const sumsUp = ({ role, section }: Passage): boolean =>
    role !== 'heading' && [...outwards(sections, section)].some(({ kinds }) => kinds.includes('summary'));
  return passages.filter((passage) => sumsUp(passage) || opens(passage));
}
