/**
 * The pieces of a document in their order, held in groups. Where nobody typed, a group is the same object from one version
 * of a document to the next: what was found in it is kept as a whole, so that a keystroke in a long document asks about
 * the few pieces of one group.
 */
import { rememberedBy, rememberedFor } from './remembered.ts';

/** Some things that follow each other. */
export interface Group<Item> {
  readonly items: readonly Item[];
  /** They are read once and never edited: nothing needs to be kept of each by itself. */
  readonly isFinal?: boolean;
}

/** Things in their order. */
export class Sequence<Item> {
  private list: readonly Item[] | undefined;

  constructor(readonly groups: readonly Group<Item>[]) {}

  /** All of them in one list. */
  get items(): readonly Item[] {
    return (this.list ??= ([] as Item[]).concat(...this.groups.map(({ items }) => items)));
  }
}

/** Things in groups of the usual size. */
export const sequenceOf = <Item>(items: readonly Item[]): Sequence<Item> => new Sequence(grouped(items));

/** The same of things that are read once and never edited. */
export const finalSequenceOf = <Item>(items: readonly Item[]): Sequence<Item> =>
  new Sequence(grouped(items).map((group) => ({ ...group, isFinal: true })));

/**
 * The sequence of `items`, of which the first `same.start` and the last `same.end` are those of `before`: it shares the
 * groups that are made of these alone.
 */
export function changedSequence<Item>(
  before: Sequence<Item>,
  items: readonly Item[],
  same: { readonly start: number; readonly end: number },
): Sequence<Item> {
  const { groups } = before;
  const [above, first] = wholeGroups(groups, same.start);
  const [below, last] = wholeGroups(groups.toReversed(), Math.min(same.end, items.length - first));
  const kept = groups.slice(groups.length - below);
  return new Sequence(groups.slice(0, above).concat(grouped(items.slice(first, items.length - last)), kept));
}

/** A function that gives what `find` finds in each thing, in their order. It asks once about each. */
export function gathered<Item extends object, Rest extends readonly unknown[], Found>(
  find: (item: Item, ...rest: Rest) => readonly Found[],
): (sequence: Sequence<Item>, ...rest: Rest) => Found[] {
  const inItem = rememberedFor(find);
  const inGroup = rememberedFor(({ items, isFinal }: Group<Item>, ...rest: Rest): readonly Found[] =>
    items.flatMap((item) => (isFinal ? find(item, ...rest) : inItem(item, ...rest))),
  );
  return ({ groups }, ...rest) => groups.flatMap((group) => inGroup(group, ...rest));
}

/** A function that tells whether `test` holds for any of the things. It asks once about each. */
export function anyOf<Item extends object>(test: (item: Item) => boolean): (sequence: Sequence<Item>) => boolean {
  const holds = rememberedBy(test);
  const inGroup = rememberedBy(({ items, isFinal }: Group<Item>) => items.some(isFinal ? test : holds));
  return ({ groups }) => groups.some(inGroup);
}

/** A function that gives the first that `find` finds in any of the things; null where it finds none. It asks once about each. */
export function firstOf<Item extends object, Found>(
  find: (item: Item) => Found | null,
): (sequence: Sequence<Item>) => Found | null {
  const inItem = rememberedBy(find);
  const inGroup = rememberedBy(({ items, isFinal }: Group<Item>) => first(items, isFinal ? find : inItem));
  return ({ groups }) => first(groups, inGroup);
}

/** A function that makes a sequence of another one, thing by thing. It asks once about each. */
export function mapped<Item extends object, Made extends object>(
  make: (item: Item) => Made,
): (sequence: Sequence<Item>) => Sequence<Made> {
  const ofItem = rememberedBy(make);
  const ofGroup = rememberedBy(({ items, isFinal }: Group<Item>): Group<Made> =>
    isFinal ? { items: items.map((item) => make(item)), isFinal } : { items: items.map(ofItem) },
  );
  return ({ groups }) => new Sequence(groups.map(ofGroup));
}

/** A function that gives what `read` makes of all the things: of each one, and `add` of what it made of two stretches. It begins with `zero`. */
export function folded<Item extends object, Sum extends object>(
  read: (item: Item) => Sum,
  add: (a: Sum, b: Sum) => Sum,
  zero: Sum,
): (sequence: Sequence<Item>) => Sum {
  const ofItem = rememberedBy(read);
  const ofGroup = rememberedBy(({ items, isFinal }: Group<Item>) =>
    items.map((item) => (isFinal ? read(item) : ofItem(item))).reduce(add, zero),
  );
  return ({ groups }) => groups.map(ofGroup).reduce(add, zero);
}

/**
 * A function that passes a state through the things, from the first to the last: for each group the states before each of
 * its things. A group is gone through once for a state that it begins with.
 */
export function passedOn<Item extends object, State>(
  start: State,
  step: (state: State, item: Item) => State,
): (sequence: Sequence<Item>) => readonly (readonly State[])[] {
  const through = rememberedFor(({ items }: Group<Item>, from: State): { before: readonly State[]; last: State } => {
    let last = from;
    const before = items.map((item) => {
      const state = last;
      last = step(state, item);
      return state;
    });
    return { before, last };
  });
  return ({ groups }) => {
    let state = start;
    return groups.map((group) => {
      const { before, last } = through(group, state);
      state = last;
      return before;
    });
  };
}

/** The same from the last to the first: for each group the states behind each of its things. */
export function passedBack<Item extends object, State>(
  start: State,
  step: (state: State, item: Item) => State,
): (sequence: Sequence<Item>) => readonly (readonly State[])[] {
  const turned = rememberedBy(({ items }: Group<Item>): Group<Item> => ({ items: [...items].reverse() }));
  const pass = passedOn(start, step);
  const turnedBack = rememberedBy((states: readonly State[]): readonly State[] => [...states].reverse());
  return ({ groups }) => {
    const behind = pass(new Sequence(groups.map(turned).reverse()));
    return behind.map(turnedBack).reverse();
  };
}

function first<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

// Large enough for few groups in a long document, and small enough for one to be gone through at each keystroke.
const usualSize = 32;

function grouped<Item>(items: readonly Item[]): Group<Item>[] {
  const count = Math.ceil(items.length / usualSize);
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(Math.floor((index * items.length) / count), Math.floor(((index + 1) * items.length) / count)),
  }));
}

// How many groups lie within so many things at the front, and how many things they hold. A small group does not stay.
function wholeGroups<Item>(groups: readonly Group<Item>[], most: number): [number, number] {
  let count = 0;
  let held = 0;
  for (const { items } of groups) {
    if (held + items.length > most) break;
    held += items.length;
    count++;
  }
  const lastHeld = groups[count - 1]?.items.length ?? 0;
  return count > 0 && lastHeld < usualSize / 4 ? [count - 1, held - lastHeld] : [count, held];
}
