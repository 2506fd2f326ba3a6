/** What sums up a report: its summary, and what stands above its first section. */
import { countBefore } from './lists.ts';
import type { Passage, Report } from './model.ts';
import { eachPassage, passageSpan } from './passages.ts';
import { rememberedBy } from './remembered.ts';
import { tokens } from './titleWords.ts';

/** The passages of the summary. Above the first section, sentences sum up and labels do not. */
export const summaryPassages = rememberedBy((report: Report): readonly Passage[] => {
  const { sections, metadata } = report;
  const first = sections.find(({ kinds }) => kinds.length > 0)?.line.start ?? 0;
  const title = metadata.title?.span.end ?? 0;
  return [...openings(report.passagesByPiece.items, title, first), ...inSummary(report)];
});

const inSummary = eachPassage((passage) =>
  passage.role !== 'heading' && passage.around.kinds.has('summary') ? [passage] : [],
);

function openings(passages: readonly (readonly Passage[])[], title: number, first: number): Passage[] {
  const above = passages.slice(
    0,
    countBefore(passages, ([passage]) => passage === undefined || passageSpan(passage).start < first),
  );
  return above.flat().filter((passage) => {
    const { start, end } = passageSpan(passage);
    return start >= title && end <= first && isSentence(passage);
  });
}

const isSentence = ({ role, text, quoted }: Passage): boolean =>
  role === 'paragraph' && !quoted && tokens(text).length >= 6 && /[.!。]$/.test(text.trimEnd());
