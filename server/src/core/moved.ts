/** What was read of a text, as it stands where the text is a part of a longer one. */
import type { Line } from './blocks.ts';
import type { InlineText } from './inline.ts';
import type { Span } from './model.ts';

/** The line, `by` characters further on, in another group. */
export const moveLine = (line: Line, by: number, group: number): Line => ({
  ...line,
  content: moveInline(line.content, by),
  span: move(line.span, by),
  block: move(line.block, by),
  group,
  cells: line.cells.map(({ content, slot }) => ({ content: moveInline(content, by), slot: slot + by })),
});

/** A comment, or any other part of a text, `by` characters further on. */
export const moveSpan = <T extends { readonly span: Span }>(part: T, by: number): T => ({
  ...part,
  span: move(part.span, by),
});

const move = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const moveInline = ({ text, runs, marks }: InlineText, by: number): InlineText => ({
  text,
  runs: runs.map((run) => ({ ...run, start: run.start + by, end: run.end + by })),
  marks: marks.map((mark) => ({ ...mark, source: mark.source && move(mark.source, by) })),
});
