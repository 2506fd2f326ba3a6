/** Whether a document is a template that nobody has filled in yet. */
import type { Line } from './blocks.ts';
import type { Reading } from './evidence.ts';
import { outwards, sectionFinder } from './sections.ts';

/** True where no event is told and the slots, or nearly all of the sections, are still empty. */
export function isBlankTemplate(read: Reading, lines: readonly Line[]): boolean {
  const entries = read.timelines.flatMap((timeline) => timeline.entries);
  const told = entries.some(
    (entry) => (entry.time !== null || entry.date !== null) && /\p{L}{3}/u.test(entry.text.text),
  );
  return !told && (slots(lines) >= 2 || mostAreEmpty(read, lines));
}

const slot = /\b(?:YYYY|HH:MM|XX:XX)\b|\[(?:name|date|time|title)\b|<(?:name|date|time|title)\b/i;
const slots = (lines: readonly Line[]): number => lines.filter((line) => slot.test(line.content.text)).length;

function mostAreEmpty({ sections }: Reading, lines: readonly Line[]): boolean {
  const headed = sections.filter((section) => section.notation === 'heading' && section.kinds.length > 0);
  if (headed.length < 4) return false;
  const sectionAt = sectionFinder(sections);
  const written = lines.filter((line) => !line.head && line.role !== 'heading' && line.role !== 'html');
  const prompts = promptGroups(written);
  const filling = written.filter((line) => !isPrompt(line) && !prompts.has(line.group));
  const filled = new Set(filling.flatMap((line) => [...outwards(sections, sectionAt(line.span.start))]));
  // One filled section is often the template's own remark; from two on somebody has begun to write.
  return headed.filter((section) => filled.has(section)).length <= Math.max(1, headed.length * 0.15);
}

// `_Describe the impact._`
const isPrompt = ({ content: { text, marks } }: Line): boolean =>
  text === '' || marks.some((m) => m.type === 'emphasis' && m.start === 0 && m.end >= text.length - 1);

// `[What happened]`, `<one or two sentences>`: paragraphs in brackets, over one line or several.
function promptGroups(lines: readonly Line[]): ReadonlySet<number> {
  const ends = new Map<number, { first: string; last: string }>();
  for (const { role, group, content } of lines) {
    if (role === 'text') ends.set(group, { first: ends.get(group)?.first ?? content.text, last: content.text });
  }
  const isBracketed = ({ first, last }: { first: string; last: string }): boolean =>
    (first.startsWith('[') && /\]\W?$/.test(last)) || (first.startsWith('<') && />\W?$/.test(last));
  return new Set([...ends].filter(([, paragraph]) => isBracketed(paragraph)).map(([group]) => group));
}
