/** Lines -> action items. */
import type { Line } from './blocks.ts';
import { partOf, sourceSpan } from './inline.ts';
import type { ActionItem, Section, Span, Timeline } from './model.ts';
import { readActionTable } from './actionTables.ts';
import { readOwners, personOf } from './owners.ts';
import { isDone, readDue, readTickets } from './actionDetails.ts';
import { labelOf } from './sections.ts';
import { lineStart, trimEnd } from './spans.ts';
import { isOtherSection, readTitle } from './titles.ts';

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
  const items: ActionItem[] = [];
  const openings = new Set(sections.filter((s) => s.notation !== 'item').map((s) => s.line.start));
  const others = sections.filter((s) => s.kinds.length === 0 && s.notation !== 'heading');
  let person: Line | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    if (line.role === 'row') {
      const table = tableAt(lines, at);
      items.push(...readActionTable(table, section));
      at += table.length - 1;
    } else if (isItem(lines, at, openings)) items.push(itemOf(text, line, person, section));
    else if (line.role === 'heading' || isBoldLine(line)) person = personOf(line.content.text) ? line : null;
    if (others.some((s) => s.line.start === line.span.start)) break;
  }
  return items;
}

function tableAt(lines: readonly Line[], at: number): Line[] {
  const end = lines.findIndex((line, index) => index > at && line.group !== lines[at]?.group);
  return lines.slice(at, end < 0 ? undefined : end);
}

function isItem(lines: readonly Line[], at: number, openings: ReadonlySet<number>): boolean {
  const line = lines[at];
  if (!line || line.quoted) return false;
  if (line.role === 'item') return !headsList(lines, at);
  return line.role === 'text' && line.depth === 0 && !openings.has(line.span.start) && isPlainItem(lines, at);
}

// An item over nested ones is a theme (`Tasks:`) where it is a label or names a part; else the nested ones elaborate it.
function headsList(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const next = lines.slice(at + 1).find((l) => l.role === 'item' || l.depth < (line?.depth ?? 0));
  if (!line || next?.role !== 'item' || next.depth <= line.depth) return line !== undefined && elaborates(lines, at);
  return isTheme(line);
}

function isTheme(line: Line): boolean {
  const { text } = line.content;
  const name = labelOf(line)?.name ?? text;
  return (
    /[:：]$/.test(text) ||
    (readTitle(name).exact && readTitle(name).kinds.includes('actionItems')) ||
    personOf(text) !== null
  );
}

// A nested item below an item that is none of these adds to it.
function elaborates(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || line.depth < 2) return false;
  const parent = lines.slice(0, at).findLast((l) => l.role === 'item' && l.depth < line.depth);
  return parent !== undefined && (!isTheme(parent) || elaborates(lines, lines.indexOf(parent)));
}

// Lines below a label (`Tasks:`), one item a line: no list, but written like one.
function isPlainItem(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || /[:：]$/.test(line.content.text) || isOtherSection(labelOf(line)?.name ?? '')) return false;
  const block = lines.filter((l) => l.group === line.group && l.role === 'text');
  const finished = block.filter((l) => /[.!:：;]$/.test(l.content.text)).length;
  const capital = block.every((l) => /^[\p{Lu}\p{Lo}\d*]/u.test(l.content.text));
  const listed = lines.some((l) => l.role === 'item' || l.role === 'row');
  return block.length > 1 && capital && finished >= block.length * 0.6 && !listed;
}

const isBoldLine = (line: Line): boolean =>
  line.role === 'text' &&
  line.content.marks.some((m) => m.type === 'strong' && m.start === 0 && m.end >= line.content.text.length - 1);

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
