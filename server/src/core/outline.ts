/** Openings -> how the sections nest, and where each ends. */
import { behindAll } from './addresses.ts';
import type { Line } from './blocks.ts';
import { Latest, sameEnds } from './byGroup.ts';
import { countBefore, sameAtEnd, sameAtStart, smallest } from './lists.ts';
import type { Section, SectionKind, Span } from './model.ts';
import { openingsIn, rankOf, type Opening } from './openings.ts';
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
  const openings = levelled(stretches.flat());
  const nested = nest(openings, sameStart(known?.nested ?? [], openings));
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

// How openings nest depends on those before them alone.
function sameStart(nested: readonly Nested[], openings: readonly Opening[]): readonly Nested[] {
  const count = nested.findIndex(({ opening }, index) => opening !== openings[index]);
  return count < 0 ? nested : nested.slice(0, count);
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

// Where most sections open with plain lines, a heading among them is one of them, not the section that holds them.
function levelled(openings: readonly Opening[]): readonly Opening[] {
  const named = openings.filter((found) => found.kinds.length > 0);
  const headings = named.filter((found) => found.rank < rankOf.standing).length;
  const standing = named.filter((found) => found.rank === rankOf.standing || found.rank === rankOf.standingColon);
  const outer = smallest(standing.map((found) => found.rank));
  if (headings === 0 || standing.filter((found) => found.rank === outer).length <= headings) return openings;
  return openings.map((found) =>
    found.kinds.length > 0 && found.rank < rankOf.standing ? atRank(found, outer) : found,
  );
}

const atRank = rememberedFor((found: Opening, rank: number): Opening => ({ ...found, rank }));

interface Nested extends Pick<Opening, 'kinds' | 'line' | 'limit' | 'hasText' | 'isBelow'> {
  readonly opening: Opening;
  readonly parent: number | null;
  /** Its rank, but for a section that stands deeper than it belongs. */
  readonly level: number;
  /** What holds for those behind it. */
  readonly lift: Lift | null;
}

// One by one, as a copy with others instead takes much longer.
function nestedOpening(opening: Opening, { kinds, level, parent, lift }: Standing): Nested {
  const { line, limit, hasText, isBelow } = opening;
  return { opening, kinds, level, parent, lift, line, limit, hasText, isBelow };
}

/** How an opening stands among the others. */
type Standing = Pick<Nested, 'kinds' | 'level' | 'parent' | 'lift'>;

// The parent of an opening is the nearest one before it with a stronger level that has not ended. `before` are the first ones.
function nest(openings: readonly Opening[], before: readonly Nested[]): Nested[] {
  const result = [...before];
  const stack = stackAt(before);
  let lift = before.at(-1)?.lift ?? null;
  for (const found of openings.slice(before.length)) {
    if (lift && found.rank <= lift.to) lift = null;
    lift ??= liftOf(found, stack, result);
    const level = levelOf(found, lift) + (repeatsItsParent(found, stack, result) ? 0.5 : 0);
    while (stack.length > 0 && !encloses(result[stack.at(-1) ?? 0], found, level)) stack.pop();
    stack.push(result.length);
    const parent = stack.at(-2) ?? null;
    const kinds = isTheme(found, parent, result) ? [] : found.kinds;
    result.push(nestedOpening(found, { kinds, level, parent, lift }));
  }
  return result;
}

// The last one and those around it, from outside inwards.
function stackAt(openings: readonly Nested[]): number[] {
  const stack: number[] = [];
  for (let at = openings.length > 0 ? openings.length - 1 : null; at !== null; at = openings[at]?.parent ?? null)
    stack.unshift(at);
  return stack;
}

/** Openings of the ranks up to `of` count as of rank `to`, until a section of that rank begins. */
interface Lift {
  readonly of: number;
  readonly to: number;
}

const levelOf = ({ rank }: Opening, lift: Lift | null): number => (lift && rank <= lift.of ? lift.to : rank);

// `### Lessons learned` below `## Root cause`, `<h2>Timeline</h2>` below `<h1>Summary</h1>`: with headings of the wrong
// size a chapter of its own got into another one. What is written alike stands beside it.
function liftOf(found: Opening, stack: readonly number[], openings: readonly Nested[]): Lift | null {
  if (found.rank > rankOf.standing || !found.kinds.some((kind) => chapters.has(kind))) return null;
  const outer = stack
    .flatMap((index) => openings[index] ?? [])
    .find((section) => encloses(section, found, found.rank) && isOther(section.kinds, found.kinds));
  return outer ? { of: found.rank, to: outer.level } : null;
}

const isOther = (outer: readonly SectionKind[], inner: readonly SectionKind[]): boolean =>
  outer.some((kind) => narrow.has(kind)) && !outer.some((kind) => inner.includes(kind));

const chapters: ReadonlySet<SectionKind> = new Set<SectionKind>(['timeline', 'actionItems', 'lessons']);
const narrow: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'summary',
  'impact',
  'detection',
  'timeline',
  'rootCause',
]);

// Action items are often grouped by what they are for: `Detection` below `Action items` is a theme, no section.
function isTheme(found: Opening, parent: number | null, openings: readonly Nested[]): boolean {
  for (
    let outer = parent === null ? undefined : openings[parent];
    outer;
    outer = outer.parent === null ? undefined : openings[outer.parent]
  ) {
    if (outer.kinds.includes('actionItems')) return found.kinds.some((kind) => themes.has(kind));
  }
  return false;
}

const themes: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'detection',
  'resolution',
  'communication',
  'background',
]);

const encloses = (outer: Nested | undefined, inner: Opening, level: number): boolean =>
  outer !== undefined && outer.level < level && (outer.limit === null || inner.line.start < outer.limit);

// `Corrective measures:` directly over `Improvements:` and `Tasks:`, all written alike: the first one heads the others.
function repeatsItsParent(found: Opening, stack: readonly number[], openings: readonly Nested[]): boolean {
  if (found.notation === 'heading' || found.kinds.length === 0) return false;
  return stack.some((index) => {
    const outer = openings[index];
    const first = openings[index + 1] ?? found;
    const empty = !outer?.hasText && first.kinds.join() === outer?.kinds.join();
    return outer?.level === found.rank && empty && outer.kinds.join() === found.kinds.join() && first.isBelow;
  });
}

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
