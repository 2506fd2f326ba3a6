/** What a document says of its incident as a whole: title, dates, zone. */
import type { Line } from './blocks.ts';
import { findDates } from './dates.ts';
import { partOf } from './inline.ts';
import type { Metadata, Part, Section, WrittenDate } from './model.ts';
import { titleIndex } from './reportTitle.ts';
import { labelOf, outwards, sectionFinder } from './sections.ts';
import { findMoments } from './time.ts';
import { readTitle } from './titles.ts';
import { findZones } from './zones.ts';

/** Reads the front matter (the text before `contentStart`), the title, the labels and the summary. */
export function readMetadata(
  text: string,
  contentStart: number,
  lines: readonly Line[],
  sections: readonly Section[],
): Metadata {
  const matter = frontMatter(text.slice(0, contentStart));
  const index = titleIndex(lines);
  const titleLine = index === null ? undefined : lines[index];
  const title = titleLine ? partOf(titleLine.content) : (matter.get('title') ?? null);
  const first = sections.find((s) => s.kinds.length > 0 && s.kinds[0] !== 'metadata')?.line.start ?? 0;
  const sectionAt = sectionFinder(sections);
  const holdsFacts = (line: Line): boolean =>
    [...outwards(sections, sectionAt(line.span.start))].some(
      (s) => s.kinds.includes('summary') || s.kinds.includes('metadata'),
    );
  const stated = lines.filter((line) => line === titleLine || statesFacts(line, first, holdsFacts));
  const dates = [...matterDates(matter), ...stated.flatMap(datesOf)];
  const mentionsDate =
    dates.length > 0 || lines.some((line) => line.role !== 'code' && findDates(line.content.text).length > 0);
  return { title, dates, mentionsDate, zone: zoneOf(lines, stated) };
}

// Only what every front matter has in common is read: `key: value` on one line.
function frontMatter(matter: string): Map<string, Part> {
  const found = new Map<string, Part>();
  for (const match of matter.matchAll(/^([A-Za-z_-]+)[ \t]*[:=][ \t]*(["']?)([^\r\n]*?)\2[ \t]*$/gm)) {
    const [all, key = '', , value = ''] = match;
    const start = match.index + all.lastIndexOf(value);
    if (value) found.set(key.toLowerCase(), { text: value, span: { start, end: start + value.length } });
  }
  return found;
}

function matterDates(matter: ReadonlyMap<string, Part>): WrittenDate[] {
  const part = matter.get('date') ?? matter.get('incident_date') ?? matter.get('title');
  if (!part) return [];
  return findDates(part.text).map(({ date, start, end }) => ({
    date,
    span: { start: part.span.start + start, end: part.span.start + end },
  }));
}

// Labels over dates and durations, rows of such tables, the summary, and what stands before the first section.
function statesFacts(line: Line, firstSection: number, holdsFacts: (line: Line) => boolean): boolean {
  if (line.role === 'code' || line.role === 'html') return false;
  const name = line.role === 'row' ? line.cells[0]?.content.text : labelOf(line)?.name;
  if (name !== undefined && isReportDate(name)) return false;
  if (name !== undefined && readTitle(name).kinds.includes('metadata')) return true;
  return (line.role !== 'heading' && line.span.start < firstSection) || holdsFacts(line);
}

// When the report was written is no date of the incident.
const isReportDate = (label: string): boolean =>
  /publish|posted|held|retro|written|created|updated|meeting|review|report(?:ed)? (?:date|on)|postmortem date|document|due/i.test(
    label,
  );

function datesOf(line: Line): WrittenDate[] {
  return findDates(line.content.text).map(({ date, start, end }) => ({
    date,
    span: partOf(line.content, start, end).span,
  }));
}

// A note about all times counts first, then the one zone that the stated facts use.
function zoneOf(lines: readonly Line[], stated: readonly Line[]): string | null {
  const note = lines.find(
    (line) =>
      line.role !== 'code' &&
      /\b(?:all|these)\b.{0,30}\b(?:times?|timestamps|dates|events)\b/i.test(line.content.text) &&
      findZones(line.content.text).length > 0,
  );
  if (note) return findZones(note.content.text)[0]?.zone ?? null;
  const zones = new Set(
    stated.flatMap((line) => findMoments(line.content.text).flatMap((moment) => moment.zone ?? [])),
  );
  return zones.size === 1 ? ([...zones][0] ?? null) : null;
}
