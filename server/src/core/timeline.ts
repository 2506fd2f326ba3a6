/** Lines -> the incident's timeline. */
import type { Line } from './blocks.ts';
import { groupBy } from './lists.ts';
import type { Metadata, Section, Span, Timeline } from './model.ts';
import { isField, outwards, sectionFinder } from './sections.ts';
import { resolveEntries } from './timelineDates.ts';
import { readEntries, type RawEntry } from './timelineEntries.ts';
import { leadingMoment } from './time.ts';

/** Every timeline of a document: one for each section of that kind, else the lists and tables that tell events in time. */
export function readTimelines(
  text: string,
  lines: readonly Line[],
  sections: readonly Section[],
  metadata: Metadata,
): Timeline[] {
  const regions = timelineRegions(sections, text);
  const sectionAt = sectionFinder(sections);
  const found = regions.flatMap(({ section, span }) => {
    const within = lines.filter(
      (line) => inside(line, span) && !isOwnSection(sectionAt(line.span.start), section, sections),
    );
    return timelineOf(section, readEntries(within, span, text), metadata, sections[section]);
  });
  return found.length > 0 ? found : looseTimelines(text, lines, sections, metadata);
}

interface Region {
  readonly section: number;
  readonly span: Span;
}

// A timeline inside a timeline (`Timeline` under `Timeline and resolution`) is read once, with the outer one.
function timelineRegions(sections: readonly Section[], text: string): Region[] {
  return sections.flatMap((section, index) => {
    if (!section.kinds.includes('timeline') || isInTimeline(section, sections)) return [];
    return [{ section: index, span: { start: section.body.start, end: regionEnd(index, sections, text) } }];
  });
}

function isInTimeline(section: Section, sections: readonly Section[]): boolean {
  const parent = section.parent === null ? undefined : sections[section.parent];
  return parent !== undefined && (parent.kinds.includes('timeline') || isInTimeline(parent, sections));
}

// Headings that are dates or times belong to the timeline before them, even where they are its siblings.
function regionEnd(index: number, sections: readonly Section[], text: string): number {
  let end = sections[index]?.span.end ?? text.length;
  for (const next of sections.slice(index + 1)) {
    if (next.line.start < end) continue;
    if (next.kinds.length > 0 || !leadingMoment(next.title.text)) break;
    end = next.span.end;
  }
  return end;
}

const inside = (line: Line, span: Span): boolean =>
  line.content.runs.length > 0 && line.span.end > span.start && line.span.start < span.end;

// A heading of another kind below the timeline's heading opens a part of its own; a label (`Detection: ...`) is an entry.
function isOwnSection(innermost: number | null, timeline: number, sections: readonly Section[]): boolean {
  for (const section of outwards(sections, innermost)) {
    if (section === sections[timeline]) return false;
    if (!isField(section) && section.kinds.length > 0 && !section.kinds.includes('timeline')) return true;
  }
  return false;
}

function timelineOf(
  section: number | null,
  raw: readonly RawEntry[],
  metadata: Metadata,
  heading?: Section,
): Timeline[] {
  if (raw.length === 0) return [];
  return [{ section, entries: resolveEntries(raw, metadata, heading?.title.text ?? '') }];
}

// Without a heading, three and more lines that open with a time make a timeline.
function looseTimelines(
  text: string,
  lines: readonly Line[],
  sections: readonly Section[],
  metadata: Metadata,
): Timeline[] {
  const told = lines.filter(({ role, quoted }) => !quoted && (role === 'item' || role === 'row' || role === 'text'));
  const groups = groupBy(told, (line) => line.group);
  return [...groups.values()].flatMap((group) => {
    const timed = group.filter((line) => leadingMoment(line.content.text)?.time);
    if (timed.length < 3 || timed.length * 2 < group.length || isMetadata(group, sections)) return [];
    const span = { start: group[0]?.span.start ?? 0, end: group.at(-1)?.block.end ?? 0 };
    const within = lines.filter((line) => inside(line, span));
    return timelineOf(null, readEntries(within, span, text), metadata);
  });
}

function isMetadata(group: readonly Line[], sections: readonly Section[]): boolean {
  const innermost = sectionFinder(sections)(group[0]?.span.start ?? 0);
  return [...outwards(sections, innermost)].some((section) => !isField(section) && section.kinds.includes('metadata'));
}
