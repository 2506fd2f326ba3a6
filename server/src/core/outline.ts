/** Openings -> the sections, and where each ends. */
import { behindAll } from './addresses.ts';
import type { Line } from './blocks.ts';
import { Latest, sameEnds } from './byGroup.ts';
import { countBefore, sameAtEnd, sameAtStart } from './lists.ts';
import type { Section, SectionKind, Span } from './model.ts';
import { atRank, nest, nestedOpening, type Nested } from './nesting.ts';
import { openingsIn, type Opening } from './openings.ts';
import type { PlacedPiece } from './placedPieces.ts';
import { rememberedFor, sameItems } from './remembered.ts';
import type { Sequence } from './sequence.ts';
import { isSameSpan } from './spans.ts';

/** The sections of a document but for where their bodies end. A section that ends with the text has no end here (`behindAll`). */
export interface Outline {
  readonly sections: readonly OutlinedSection[];
  readonly shape: Shape;
}

/**
 * What an outline is but for the places in the text: as long as sections open and nest as they did, it is the same object.
 * Its sections are those of the outline that it was made for, so that only their places may be other ones.
 */
export interface Shape {
  readonly sections: readonly OutlinedSection[];
}

/** A section without the end of its body. */
export interface OutlinedSection extends Omit<Section, 'body'> {
  readonly bodyStart: number;
}

/** The outline of a document. `title` is the line of its title. Where sections open as they did, it is the same object. */
export function outlineOf(pieces: Sequence<PlacedPiece>, title: Line | null): Outline {
  const known = latest.of(pieces);
  const stretches = openingsIn(pieces, title);
  return latest.keep(pieces, (known && moved(known, pieces, stretches)) ?? outlined(pieces, stretches, known)).outline;
}

/** An outline with what it was made of. */
interface Made {
  readonly pieces: Sequence<PlacedPiece>;
  readonly stretches: readonly (readonly Opening[])[];
  readonly nested: readonly Nested[];
  readonly outline: Outline;
}

const latest = new Latest<Made>();

function outlined(pieces: Sequence<PlacedPiece>, stretches: Made['stretches'], known: Made | undefined): Made {
  const nested = nest(stretches.flat(), known?.nested ?? []);
  const ends = endsOf(nested);
  const isKindful: boolean[] = [];
  const sections = nested.map((found, index) => {
    const isNested = found.parent !== null && (isKindful[found.parent] ?? false);
    isKindful.push(isNested || found.kinds.length > 0);
    const end = ends[index] ?? behindAll;
    const before = known?.outline.sections[index];
    return before && known.nested[index] === found && before.span.end === end
      ? before
      : sectionOf(found.opening, found.kinds, found.parent, end, isNested);
  });
  return { pieces, stretches, nested, outline: { sections, shape: { sections } } };
}

// The outline where some openings were read anew, but say what they said; null where they do not.
function moved(known: Made, pieces: Sequence<PlacedPiece>, stretches: Made['stretches']): Made | null {
  const [above, below] = sameEnds(known.stretches, stretches);
  const [before, after] = [known.stretches, stretches].map((all) => all.slice(above, all.length - below).flat());
  if (!before || !after || before.length !== after.length) return null;
  const first = sameAtStart(before, after);
  const end = after.length - sameAtEnd(before, after, first);
  if (end - first > mostMoved) return null;
  for (let index = first; index < end; index++)
    if (!isAlike(before, after, index) || !enclosesAlike(before, after, index, end)) return null;
  const openings = after.slice(first, end);
  const stands = openings.every((opening, index) => standsAlike(before[first + index], opening, known.pieces, pieces));
  const made = { ...known, pieces, stretches };
  return stands ? made : withPlaces(made, openings, countIn(stretches.slice(0, above)) + first);
}

const countIn = (stretches: Made['stretches']): number => stretches.reduce((sum, { length }) => sum + length, 0);

// A keystroke reads one or two pieces anew.
const mostMoved = 100;

function isAlike(before: readonly Opening[], after: readonly Opening[], index: number): boolean {
  const [a, b] = [before[index], after[index]];
  return (
    a !== undefined &&
    b !== undefined &&
    a.rank === b.rank &&
    a.notation === b.notation &&
    a.hasText === b.hasText &&
    a.isBelow === b.isBelow &&
    (a.limit === null) === (b.limit === null) &&
    sameItems(a.kinds, b.kinds) &&
    a.title.text === b.title.text
  );
}

