/** The order of a report's sections against its template's, and the edits that move a section to its place. */
import type { Text } from './documentText.ts';
import type { TextEdit } from './finding.ts';
import { countBefore } from './lists.ts';
import type { Part, Report, Section } from './model.ts';
import type { Profile } from './profile.ts';
import { rememberedFor } from './remembered.ts';
import { shapeOf, type SectionShape, type ShapedSection } from './sections.ts';
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
export function misplacedSections({ sections, title }: Titled, profile: Profile): Misplaced[] {
  const { kept, others } = orderOf(shapeOf(sections), profile, title && indexOf(title, sections));
  const sectionOf = (placed: Placed | undefined): Section | null => (placed && sections[placed.index]) ?? null;
  const first = sectionOf(kept[0]);
  return others.flatMap((placed) => {
    const section = sectionOf(placed);
    if (!section) return [];
    const before = sectionOf(kept.findLast(({ place }) => place <= placed.place));
    return [{ section, before, target: before?.span.end ?? first?.span.start ?? section.span.start }];
  });
}

// The section of which this is the title; null where it is none.
function indexOf(title: Part, sections: readonly Section[]): number | null {
  const index = countBefore(sections, (section) => section.title.span.start < title.span.start);
  return sections[index]?.title.span.start === title.span.start ? index : null;
}

interface Placed {
  readonly index: number;
  /** Index of the template's section. */
  readonly place: number;
}

/** The sections that stand in the template's order already, and those that have to move. */
interface Order {
  readonly kept: readonly Placed[];
  readonly others: readonly Placed[];
}

// `title` is the section that is the title of the report.
const orderOf = rememberedFor(({ sections }: SectionShape, profile: Profile, title: number | null): Order => {
  const placed = placedSections(sections, title, profile);
  const kept = inOrder(placed);
  return { kept, others: placed.filter((candidate) => !kept.includes(candidate)) };
});

// Only headings of the outermost level, the first for each section of the template: what stands inside moves with them.
function placedSections(sections: readonly ShapedSection[], title: number | null, profile: Profile): Placed[] {
  const placed = sections.flatMap((section, index) => {
    if (section.notation !== 'heading' || section.nested || index === title) return [];
    const place = placeIn(section.title, section.kinds, profile);
    return place < 0 ? [] : [{ index, rank: section.rank, place }];
  });
  const outer = placed.reduce((least, { rank }) => Math.min(least, rank), 6);
  const seen = new Set<number>();
  return placed.filter(({ rank, place }) => rank === outer && !seen.has(place) && seen.add(place));
}

const placeIn = rememberedFor(
  (title: ShapedSection['title'], kinds: ShapedSection['kinds'], { sections }: Profile): number => {
    const named = sections.findIndex((wanted) => plain(wanted.title) === plain(title.text));
    return named >= 0 ? named : sections.findIndex((wanted) => wanted.kinds.some((kind) => kinds.includes(kind)));
  },
);

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
