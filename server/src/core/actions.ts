/** Lines -> action items. */
import type { Line } from './blocks.ts';
import { partOf, sourceSpan } from './inline.ts';
import type { ActionItem, Section, Span, Timeline } from './model.ts';
import { readActionTable } from './actionTables.ts';
import { itemLines } from './actionLines.ts';
import { readOwners, personOf } from './owners.ts';
import { headsDone, isDone, readDue, readTickets } from './actionDetails.ts';
import { lineStart, trimEnd } from './spans.ts';

/** Every action item of a document, in its order: the leaves of the lists and tables of its action sections. */
export function readActions(
  text: string,
  lines: readonly Line[],
  sections: readonly Section[],
  timelines: readonly Timeline[],
): ActionItem[] {
  const regions = sections.flatMap((section, index) => {
    const outer =
      section.kinds.includes('actionItems') && !isInActions(section, sections) && !isInTimeline(section, timelines);
    return outer ? [{ section: index, span: { start: section.line.start, end: section.span.end } }] : [];
  });
  return regions.flatMap(({ section, span }) => {
    const within = lines.filter(
      (line) => line.span.end > span.start && line.span.start < span.end && line.content.text !== '',
    );
    return readRegion(
      text,
      within.filter((line) => !inOtherPart(line, section, sections)),
      section,
      sections,
    );
  });
}

function isInActions(section: Section, sections: readonly Section[]): boolean {
  const parent = section.parent === null ? undefined : sections[section.parent];
  return parent !== undefined && (parent.kinds.includes('actionItems') || isInActions(parent, sections));
}

const isInTimeline = (section: Section, timelines: readonly Timeline[]): boolean =>
  timelines.some((timeline) =>
    timeline.entries.some((entry) => entry.span.start <= section.line.start && section.line.start < entry.span.end),
  );

// A part of another kind below an action section (`### What went well`) holds no items.
function inOtherPart(line: Line, own: number, sections: readonly Section[]): boolean {
  return sections.some(
    (s, i) =>
      i > own &&
      s.rank < 10 &&
      s.kinds.length > 0 &&
      !s.kinds.includes('actionItems') &&
      s.span.start <= line.span.start &&
      line.span.start < s.span.end,
  );
}

function readRegion(text: string, lines: readonly Line[], section: number, sections: readonly Section[]): ActionItem[] {
  const starts = new Set(sections.filter((s) => s.notation !== 'item').map((s) => s.line.start));
  const within = untilOther(lines, sections);
  const listed = itemLines(within, (line) => starts.has(line.span.start));
  const items = listed.map(({ line, person }) => itemOf(text, line, person, section));
  const tables = [...new Set(within.filter((line) => line.role === 'row').map((line) => line.group))];
  const done = sections.filter((s) => headsDone(s.title.text));
  const rows = tables.flatMap((group) =>
    readActionTable(
      within.filter((line) => line.group === group),
      section,
    ),
  );
  const isInDone = ({ line }: ActionItem): boolean =>
    done.some((s) => s.span.start <= line.start && line.start < s.span.end);
  const all = [...items, ...rows].sort((a, b) => a.line.start - b.line.start);
  return all.map((item) => (isInDone(item) ? { ...item, done: true } : item));
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
    text: partOf(line.content),
    owners: headed && person ? [partOf(person.content, headed.start, headed.end)] : own.owners,
    ownerNotation: headed ? 'heading' : own.notation,
    ownerSlot: sourceSpan(line.content).end,
    ownerCell: false,
    due: readDue(line.content),
    tickets: readTickets(line.content),
    done: isDone(line),
    section,
  };
}
