/** Where the things of a sequence begin, each of which takes some room: pieces of text their characters, or their lines. */
import { countBefore } from './lists.ts';
import { rememberedBy } from './remembered.ts';
import type { Group, Sequence } from './sequence.ts';

/** A thing and where it begins; `group` and `index` tell where it is found in the sequence. */
export interface Extent<Item> {
  readonly item: Item;
  readonly start: number;
  readonly group: number;
  readonly index: number;
}

/** The room that the things of a sequence take. */
export interface Extents<Item> {
  /** The room of all of them. */
  readonly total: number;
  /** The last thing that begins at a place or before it, else the first; undefined where there is none. */
  readonly find: (place: number) => Extent<Item> | undefined;
  /** The thing at an index of a group; undefined where there is none. */
  readonly at: (group: number, index: number) => Extent<Item> | undefined;
}

/** A function that gives the extents of a sequence. `sizeOf` is asked once about each thing. */
export function extentsBy<Item extends object>(
  sizeOf: (item: Item) => number,
): (sequence: Sequence<Item>) => Extents<Item> {
  const sizesIn = rememberedBy(({ items }: Group<Item>) => sums(items.map(sizeOf)));
  return rememberedBy(({ groups }: Sequence<Item>) => {
    const within = groups.map(sizesIn);
    const { starts, total } = sums(within.map((sizes) => sizes.total));
    const at = (group: number, index: number): Extent<Item> | undefined => {
      const item = groups[group]?.items[index];
      return item && { item, start: (starts[group] ?? 0) + (within[group]?.starts[index] ?? 0), group, index };
    };
    const find = (place: number): Extent<Item> | undefined => {
      const group = lastUpTo(starts, place);
      return at(group, lastUpTo(within[group]?.starts ?? [], place - (starts[group] ?? 0)));
    };
    return { total, find, at };
  });
}

/** Where each of some sizes begins, if they follow each other, and how much they are together. */
function sums(sizes: readonly number[]): { readonly starts: readonly number[]; readonly total: number } {
  let total = 0;
  const starts = sizes.map((size) => {
    const start = total;
    total += size;
    return start;
  });
  return { starts, total };
}

const lastUpTo = (starts: readonly number[], place: number): number =>
  Math.max(0, countBefore(starts, (start) => start <= place) - 1);
