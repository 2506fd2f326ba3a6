/** What was read of a text, as it stands where the text is a part of a longer one. */
import type { Cell, Line } from './blocks.ts';
import type { InlineText } from './inline.ts';
import type { Span } from './model.ts';

/** The line, `by` characters further on, in another group. */
export function moveLine(line: Line, by: number, group: number): Line {
  const { role, depth, checked, ordered, head, quoted } = line;
  const span = move(line.span, by);
  const block = line.block === line.span ? span : move(line.block, by);
  const cells = line.cells.length === 0 ? line.cells : line.cells.map((cell) => moveCell(cell, by));
  const content = moveInline(line.content, by);
  return { role, content, span, block, depth, checked, ordered, group, cells, head, quoted };
}

const moveCell = ({ content, slot }: Cell, by: number): Cell => ({ content: moveInline(content, by), slot: slot + by });

/** Comments, or any other parts of a text, `by` characters further on. */
export const moved = <T extends { readonly span: Span }>(parts: readonly T[], by: number): readonly T[] =>
  by === 0 || parts.length === 0 ? parts : parts.map((part) => ({ ...part, span: move(part.span, by) }));

const move = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const moveInline = ({ text, runs, marks }: InlineText, by: number): InlineText => ({
  text,
  runs: runs.map((run) => ({ at: run.at, length: run.length, start: run.start + by, end: run.end + by })),
  marks: marks.length === 0 ? marks : marks.map((mark) => ({ ...mark, source: mark.source && move(mark.source, by) })),
});
