/** Whether a document is a template that nobody has filled in yet. */
import type { Cell, Line } from './blocks.ts';
import type { Reading } from './evidence.ts';
import type { Timeline } from './model.ts';
import type { Outline, OutlinedSection } from './outline.ts';
import { linesOf, type PlacedPiece } from './placedPieces.ts';
import { rememberedBy } from './remembered.ts';
import { labelOf } from './lineLabels.ts';
import { outwards, sectionFinder } from './sections.ts';
import { anyOf, gathered, type Sequence } from './sequence.ts';

/** True where no event is told and the slots, or nearly all of the sections, are still empty. */
export function isBlankTemplate(read: Reading, outline: Outline, pieces: Sequence<PlacedPiece>): boolean {
  if (read.timelines.some(tellsEvents)) return false;
  return slotsIn(pieces).length >= 2 || mostAreEmpty(outline, pieces);
}

const tellsEvents = rememberedBy(({ entries }: Timeline) =>
  entries.some((entry) => (entry.time !== null || entry.date !== null) && /\p{L}{3}/u.test(entry.text.text)),
);

const slot = /\b(?:YYYY|HH:MM|XX:XX)\b|\[(?:name|date|time|title)\b|<(?:name|date|time|title)\b/i;
const slotsIn = gathered(({ lines }: PlacedPiece) => lines.filter((line) => slot.test(line.content.text)));

// One filled section is often the template's own remark; from two on somebody has begun to write.
function mostAreEmpty({ sections }: Outline, pieces: Sequence<PlacedPiece>): boolean {
  const headed = sections.filter(
    (section) => section.notation === 'heading' && section.kinds.length > 0 && !section.nested,
  );
  if (headed.length < 4) return false;
  const most = Math.max(1, headed.length * 0.15);
  const sectionAt = sectionFinder(sections);
  const prompts = hasBrackets(pieces) ? bracketed(linesOf(pieces.items)) : new Set<Line>();
  const filled = new Set<OutlinedSection>();
  for (const { items } of pieces.groups) {
    for (const { span } of items.flatMap(fillingLines).filter((line) => !prompts.has(line)))
      for (const section of outwards(sections, sectionAt(span.start)))
        if (section.notation === 'heading' && section.kinds.length > 0 && !section.nested) filled.add(section);
    if (filled.size > most) return false;
  }
  return true;
}

const fillingLines = rememberedBy(({ lines }: PlacedPiece) =>
  lines.filter((line) => !line.head && line.role !== 'heading' && line.role !== 'html' && !isPrompt(line)),
);

// `_Describe the impact._`, `**Owner:** _your name_`, `| Users affected | ?? |`
function isPrompt(line: Line): boolean {
  const { text, marks } = line.content;
  if (line.role === 'row') return line.cells.length > 1 && line.cells.slice(1).every(isOpenCell);
  const start = labelOf(line)?.end ?? 0;
  return text === '' || marks.some((m) => m.type === 'emphasis' && m.start <= start && m.end >= text.length - 1);
}

const isOpenCell = ({ content: { text } }: Cell): boolean => text.trim() === '' || text.startsWith('?');

// `[What happened]`, `Owner: <your name>`: prompts in brackets, over one line or several, but not past a heading.
function bracketed(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let close: string | null = null;
  let prompt: Line[] = [];
  for (const line of lines) {
    const value = valueOf(line);
    close = line.role === 'heading' ? null : (close ?? bracketOf(value));
    if (close !== null) prompt.push(line);
    const closed = close !== null && value.slice(-2).includes(close);
    if (closed) for (const part of prompt) found.add(part);
    if (closed) close = null;
    if (close === null) prompt = [];
  }
  return found;
}

const hasBrackets = anyOf(({ lines }: PlacedPiece) => lines.some((line) => bracketOf(valueOf(line)) !== null));

const valueOf = (line: Line): string => line.content.text.slice(labelOf(line)?.end ?? 0).trimEnd();

// The bracket that must close a text; null for `[14:05] All is well`.
function bracketOf(text: string): string | null {
  const close = text.startsWith('[') ? ']' : text.startsWith('<') ? '>' : null;
  if (close === null) return null;
  const at = text.indexOf(close);
  return at < 0 || at >= text.length - 2 ? close : null;
}
