/** Lines -> action items. */
import { TextInPieces, type Text } from './documentText.ts';
import type { Line } from './blocks.ts';
import { partOf, sourceSpan } from './inline.ts';
import { countBefore, groupBy } from './lists.ts';
import type { ActionItem, Part, Span, Timeline } from './model.ts';
import type { Outline, OutlinedSection, Shape } from './outline.ts';
import { readActionTable } from './actionTables.ts';
import { itemLines, type ItemLine } from './actionLines.ts';
import { readOwners } from './owners.ts';
import { personOf } from './people.ts';
import { readDue, readTickets } from './actionDetails.ts';
import { readRemarks } from './actionRemarks.ts';
import { isDone } from './actionStatus.ts';
import { rememberedBy, rememberedFor, rememberedForIn } from './remembered.ts';
import { isField } from './sections.ts';
import type { Sequence } from './sequence.ts';
import { lineStart, trimEnd } from './spans.ts';
import { byRegion, type Held } from './regions.ts';
import { sectionsOfLines, type SituatedPiece } from './surroundings.ts';

/**
 * Every action item of a document, in its order: the leaves of the lists and tables of its action sections. Where they are
 * the same ones, the list is the same object.
 */
export const readActions = (
  pieces: Sequence<SituatedPiece>,
  outline: Outline,
  timelines: readonly Timeline[],
): readonly ActionItem[] =>
  inRegions(regionsOf(outline.shape, fieldsIn(outline.shape, outline, timelines)), pieces, outline);

/** An action section, and for it and each of those in it whether their items are its own. */
interface Region {
  readonly section: number;
  readonly owns: readonly boolean[];
}

// The labelled fields for action items, which are none where they stand in a timeline.
const fieldsOf = rememberedBy(({ sections }: Shape): readonly number[] =>
  sections.flatMap((section, index) => (isField(section) && section.kinds.includes('actionItems') ? [index] : [])),
);

const fieldsIn = rememberedFor(
  (shape: Shape, { sections }: Outline, timelines: readonly Timeline[]): readonly number[] =>
    fieldsOf(shape).filter((index) => isInTimeline(sections[index], timelines)),
);

const regionsOf = rememberedFor(({ sections }: Shape, told: readonly number[]): readonly Region[] => {
  const inTimeline = new Set(told);
  const regions = sections.map((_, index) => regionOf(index, sections, inTimeline));
  return [...new Set(regions)].flatMap((section) => {
    const span = section === null ? undefined : sections[section]?.span;
    if (section === null || !span) return [];
    return [
      {
        section,
        owns: regions
          .slice(
            section,
            countBefore(sections, ({ line }) => line.start < span.end),
          )
          .map((region) => region === section),
      },
    ];
  });
});

const inRegions = byRegion(
  ({ section }: Region, { sections }) => sections[section]?.span ?? nowhere,
  ({ region: { section, owns }, pieces }: Held<Region>, { sections }) => {
    const own = sections.slice(section, section + owns.length);
    const among = { sections, section, owns, own };
    return pieces[0] ? placed(itemsOf(pieces[0], among, pieces, toldOf(own, owns)), own[0]?.title ?? null) : [];
  },
);

const nowhere: Span = { start: 0, end: 0 };

/** An action section among those of the document. */
interface Among extends Region {
  readonly sections: readonly OutlinedSection[];
  /** Those from the one of the items on. */
  readonly own: readonly OutlinedSection[];
}

// All that the items depend on besides their lines: which sections stand further up does not matter.
const toldOf = (own: readonly OutlinedSection[], owns: readonly boolean[]): string =>
  own.map(({ line, notation, kinds }, at) => [line.start, notation, kinds.length === 0, owns[at]].join(' ')).join();

const itemsOf = rememberedForIn(
  (
    _first: SituatedPiece,
    { sections, section, owns, own }: Among,
    held: readonly SituatedPiece[],
    _told: string,
  ): readonly ActionItem[] => {
    const done = new Set<number>();
    const within = held.flatMap(({ piece, around }) => {
      const indexes = sectionsOfLines(piece, sections);
      return piece.lines.filter((line, at) => {
        const index = indexes[at] ?? null;
        if (line.content.text === '' || index === null || !owns[index - section]) return false;
        if (around[at]?.isDone) done.add(line.span.start);
        return true;
      });
    });
    const items = readRegion(new TextInPieces(held.map(({ piece }) => piece)), within, own);
    return items.map((item) => (done.has(item.line.start) ? { ...item, done: true } : item));
  },
);

const placed = rememberedFor((items: readonly ActionItem[], sectionTitle: Part | null): readonly ActionItem[] =>
  items[0]?.sectionTitle === sectionTitle ? items : items.map((item) => ({ ...item, sectionTitle })),
);

// The outermost action section around a line; null for lines of another part below it (`### What went well`).
function regionOf(
  innermost: number,
  sections: readonly OutlinedSection[],
  inTimeline: ReadonlySet<number>,
): number | null {
  let region: number | null = null;
  for (let at: number | null = innermost; at !== null; at = sections[at]?.parent ?? null) {
    const section = sections[at];
    if (section?.kinds.includes('actionItems') && !inTimeline.has(at)) region = at;
    else if (region === null && section && !isField(section) && section.kinds.length > 0) return null;
  }
  return region;
}

function isInTimeline(section: OutlinedSection | undefined, timelines: readonly Timeline[]): boolean {
  if (!section) return false;
  const at = section.line.start;
  // Those of sections do not overlap.
  const isOrdered = timelines[0]?.sectionTitle !== null;
  const near = countBefore(timelines, ({ entries }) => (entries[0]?.span.start ?? 0) <= at) - 1;
  return (isOrdered ? timelines.slice(Math.max(near, 0), near + 1) : timelines).some(({ entries }) => {
    if (at >= (entries.at(-1)?.span.end ?? 0)) return false;
    const last = entries[countBefore(entries, (entry) => entry.span.start <= at) - 1];
    return last !== undefined && at < last.span.end;
  });
}

function readRegion(text: Text, lines: readonly Line[], own: readonly OutlinedSection[]): ActionItem[] {
  const sectionTitle = own[0]?.title ?? null;
  const starts = new Set(own.filter((s) => s.notation !== 'item').map((s) => s.line.start));
  const within = untilOther(lines, own);
  const items = itemLines(within, (line) => starts.has(line.span.start)).map((item) =>
    itemOf(text, item, sectionTitle),
  );
  const rows = within.filter((line) => line.role === 'row');
  const tables = groupBy(rows, (row) => row.group);
  const inTables = [...tables.values()].flatMap((table) => readActionTable(table, sectionTitle));
  return [...items, ...inTables].sort((a, b) => a.line.start - b.line.start);
}

// A line such as `Conclusion: ...` ends the items.
function untilOther(lines: readonly Line[], sections: readonly OutlinedSection[]): readonly Line[] {
  const others = new Set(
    sections.filter((s) => s.kinds.length === 0 && s.notation !== 'heading').map((s) => s.line.start),
  );
  const end = lines.findIndex((line) => others.has(line.span.start));
  return end < 0 ? lines : lines.slice(0, end);
}

function itemOf(text: Text, { line, person, fields }: ItemLine, sectionTitle: Part | null): ActionItem {
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
    sectionTitle,
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
