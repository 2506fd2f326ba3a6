/** What sums up a report: its summary, and what stands above its first section. */
import type { Passage, Report } from './model.ts';
import { eachPassage, passagesFrom, passageSpan } from './passages.ts';
import { tokens } from './titleWords.ts';

/** The passages of the summary. Above the first section, sentences sum up and labels do not. */
export function summaryPassages(report: Report): readonly Passage[] {
  const { sections, metadata } = report;
  const first = sections.find(({ kinds }) => kinds.length > 0)?.line.start ?? 0;
  const title = metadata.title?.span.end ?? 0;
  return [...openings(report, title, first), ...inSummary(report)];
}

const inSummary = eachPassage((passage) =>
  passage.role !== 'heading' && passage.around.kinds.has('summary') ? [passage] : [],
);

function openings(report: Report, title: number, first: number): Passage[] {
  const found: Passage[] = [];
  for (const passage of passagesFrom(report, title)) {
    const { start, end } = passageSpan(passage);
    if (start >= first) break;
    if (end <= first && isSentence(passage)) found.push(passage);
  }
  return found;
}

const isSentence = ({ role, text, quoted }: Passage): boolean =>
  role === 'paragraph' && !quoted && tokens(text).length >= 6 && /[.!。]$/.test(text.trimEnd());
