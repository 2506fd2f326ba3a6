/**
 * The pieces of a document in their order, held in groups. Where nobody typed, a group is the same object from one version
 * of a document to the next: what was found in it is kept as a whole, so that a keystroke in a long document asks about
 * the few pieces of one group.
 */
import { byGroup, Latest, sameEnds, withNew } from './byGroup.ts';
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

/**
 * A function that gives what `find` finds in each thing, in their order. It asks once about each. Where all that is found is
 * what it was, the list is the same object.
 */
export function gathered<Item extends object, Rest extends readonly unknown[], Found>(
  find: (item: Item, ...rest: Rest) => readonly Found[],
): (sequence: Sequence<Item>, ...rest: Rest) => readonly Found[] {
  const inItem = rememberedFor(find);
  const inEach = byGroup(
    rememberedFor(({ items, isFinal }: Group<Item>, ...rest: Rest): readonly Found[] =>
      items.flatMap((item) => (isFinal ? find(item, ...rest) : inItem(item, ...rest))),
    ),
  );
  const inAll = rememberedBy((found: readonly (readonly Found[])[]): readonly Found[] => found.flatMap((one) => one));
  return (sequence, ...rest) => inAll(inEach(sequence, ...rest));
}

/** A function that tells whether `test` holds for any of the things. It asks once about each. */
export function anyOf<Item extends object>(test: (item: Item) => boolean): (sequence: Sequence<Item>) => boolean {
  const holds = rememberedBy(test);
  const inEach = byGroup(({ items, isFinal }: Group<Item>) => items.some(isFinal ? test : holds));
  return (sequence) => inEach(sequence).includes(true);
}

/** A function that gives the first that `find` finds in any of the things; null where it finds none. It asks once about each. */
export function firstOf<Item extends object, Found>(
  find: (item: Item) => Found | null,
): (sequence: Sequence<Item>) => Found | null {
  const inItem = rememberedBy(find);
  const inEach = byGroup(({ items, isFinal }: Group<Item>) => first(items, isFinal ? find : inItem));
  return (sequence) => inEach(sequence).find((found) => found !== null) ?? null;
}

/** A function that makes a sequence of another one, thing by thing. It asks once about each. */
export function mapped<Item extends object, Made extends object>(
  make: (item: Item) => Made,
): (sequence: Sequence<Item>) => Sequence<Made> {
  const ofItem = rememberedBy(make);
  const ofEach = byGroup(
    rememberedBy(({ items, isFinal }: Group<Item>): Group<Made> =>
      isFinal ? { items: items.map((item) => make(item)), isFinal } : { items: items.map(ofItem) },
    ),
  );
  const ofAll = rememberedBy((groups: readonly Group<Made>[]) => new Sequence(groups));
  return (sequence) => ofAll(ofEach(sequence));
}

/** A function that gives what `read` makes of all the things: of each one, and `add` of what it made of two stretches. It begins with `zero`. */
export function folded<Item extends object, Sum extends object>(
  read: (item: Item) => Sum,
  add: (a: Sum, b: Sum) => Sum,
  zero: Sum,
): (sequence: Sequence<Item>) => Sum {
  const ofItem = rememberedBy(read);
  const ofEach = byGroup(({ items, isFinal }: Group<Item>) =>
    items.map((item) => (isFinal ? read(item) : ofItem(item))).reduce(add, zero),
  );
  return (sequence) => ofEach(sequence).reduce(add, zero);
}

/**
 * A function that passes a state through the things, from the first to the last: for each group the states before each of
 * its things. A group is gone through once for a state that it begins with.
 */
export function passedOn<Item extends object, State>(
  start: State,
  step: (state: State, item: Item) => State,
): (sequence: Sequence<Item>) => readonly (readonly State[])[] {
  const latest = new Latest<Item, StatesIn<Item, State>>();
  const through = rememberedFor(({ items }: Group<Item>, from: State): Passed<State> => {
    let last = from;
    const before = items.map((item) => {
      const state = last;
      last = step(state, item);
      return state;
    });
    return { before, from, last };
  });
  return (sequence) => {
    const { groups } = sequence;
    const known = latest.of(sequence);
    if (known?.groups === groups) return known.states;
    const passed = passOn(groups, known, start, through);
    const all = passed.map(({ before }) => before);
    const states = known ? withNew(known.states, 0, 0, all) : all;
    latest.keep(sequence, { groups, passed, states });
    return states;
  };
}

interface StatesIn<Item, State> extends PassedOn<Item, State, Passed<State>> {
  readonly states: readonly (readonly State[])[];
}

/** A state before a group and behind it. */
export interface Step<State> {
  readonly from: State;
  readonly last: State;
}

interface Passed<State> extends Step<State> {
  readonly before: readonly State[];
}

/** How a state passed through groups. */
export interface PassedOn<Item, State, Passed extends Step<State>> {
  readonly groups: readonly Group<Item>[];
  readonly passed: readonly Passed[];
}

/**
 * Passes a state through groups. `known` is how it passed through those of another version: from where the groups are as
 * they were, and the state is, all is as it was.
 */
export function passOn<Item, State, Passed extends Step<State>>(
  groups: readonly Group<Item>[],
  known: PassedOn<Item, State, Passed> | undefined,
  start: State,
  through: (group: Group<Item>, from: State) => Passed,
): readonly Passed[] {
  const [first, last] = known ? sameEnds(known.groups, groups) : [0, 0];
  const passed = known?.passed.slice(0, first) ?? [];
  const above = passed.at(-1);
  let state = above ? above.last : start;
  for (let at = first; at < groups.length; at++) {
    const [group, rest] = [groups[at], (known?.passed.length ?? 0) - (groups.length - at)];
    if (known && at >= groups.length - last && known.passed[rest]?.from === state)
      return passed.concat(known.passed.slice(rest));
    if (!group) continue;
    const next = through(group, state);
    passed.push(next);
    state = next.last;
  }
  return passed;
}

/** The same from the last to the first: for each group the states behind each of its things. */
export function passedBack<Item extends object, State>(
  start: State,
  step: (state: State, item: Item) => State,
): (sequence: Sequence<Item>) => readonly (readonly State[])[] {
  const turned = byGroup(rememberedBy(({ items }: Group<Item>): Group<Item> => ({ items: items.toReversed() })));
  const pass = passedOn(start, step);
  const turnedBack = rememberedBy((states: readonly State[]): readonly State[] => states.toReversed());
  const allTurnedBack = rememberedBy((behind: readonly (readonly State[])[]) => behind.map(turnedBack).reverse());
  return (sequence) => allTurnedBack(pass(new Sequence(turned(sequence).toReversed())));
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
