/** Lines -> action items. */
import type { Line } from './blocks.ts';
import { partOf, sourceSpan, wholePart } from './inline.ts';
import type { ActionItem, Section, Span, Timeline } from './model.ts';
import { readActionTable } from './actionTables.ts';
import { itemLines } from './actionLines.ts';
import { readOwners } from './owners.ts';
import { personOf } from './people.ts';
import { headsDone, isDone, readDue, readTickets } from './actionDetails.ts';
import { isField, outwards, sectionFinder } from './sections.ts';
import { lineStart, trimEnd } from './spans.ts';

/** Every action item of a document, in its order: the leaves of the lists and tables of its action sections. */
export function readActions(
  text: string,
  lines: readonly Line[],
  sections: readonly Section[],
  timelines: readonly Timeline[],
): ActionItem[] {
  const sectionAt = sectionFinder(sections);
  const regions = new Map<number, Line[]>();
  for (const line of lines) {
    const region = line.content.text === '' ? null : regionOf(sectionAt(line.span.start), sections, timelines);
    if (region !== null) regions.set(region, [...(regions.get(region) ?? []), line]);
  }
  const items = [...regions].flatMap(([section, within]) => readRegion(text, within, section, sections));
  const isDoneThere = ({ line }: ActionItem): boolean =>
    [...outwards(sections, sectionAt(line.start))].some((section) => headsDone(section.title.text));
  return items.map((item) => (isDoneThere(item) ? { ...item, done: true } : item));
}

// The outermost action section around a line; null for lines of another part below it (`### What went well`).
function regionOf(
  innermost: number | null,
  sections: readonly Section[],
  timelines: readonly Timeline[],
): number | null {
  let region: number | null = null;
  for (let at = innermost; at !== null; at = sections[at]?.parent ?? null) {
    const section = sections[at];
    if (section?.kinds.includes('actionItems') && !isInTimeline(section, timelines)) region = at;
    else if (region === null && section && !isField(section) && section.kinds.length > 0) return null;
  }
  return region;
}

const isInTimeline = (section: Section, timelines: readonly Timeline[]): boolean =>
  isField(section) &&
  timelines.some((timeline) =>
    timeline.entries.some((entry) => entry.span.start <= section.line.start && section.line.start < entry.span.end),
  );

function readRegion(text: string, lines: readonly Line[], section: number, sections: readonly Section[]): ActionItem[] {
  const own = sections.slice(section, lastWithin(sections, section));
  const starts = new Set(own.filter((s) => s.notation !== 'item').map((s) => s.line.start));
  const within = untilOther(lines, own);
  const items = itemLines(within, (line) => starts.has(line.span.start)).map(({ line, person }) =>
    itemOf(text, line, person, section),
  );
  const tables = new Map<number, Line[]>();
  for (const line of within) if (line.role === 'row') tables.set(line.group, [...(tables.get(line.group) ?? []), line]);
  const rows = [...tables.values()].flatMap((table) => readActionTable(table, section));
  return [...items, ...rows].sort((a, b) => a.line.start - b.line.start);
}

// Index behind the last section that lies within the one at `index`.
function lastWithin(sections: readonly Section[], index: number): number {
  const end = sections[index]?.span.end ?? 0;
  const next = sections.findIndex((section, at) => at > index && section.line.start >= end);
  return next < 0 ? sections.length : next;
}

// A line such as `Conclusion: ...` ends the items.
function untilOther(lines: readonly Line[], sections: readonly Section[]): readonly Line[] {
  const others = new Set(
    sections.filter((s) => s.kinds.length === 0 && s.notation !== 'heading').map((s) => s.line.start),
  );
  const end = lines.findIndex((line) => others.has(line.span.start));
  return end < 0 ? lines : lines.slice(0, end);
}

function itemOf(text: string, line: Line, person: Line | null, section: number): ActionItem {
  const own = readOwners(line);
  const headed = own.owners.length === 0 && person ? personOf(person.content.text) : null;
  const block: Span =
    line.role === 'item' ? { start: lineStart(text, line.block.start), end: line.block.end } : line.span;
  return {
    span: trimEnd(text, block),
    line: line.span,
    text: wholePart(line.content, text),
    owners: headed && person ? [partOf(person.content, headed.start, headed.end)] : own.owners,
    ownerNotation: headed ? 'heading' : own.notation,
    ownerSlot: endOfText(text, line),
    ownerCell: false,
    due: readDue(line.content),
    tickets: readTickets(line.content),
    done: isDone(line),
    section,
  };
}

// Behind all that stands on the line: a link's address, closing marks. A closing tag ends the text before it.
function endOfText(text: string, line: Line): number {
  const shown = sourceSpan(line.content).end;
  const end = trimEnd(text, line.span).end;
  return end > shown && !text.slice(shown, end).startsWith('<') ? end : shown;
}
