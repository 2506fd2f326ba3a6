/** Whether a document is a template that nobody has filled in yet. */
import type { Cell, Line } from './blocks.ts';
import type { Reading } from './evidence.ts';
import type { Timeline } from './model.ts';
import { linesOf, type PlacedPiece } from './placedPieces.ts';
import { rememberedBy } from './remembered.ts';
import { labelOf, outwards, sectionFinder } from './sections.ts';

/** True where no event is told and the slots, or nearly all of the sections, are still empty. */
export function isBlankTemplate(read: Reading, pieces: readonly PlacedPiece[]): boolean {
  if (read.timelines.some(tellsEvents)) return false;
  const lines = linesOf(pieces);
  return slots(lines) >= 2 || mostAreEmpty(read, lines);
}

const tellsEvents = rememberedBy(({ entries }: Timeline) =>
  entries.some((entry) => (entry.time !== null || entry.date !== null) && /\p{L}{3}/u.test(entry.text.text)),
);

const slot = /\b(?:YYYY|HH:MM|XX:XX)\b|\[(?:name|date|time|title)\b|<(?:name|date|time|title)\b/i;
const slots = (lines: readonly Line[]): number => lines.filter((line) => slot.test(line.content.text)).length;

function mostAreEmpty({ sections }: Reading, lines: readonly Line[]): boolean {
  const headed = sections.filter(
    (section) => section.notation === 'heading' && section.kinds.length > 0 && !section.nested,
  );
  if (headed.length < 4) return false;
  const sectionAt = sectionFinder(sections);
  const prompts = bracketed(lines);
  const filling = lines.filter(
    (line) => !line.head && line.role !== 'heading' && line.role !== 'html' && !isPrompt(line) && !prompts.has(line),
  );
  const filled = new Set(filling.flatMap((line) => [...outwards(sections, sectionAt(line.span.start))]));
  // One filled section is often the template's own remark; from two on somebody has begun to write.
  return headed.filter((section) => filled.has(section)).length <= Math.max(1, headed.length * 0.15);
}

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
    const value = line.content.text.slice(labelOf(line)?.end ?? 0).trimEnd();
    close = line.role === 'heading' ? null : (close ?? bracketOf(value));
    if (close !== null) prompt.push(line);
    const closed = close !== null && value.slice(-2).includes(close);
    if (closed) for (const part of prompt) found.add(part);
    if (closed) close = null;
    if (close === null) prompt = [];
  }
  return found;
}

// The bracket that must close a text; null for `[14:05] All is well`.
function bracketOf(text: string): string | null {
  const close = text.startsWith('[') ? ']' : text.startsWith('<') ? '>' : null;
  if (close === null) return null;
  const at = text.indexOf(close);
  return at < 0 || at >= text.length - 2 ? close : null;
}