// Whether all places of two openings are the same, and what is written there.
const standsAlike = (
  a: Opening | undefined,
  b: Opening,
  before: Sequence<PlacedPiece>,
  after: Sequence<PlacedPiece>,
): boolean =>
  a !== undefined &&
  a.limit === b.limit &&
  a.bodyStart === b.bodyStart &&
  isSameSpan(a.line, b.line) &&
  isSameSpan(a.title.span, b.title.span) &&
  writtenAt(before, a.line) === writtenAt(after, b.line);

// A line stands within one piece.
function writtenAt({ groups }: Sequence<PlacedPiece>, { start, end }: Span): string | undefined {
  const group = groups[countBefore(groups, ({ items }) => (items[0]?.address ?? 0) <= start) - 1];
  const piece = group?.items[countBefore(group.items, ({ address }) => address <= start) - 1];
  return piece?.text.slice(start - piece.address, end - piece.address);
}

// Of those that were read anew, those that lie in the item of one do so still.
function enclosesAlike(before: readonly Opening[], after: readonly Opening[], index: number, end: number): boolean {
  const isWithin = (openings: readonly Opening[], at: number): boolean =>
    (openings[at]?.line.start ?? 0) < (openings[index]?.limit ?? behindAll);
  for (let at = index + 1; at < end; at++) if (isWithin(before, at) !== isWithin(after, at)) return false;
  return true;
}

// `openings` are those that moved, of which the first is the one at `first`.
function withPlaces(known: Made, openings: readonly Opening[], first: number): Made {
  const nested = [...known.nested];
  const sections = [...known.outline.sections];
  const starts = new Map<number, number>();
  for (const [index, opening] of openings.entries()) {
    const before = known.nested[first + index];
    if (!before) continue;
    nested[first + index] = nestedOpening(atRank(opening, before.opening.rank), before);
    if (before.line.start !== opening.line.start) starts.set(before.line.start, opening.line.start);
  }
  // What stands before ends where it did, or with one that moved.
  for (let index = 0; index < first && starts.size > 0; index++) {
    const section = sections[index];
    const end = section && starts.get(section.span.end);
    if (section && end !== undefined) sections[index] = { ...section, span: { start: section.span.start, end } };
  }
  for (let index = first; index < first + openings.length; index++) {
    const [found, section] = [nested[index], sections[index]];
    if (!found || !section) continue;
    const outer = found.parent === null ? behindAll : (sections[found.parent]?.span.end ?? behindAll);
    const own = Math.min(levelEnd(nested, index), found.limit ?? behindAll, outer);
    sections[index] = sectionOf(found.opening, found.kinds, found.parent, own, section.nested);
  }
  return { ...known, nested, outline: { sections, shape: known.outline.shape } };
}

// Where the next opening of the same level or a stronger one begins.
function levelEnd(nested: readonly Nested[], index: number): number {
  const level = nested[index]?.level ?? 0;
  for (let at = index + 1; at < nested.length; at++) {
    const next = nested[at];
    if (next && next.level <= level) return next.line.start;
  }
  return behindAll;
}

// A section that is what it was is the same object.
const sectionOf = rememberedFor(
  (
    { notation, rank, title, line, bodyStart }: Opening,
    kinds: readonly SectionKind[],
    parent: number | null,
    end: number,
    nested: boolean,
  ): OutlinedSection => {
    return { kinds, notation, rank, title, line, span: { start: line.start, end }, parent, nested, bodyStart };
  },
);

// A section ends where the next one of its rank or a stronger one begins, with its list item, and with its parent.
function endsOf(openings: readonly Nested[]): number[] {
  const ends = openings.map(() => behindAll);
  const open: number[] = [];
  for (const [index, { level, line }] of openings.entries()) {
    while (open.length > 0 && (openings[open.at(-1) ?? 0]?.level ?? 0) >= level) ends[open.pop() ?? 0] = line.start;
    open.push(index);
  }
  for (const [index, { limit, parent }] of openings.entries()) {
    const outer = parent === null ? behindAll : (ends[parent] ?? behindAll);
    ends[index] = Math.min(ends[index] ?? behindAll, limit ?? behindAll, outer);
  }
  return ends;
}
