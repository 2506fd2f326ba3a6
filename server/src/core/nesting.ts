/** Openings -> how they nest. */
import { smallest } from './lists.ts';
import type { SectionKind } from './model.ts';
import { rankOf, type Opening } from './openings.ts';
import { rememberedFor } from './remembered.ts';

/**
 * How openings nest: the parent of one is the nearest before it with a stronger level that has not ended. `known` is how those
 * of the version before nested.
 */
export function nest(found: readonly Opening[], known: readonly Nested[]): Nested[] {
  const openings = levelled(found);
  const before = sameStart(known, openings);
  const result = [...before];
  const stack = stackAt(before);
  let lift = before.at(-1)?.lift ?? null;
  for (const opening of openings.slice(before.length)) {
    if (lift && opening.rank <= lift.to) lift = null;
    lift ??= liftOf(opening, stack, result);
    const level = levelOf(opening, lift) + (repeatsItsParent(opening, stack, result) ? 0.5 : 0);
    while (stack.length > 0 && !encloses(result[stack.at(-1) ?? 0], opening, level)) stack.pop();
    stack.push(result.length);
    const parent = stack.at(-2) ?? null;
    const kinds = isTheme(opening, parent, result) ? [] : opening.kinds;
    result.push(nestedOpening(opening, { kinds, level, parent, lift }));
  }
  return result;
}

// How openings nest depends on those before them alone.
function sameStart(nested: readonly Nested[], openings: readonly Opening[]): readonly Nested[] {
  const count = nested.findIndex(({ opening }, index) => opening !== openings[index]);
  return count < 0 ? nested : nested.slice(0, count);
}

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

/** The opening as one of that rank. */
export const atRank = rememberedFor((found: Opening, rank: number): Opening => ({ ...found, rank }));

/** An opening among the others. */
export interface Nested extends Pick<Opening, 'kinds' | 'line' | 'limit' | 'hasText' | 'isBelow'> {
  readonly opening: Opening;
  readonly parent: number | null;
  /** Its rank, but for a section that stands deeper than it belongs. */
  readonly level: number;
  /** What holds for those behind it. */
  readonly lift: Lift | null;
}

/** An opening with how it stands among the others. Field by field, as a copy with others instead takes much longer. */
export function nestedOpening(opening: Opening, { kinds, level, parent, lift }: Standing): Nested {
  const { line, limit, hasText, isBelow } = opening;
  return { opening, kinds, level, parent, lift, line, limit, hasText, isBelow };
}

/** How an opening stands among the others. */
type Standing = Pick<Nested, 'kinds' | 'level' | 'parent' | 'lift'>;

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
