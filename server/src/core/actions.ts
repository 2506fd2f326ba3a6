/** Lines -> action items. */
import { TextInPieces, type Text } from './documentText.ts';
import type { Line } from './blocks.ts';
import { partOf, sourceSpan } from './inline.ts';
import { countBefore, groupBy } from './lists.ts';
import type { ActionItem, Part, Section, Span, Timeline } from './model.ts';
import { readActionTable } from './actionTables.ts';
import { itemLines, type ItemLine } from './actionLines.ts';
import { readOwners } from './owners.ts';
import { personOf } from './people.ts';
import { readDue, readTickets } from './actionDetails.ts';
import { readRemarks } from './actionRemarks.ts';
import { isDone } from './actionStatus.ts';
import { rememberedFor } from './remembered.ts';
import { isField } from './sections.ts';
import { lineStart, trimEnd } from './spans.ts';
import { piecesIn, type SituatedPiece } from './surroundings.ts';

/** Every action item of a document, in its order: the leaves of the lists and tables of its action sections. */
export function readActions(
  pieces: readonly SituatedPiece[],
  sections: readonly Section[],
  timelines: readonly Timeline[],
): ActionItem[] {
  const regions = sections.map((_, index) => regionOf(index, sections, timelines));
  const found = [...new Set(regions)].flatMap((section) => {
    const span = section === null ? undefined : sections[section]?.span;
    if (section === null || !span) return [];
    const held = piecesIn(pieces, span);
    const last = lastWithin(sections, section);
    return held[0] ? itemsOf(held[0], held, section, sections.slice(section, last), regions.slice(section, last)) : [];
  });
  return found;
}

// `own` are the sections from the one of the items on, and `regions` those that they belong to.
const itemsOf = rememberedFor(
  (
    _first: SituatedPiece,
    held: readonly SituatedPiece[],
    section: number,
    own: readonly Section[],
    regions: readonly (number | null)[],
  ): readonly ActionItem[] => {
    const done = new Set<number>();
    const within = held.flatMap(({ piece, sections: indexes, around }) =>
      piece.lines.filter((line, at) => {
        const index = indexes[at] ?? null;
        if (line.content.text === '' || index === null || regions[index - section] !== section) return false;
        if (around[at]?.isDone) done.add(line.span.start);
        return true;
      }),
    );
    const items = readRegion(new TextInPieces(held.map(({ piece }) => piece)), within, section, own);
    return items.map((item) => (done.has(item.line.start) ? { ...item, done: true } : item));
  },
);

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
  timelines.some(({ entries }) => {
    const last = entries[countBefore(entries, (entry) => entry.span.start <= section.line.start) - 1];
    return last !== undefined && section.line.start < last.span.end;
  });

function readRegion(text: Text, lines: readonly Line[], section: number, own: readonly Section[]): ActionItem[] {
  const starts = new Set(own.filter((s) => s.notation !== 'item').map((s) => s.line.start));
  const within = untilOther(lines, own);
  const items = itemLines(within, (line) => starts.has(line.span.start)).map((item) => itemOf(text, item, section));
  const rows = within.filter((line) => line.role === 'row');
  const tables = groupBy(rows, (row) => row.group);
  const inTables = [...tables.values()].flatMap((table) => readActionTable(table, section));
  return [...items, ...inTables].sort((a, b) => a.line.start - b.line.start);
}

// Index behind the last section that lies within the one at `index`.
function lastWithin(sections: readonly Section[], index: number): number {
  const end = sections[index]?.span.end ?? 0;
  return countBefore(sections, ({ line }) => line.start < end);
}

// A line such as `Conclusion: ...` ends the items.
function untilOther(lines: readonly Line[], sections: readonly Section[]): readonly Line[] {
  const others = new Set(
    sections.filter((s) => s.kinds.length === 0 && s.notation !== 'heading').map((s) => s.line.start),
  );
  const end = lines.findIndex((line) => others.has(line.span.start));
  return end < 0 ? lines : lines.slice(0, end);
}

function itemOf(text: Text, { line, person, fields }: ItemLine, section: number): ActionItem {
  const lines = [line, ...fields];
  const own = lines.map(readOwners).find(({ owners }) => owners.length > 0) ?? readOwners(line);
  const headed = own.owners.length === 0 && person ? personOf(person.content.text) : null;
  const remarks = lines.map(({ content }) => readRemarks(content));
  const first = (name: 'priority' | 'type' | 'status'): Part | null =>
    remarks.find((found) => found[name])?.[name] ?? null;
  const status = first('status');
  const end = endOfText(text, line);
  return {
    span: spanOf(text, line, fields),
    line: line.span,
    text: partOf(line.content),
    owners: headed && person ? [partOf(person.content, headed.start, headed.end)] : own.owners,
    ownerNotation: headed ? 'heading' : own.notation,
    ownerSlot: end,
    ownerCell: false,
    due: lines.map(({ content }) => readDue(content)).find((due) => due) ?? null,
    dueSlot: end,
    dueCell: false,
    priority: first('priority'),
    type: first('type'),
    status,
    tickets: lines.flatMap(({ content }) => readTickets(content)),
    done: isDone(line, status),
    section,
  };
}

function spanOf(text: Text, line: Line, fields: readonly Line[]): Span {
  const start = line.role === 'item' ? lineStart(text, line.block.start) : line.span.start;
  const end = Math.max(line.role === 'item' ? line.block.end : 0, fields.at(-1)?.span.end ?? 0);
  return { start, end: Math.max(trimEnd(text, { start, end: Math.max(start, end) }).end, line.span.end) };
}

// Behind all that stands on the line: a link's address, closing marks. A closing tag ends the text before it.
function endOfText(text: Text, line: Line): number {
  const shown = sourceSpan(line.content).end;
  const end = trimEnd(text, line.span).end;
  return end > shown && !text.slice(shown, end).startsWith('<') ? end : shown;
}
