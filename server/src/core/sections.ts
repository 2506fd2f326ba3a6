/** The sections of a document, and what stands in which. */
import type { Text } from './documentText.ts';
import { behindAll } from './addresses.ts';
import { changeBetween, Latest } from './byGroup.ts';
import { countBefore, sameAtEnd, sameAtStart } from './lists.ts';
import type { Part, Section } from './model.ts';
import type { Outline, OutlinedSection } from './outline.ts';
import { outlineChange } from './outlineChange.ts';
import type { PlacedPiece } from './placedPieces.ts';
import type { Group, Sequence } from './sequence.ts';
import { trimEnd } from './spans.ts';

/** The sections of a document, in its order. Headings without a kind are sections too. */
export function readSections(outline: Outline, pieces: Sequence<PlacedPiece>, text: Text): readonly Section[] {
  const { groups } = pieces;
  const known = latest.of(pieces);
  const sections = known
    ? sectionsAfter(known, outline, groups, text)
    : outline.sections.map((one) => close(one, text));
  latest.keep(pieces, { groups, outline, sections });
  shapes.set(sections, outline.shape);
  return sections;
}

function sectionsAfter(
  known: Known,
  outline: Outline,
  groups: readonly Group<PlacedPiece>[],
  text: Text,
): readonly Section[] {
  const stretch = changedStretch(known.groups, groups);
  return known.outline.shape === outline.shape
    ? reclosed(known, outline, stretch, text)
    : closedAnew(known, outline, stretch, text);
}

/** What sections are, but for where they stand. */
export interface SectionShape {
  readonly sections: readonly ShapedSection[];
}

/** A section without its places. */
export interface ShapedSection extends Pick<Section, 'kinds' | 'notation' | 'rank' | 'parent' | 'nested'> {
  readonly title: Pick<Part, 'text'>;
}

/**
 * The shape of the sections of a document: as long as they open and nest as they did in the version before, it is the same
 * object, so that what follows from it alone need not be worked out again.
 */
export const shapeOf = (sections: readonly Section[]): SectionShape => shapes.get(sections) ?? { sections };

/** A function that gives the innermost section at an offset (its index), null before the first one. */
export function sectionFinder(sections: readonly Placed[]): (offset: number) => number | null {
  return (offset) => {
    let low = 0;
    let high = sections.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sections[middle]?.line.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    let index: number | null = low > 0 ? low - 1 : null;
    while (index !== null && offset >= (sections[index]?.span.end ?? 0)) index = sections[index]?.parent ?? null;
    return index;
  };
}

type Placed = Pick<Section, 'line' | 'span' | 'parent'>;

/** The sections from the one at `index` outwards. */
export function* outwards<One extends Pick<Section, 'parent'>>(
  sections: readonly One[],
  index: number | null,
): Generator<One> {
  for (let at = index; at !== null;) {
    const section = sections[at];
    if (!section) return;
    yield section;
    at = section.parent;
  }
}

/** Whether it is a labelled field (`Impact: ...`), no section of its own. */
export const isField = ({ notation }: Pick<Section, 'notation'>): boolean =>
  notation === 'label' || notation === 'item';

/** The sections of the version before, its outline and its pieces. */
interface Known {
  readonly groups: readonly Group<PlacedPiece>[];
  readonly outline: Outline;
  readonly sections: readonly Section[];
}

const latest = new Latest<Known>();
const shapes = new WeakMap<readonly Section[], SectionShape>();

/** Where the pieces changed. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

// From the first piece that is another one to the first behind which all are as they were.
function changedStretch(before: readonly Group<PlacedPiece>[], after: readonly Group<PlacedPiece>[]): Stretch {
  const { first, last } = changeBetween(before, after);
  const start = Math.min(addressOf(before[first]), addressOf(after[first]));
  return { start, end: last === 0 ? behindAll : addressOf(after[after.length - last]) };
}

const addressOf = (group: Group<PlacedPiece> | undefined): number => group?.items[0]?.address ?? behindAll;

// The text behind a body is asked for again only where it may have changed. Where it did not, the list stays what it was.
function reclosed(known: Known, { sections }: Outline, { start, end }: Stretch, text: Text): readonly Section[] {
  let changed: Section[] | null = null;
  for (const index of new Set([...around(sections, { start, end }), ...changes(known.outline.sections, sections)])) {
    const [before, outlined] = [known.sections[index], sections[index]];
    if (!before || !outlined) continue;
    const section = close(outlined, text);
    if (isSame(section, before)) continue;
    changed ??= [...known.sections];
    changed[index] = section;
  }
  return changed ?? known.sections;
}

// The same where other sections came or went. Those in whose text nothing changed end where they did.
function closedAnew(known: Known, { sections }: Outline, { start, end }: Stretch, text: Text): readonly Section[] {
  const { first, last } = outlineChange(known.outline.sections, sections);
  const by = known.sections.length - sections.length;
  return sections.map((outlined, index) => {
    const isKnown = index < first || index >= sections.length - last;
    const before = isKnown ? known.sections[index < first ? index : index + by] : undefined;
    const isUntouched = outlined.span.end < start || outlined.line.start > end;
    if (!before || !isUntouched) return close(outlined, text);
    return before.parent === outlined.parent ? before : { ...before, parent: outlined.parent };
  });
}

// The sections that begin in a stretch of the text, and those that hold its start.
function around(sections: readonly OutlinedSection[], { start, end }: Stretch): number[] {
  const found: number[] = [];
  for (let at = sectionFinder(sections)(start); at !== null; at = sections[at]?.parent ?? null) found.push(at);
  const first = countBefore(sections, ({ line }) => line.start < start);
  for (let index = first; (sections[index]?.line.start ?? behindAll) <= end && index < sections.length; index++)
    found.push(index);
  return found;
}

function changes(before: readonly OutlinedSection[], after: readonly OutlinedSection[]): number[] {
  const first = sameAtStart(before, after);
  const end = after.length - sameAtEnd(before, after, first);
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}

function close(outlined: OutlinedSection, text: Text): Section {
  const { kinds, notation, rank, title, line, parent, nested, bodyStart } = outlined;
  const end = Math.min(outlined.span.end, text.length);
  const body = trimEnd(text, { start: Math.min(bodyStart, end), end });
  return { kinds, notation, rank, title, line, span: { start: line.start, end }, body, parent, nested };
}

const isSame = (a: Section, b: Section): boolean =>
  a.line === b.line && a.title === b.title && a.span.end === b.span.end && a.body.end === b.body.end;
