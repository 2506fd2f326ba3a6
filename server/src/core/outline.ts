/** Openings -> how the sections nest, and where each ends. */
import { smallest } from './lists.ts';
import type { Section, SectionKind } from './model.ts';
import { rankOf, type Opening } from './openings.ts';
import { rememberedFor } from './remembered.ts';

/**
 * The sections of a document but for where their bodies end: it stays the same object as long as no opening of a section is
 * touched. A section that ends with the text has no end here (`Infinity`).
 */
export interface Outline {
  readonly sections: readonly OutlinedSection[];
}

/** A section without the end of its body. */
export interface OutlinedSection extends Omit<Section, 'body'> {
  readonly bodyStart: number;
}

/** The outline that these openings make. The same openings have the same one. */
export function outlineOf(openings: readonly Opening[]): Outline {
  const [first] = openings;
  return first ? outlined(first, openings) : nothing;
}

const nothing: Outline = { sections: [] };

const outlined = rememberedFor((_first: Opening, openings: readonly Opening[]): Outline => {
  const nested = nest(levelled(openings));
  const ends = endsOf(nested);
  const isKindful: boolean[] = [];
  return {
    sections: nested.map((found, index) => {
      const isNested = found.parent !== null && (isKindful[found.parent] ?? false);
      isKindful.push(isNested || found.kinds.length > 0);
      return sectionOf(found, ends[index] ?? Infinity, isNested);
    }),
  };
});

// A section that is what it was is the same object.
const sectionOf = rememberedFor(
  (
    { kinds, notation, rank, title, line, parent, bodyStart }: Nested,
    end: number,
    nested: boolean,
  ): OutlinedSection => ({
    kinds,
    notation,
    rank,
    title,
    line,
    span: { start: line.start, end },
    parent,
    nested,
    bodyStart,
  }),
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

interface Nested extends Opening {
  readonly parent: number | null;
  /** Its rank, but for a section that stands deeper than it belongs. */
  readonly level: number;
}

// The parent of an opening is the nearest one before it with a stronger level that has not ended.
function nest(openings: readonly Opening[]): Nested[] {
  const result: Nested[] = [];
  const stack: number[] = [];
  let lift: Lift | null = null;
  for (const found of openings) {
    if (lift && found.rank <= lift.to) lift = null;
    lift ??= liftOf(found, stack, result);
    const level = levelOf(found, lift) + (repeatsItsParent(found, stack, result) ? 0.5 : 0);
    while (stack.length > 0 && !encloses(result[stack.at(-1) ?? 0], found, level)) stack.pop();
    stack.push(result.length);
    const parent = stack.at(-2) ?? null;
    const kinds = isTheme(found, parent, result) ? [] : found.kinds;
    result.push(placed(found, kinds, level, parent));
  }
  return result;
}

const placed = rememberedFor(
  (found: Opening, kinds: readonly SectionKind[], level: number, parent: number | null): Nested => ({
    ...found,
    kinds,
    level,
    parent,
  }),
);

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
  const ends = openings.map(() => Infinity);
  const open: number[] = [];
  for (const [index, { level, line }] of openings.entries()) {
    while (open.length > 0 && (openings[open.at(-1) ?? 0]?.level ?? 0) >= level) ends[open.pop() ?? 0] = line.start;
    open.push(index);
  }
  for (const [index, { limit, parent }] of openings.entries()) {
    const outer = parent === null ? Infinity : (ends[parent] ?? Infinity);
    ends[index] = Math.min(ends[index] ?? Infinity, limit ?? Infinity, outer);
  }
  return ends;
}
