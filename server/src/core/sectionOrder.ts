/** The order of a report's sections against its template's, and the edits that move a section to its place. */
import type { Text } from './documentText.ts';
import type { TextEdit } from './finding.ts';
import type { Part, Report, Section } from './model.ts';
import type { Profile } from './profile.ts';
import { rememberedFor } from './remembered.ts';
import { lineBreakOf, trimEnd } from './spans.ts';
import { tokens } from './titleWords.ts';

/** A section that stands elsewhere in the template. */
export interface Misplaced {
  readonly section: Section;
  /** The section of the report that it should stand behind; null where it should be the first. */
  readonly before: Section | null;
  /** Where it should begin. */
  readonly target: number;
}

/** The edits that move a section of a report to its place. */
export function moveEdits(report: Report, { section, target }: Misplaced): TextEdit[] {
  return moveTo(report.text, section, target);
}

/** The sections of a report, and its title. */
interface Titled extends Pick<Report, 'sections'> {
  readonly title: Part | null;
}

/** The fewest sections that have to move for a report to have its template's order. */
export function misplacedSections(report: Titled, profile: Profile): Misplaced[] {
  const placed = placedSections(report, profile);
  const kept = inOrder(placed);
  return placed
    .filter((candidate) => !kept.includes(candidate))
    .map(({ section, place }) => {
      const before = kept.findLast((other) => other.place <= place)?.section ?? null;
      const target = before?.span.end ?? kept[0]?.section.span.start ?? section.span.start;
      return { section, before, target };
    });
}

interface Placed {
  readonly section: Section;
  /** Index of the template's section. */
  readonly place: number;
}

// Only headings of the outermost level, the first for each section of the template: what stands inside moves with them.
function placedSections({ sections, title: whole }: Titled, profile: Profile): Placed[] {
  const title = whole?.span.start;
  const headings = sections.filter(
    ({ notation, nested, title: own }) => notation === 'heading' && !nested && own.span.start !== title,
  );
  const placed = headings.flatMap((section) => {
    const place = placeIn(section, profile);
    return place < 0 ? [] : [{ section, place }];
  });
  const outer = placed.reduce((least, { section }) => Math.min(least, section.rank), 6);
  const seen = new Set<number>();
  return placed.filter(({ section, place }) => section.rank === outer && !seen.has(place) && seen.add(place));
}

const placeIn = rememberedFor(({ title, kinds }: Section, { sections }: Profile): number => {
  const named = sections.findIndex((wanted) => plain(wanted.title) === plain(title.text));
  return named >= 0 ? named : sections.findIndex((wanted) => wanted.kinds.some((kind) => kinds.includes(kind)));
});

const plain = (title: string): string => tokens(title).join(' ');

// The longest row of sections that stand in the template's order already.
function inOrder(placed: readonly Placed[]): Placed[] {
  const rows: Placed[][] = [];
  for (const candidate of placed) {
    const longest = rows
      .filter((row) => (row.at(-1)?.place ?? 0) <= candidate.place)
      .reduce<readonly Placed[]>((best, row) => (row.length > best.length ? row : best), []);
    rows.push([...longest, candidate]);
  }
  return rows.reduce<Placed[]>((best, row) => (row.length > best.length ? row : best), []);
}

function moveTo(text: Text, { span }: Section, target: number): TextEdit[] {
  const newline = lineBreakOf(text);
  const moved = text.slice(span.start, span.end).trimEnd();
  const atEnd = text.slice(target).trim() === '';
  const lead = newline.repeat(Math.max(0, 2 - breaksAtEnd(text.slice(0, target))));
  const inserted = `${lead}${moved}${newline.repeat(atEnd ? 1 : 2)}`;
  // At the end of the text the empty lines before the section go with it.
  const isLast = span.end === text.length;
  const start = isLast ? trimEnd(text, { start: 0, end: span.start }).end : span.start;
  const removal: TextEdit = { span: { start, end: span.end }, text: isLast ? newline : '' };
  return [{ span: { start: target, end: target }, text: inserted }, removal];
}

const breaksAtEnd = (before: string): number => before.slice(before.trimEnd().length).split('\n').length - 1;
