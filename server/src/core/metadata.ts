/** What a document says of its incident as a whole: title, dates, zone, and the facts that it states. */
import type { Line } from './blocks.ts';
import { zoneOfNote } from './allTimes.ts';
import { dateOrderOf } from './dateOrder.ts';
import { findDates } from './dates.ts';
import { readFrontMatter, type MatterField } from './frontMatter.ts';
import { partOf, type InlineText } from './inline.ts';
import type { Audience, DateOrder, Metadata, Section, WrittenDate } from './model.ts';
import { titleIndex, titlePart } from './reportTitle.ts';
import { isReportDate } from './reportDates.ts';
import { labelOf, outwards, sectionFinder } from './sections.ts';
import { readStated, type Stated } from './statedFacts.ts';
import { findMoments } from './time.ts';
import { readTitle, tokens } from './titles.ts';

/** Reads the front matter (the text before `contentStart`), the title, the labels and the summary. */
export function readMetadata(
  text: string,
  contentStart: number,
  lines: readonly Line[],
  sections: readonly Section[],
): Metadata {
  const matter = readFrontMatter(text, contentStart);
  const index = titleIndex(lines);
  const titleLine = index === null ? undefined : lines[index];
  const inMatter = matterValue(matter, 'title');
  const title = titleLine ? titlePart(titleLine) : inMatter && partOf(inMatter);
  const first = sections.find((s) => s.kinds.length > 0 && s.kinds[0] !== 'metadata')?.line.start ?? text.length;
  const sectionAt = sectionFinder(sections);
  const holdsFacts = (line: Line): boolean =>
    [...outwards(sections, sectionAt(line.span.start))].some(
      (s) => s.kinds.includes('summary') || s.kinds.includes('metadata'),
    );
  const stated = lines.filter((line) => line === titleLine || statesFacts(line, first, holdsFacts));
  const dateOrder = dateOrderOf(lines.filter((line) => line.role !== 'code').map((line) => line.content.text));
  const dates = [...matterDates(matter, dateOrder), ...stated.flatMap((line) => datesOf(line.content, dateOrder))];
  const mentionsDate =
    dates.length > 0 || lines.some((line) => line.role !== 'code' && findDates(line.content.text).length > 0);
  const facts = readStated(matter, lines, sections, dateOrder);
  const zone = zoneOf(lines, stated) ?? zoneOfFacts(facts);
  return { title, dates, mentionsDate, zone, dateOrder, audience: audienceOf(matter), ...facts };
}

function matterValue(matter: readonly MatterField[], name: string): InlineText | null {
  const field = matter.find(({ path }) => path.length === 1 && tokens(path[0] ?? '').join(' ') === name);
  return field?.values[0] ?? null;
}

function audienceOf(matter: readonly MatterField[]): Audience | null {
  const value = matterValue(matter, 'audience')?.text.toLowerCase();
  return value === 'public' || value === 'internal' ? value : null;
}

function matterDates(matter: readonly MatterField[], order: DateOrder | null): WrittenDate[] {
  const names = ['date', 'incident date', 'start time', 'title'];
  const value = names.map((name) => matterValue(matter, name)).find((found) => found !== null);
  return value ? datesOf(value, order) : [];
}

// Labels over dates and durations, rows of such tables, the summary, and what stands before the first section: all of a
// document that has none.
function statesFacts(line: Line, firstSection: number, holdsFacts: (line: Line) => boolean): boolean {
  if (line.role === 'code' || line.role === 'html') return false;
  const name = line.role === 'row' ? line.cells[0]?.content.text : labelOf(line)?.name;
  if (name !== undefined && isReportDate(name)) return false;
  if (name !== undefined && readTitle(name).kinds.includes('metadata')) return true;
  return (line.role !== 'heading' && line.span.start < firstSection) || holdsFacts(line);
}

// Both ends of a range count.
function datesOf(content: InlineText, order: DateOrder | null): WrittenDate[] {
  return findDates(content.text, order).flatMap(({ date, last, start, end }) =>
    [date, ...(last ? [last] : [])].map((day) => ({ date: day, span: partOf(content, start, end).span })),
  );
}

// A note about all times counts first, then the one zone that the stated facts use.
function zoneOf(lines: readonly Line[], stated: readonly Line[]): string | null {
  for (const line of lines) {
    const zone = line.role === 'code' ? null : zoneOfNote(line.content.text);
    if (zone !== null) return zone;
  }
  return only(stated.flatMap((line) => findMoments(line.content.text).flatMap((moment) => moment.zone ?? [])));
}

// `Detection time: 14:05 UTC` may stand in any section.
function zoneOfFacts({ start, detected, acknowledged, mitigated, resolved, end }: Stated): string | null {
  return only([start, detected, acknowledged, mitigated, resolved, end].flatMap((moment) => moment?.zone ?? []));
}

function only(zones: readonly string[]): string | null {
  const [zone, ...others] = new Set(zones);
  return zone !== undefined && others.length === 0 ? zone : null;
}
