/** What is read in regions of a document: in the sections of one sort, of which a keystroke changes one. */
import { behindAll } from './addresses.ts';
import { changeBetween, Latest, sameEnds, withNew } from './byGroup.ts';
import type { Span } from './model.ts';
import type { Outline } from './outline.ts';
import { areSame } from './remembered.ts';
import type { Group, Sequence } from './sequence.ts';
import { piecesIn, type SituatedPiece } from './surroundings.ts';

/** What a region holds. */
export interface Held<Region> {
  readonly region: Region;
  readonly span: Span;
  /** The pieces that hold a part of it. */
  readonly pieces: readonly SituatedPiece[];
}

/**
 * A function that gives what `read` finds in each region, in the order of the text. `spanOf` tells where a region lies. As long
 * as the regions and the other things are the same, only those are read again in which a piece is another one. Where all that
 * is found is what it was, the list is the same object.
 */
export function byRegion<Region, Rest extends readonly unknown[], Found>(
  spanOf: (region: Region, outline: Outline) => Span,
  read: (held: Held<Region>, outline: Outline, ...rest: Rest) => readonly Found[],
): (regions: readonly Region[], pieces: Sequence<SituatedPiece>, outline: Outline, ...rest: Rest) => readonly Found[] {
  const latest = new Latest<Known<Region, Rest, Found>>();
  return (regions, pieces, outline, ...rest) => {
    const before = latest.of(pieces);
    const known = before?.regions === regions && areSame(before.rest, rest) ? before : undefined;
    const stretch = known ? changedStretch(known.groups, pieces.groups) : everywhere;
    const inEach = regions.map((region, index) => {
      const span = spanOf(region, outline);
      const found = known?.inEach[index];
      if (found && (span.end < stretch.start || span.start > stretch.end)) return found;
      return read({ region, span, pieces: piecesIn(pieces, span) }, outline, ...rest);
    });
    const found = before ? renewed(before, inEach) : inAll(inEach);
    latest.keep(pieces, { regions, rest, groups: pieces.groups, inEach, found });
    return found;
  };
}

const everywhere: Span = { start: 0, end: behindAll };

interface Known<Region, Rest, Found> {
  readonly regions: readonly Region[];
  readonly rest: Rest;
  readonly groups: readonly Group<SituatedPiece>[];
  readonly inEach: readonly (readonly Found[])[];
  readonly found: readonly Found[];
}

const inAll = <Found>(inEach: readonly (readonly Found[])[]): Found[] => inEach.flatMap((found) => found);

function renewed<Found>(
  before: Pick<Known<unknown, unknown, Found>, 'inEach' | 'found'>,
  inEach: readonly (readonly Found[])[],
): readonly Found[] {
  const [first, last] = sameEnds(before.inEach, inEach);
  const made = inAll(inEach.slice(first, inEach.length - last));
  const [above, below] = [inEach.slice(0, first), inEach.slice(inEach.length - last)].map(countIn);
  return withNew(before.found, above ?? 0, below ?? 0, made);
}

const countIn = (inEach: readonly (readonly unknown[])[]): number =>
  inEach.reduce((sum, { length }) => sum + length, 0);

// From the first piece that is another one to the first behind which all are as they were.
function changedStretch(before: readonly Group<SituatedPiece>[], after: readonly Group<SituatedPiece>[]): Span {
  const { first, last } = changeBetween(before, after);
  const start = Math.min(addressOf(before[first]), addressOf(after[first]));
  return { start, end: last === 0 ? behindAll : addressOf(after[after.length - last]) };
}

const addressOf = (group: Group<SituatedPiece> | undefined): number => group?.items[0]?.piece.address ?? behindAll;
