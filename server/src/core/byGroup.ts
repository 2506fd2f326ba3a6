/**
 * What is found group by group. From one version of a document to the next only the groups between the same first and the
 * same last ones are asked about; where nothing else is found there, the list of all that was found is the same object.
 */
import { sameAtEnd, sameAtStart } from './lists.ts';
import { areSame, isSame } from './remembered.ts';
import type { Group, History, Sequence } from './sequence.ts';

/** What was made last of each document. */
export class Latest<Made> {
  private readonly made = new WeakMap<History, Made>();

  /** What was made of the version of a document that comes before this one. */
  of({ history }: Sequence<unknown>): Made | undefined {
    return this.made.get(history);
  }

  /** Keeps what was made of this version, and gives it. */
  keep({ history }: Sequence<unknown>, made: Made): Made {
    this.made.set(history, made);
    return made;
  }
}

/** A function that gives what `find` finds in each group. All groups are asked about where one of the other things changed. */
export function byGroup<Item extends object, Rest extends readonly unknown[], Found>(
  find: (group: Group<Item>, ...rest: Rest) => Found,
): (sequence: Sequence<Item>, ...rest: Rest) => readonly Found[] {
  const inEach = byGroupIn((group: Group<Item>, _own: readonly [], _source: null, ...rest: Rest) =>
    find(group, ...rest),
  );
  return (sequence, ...rest) => inEach(sequence, [], null, ...rest);
}

/**
 * The same where `find` is given things of each group's own besides, of which `own` has one list for each sort. Of the document
 * (`source`) it asks only what stands in the group.
 */
export function byGroupIn<
  Item extends object,
  Own extends readonly unknown[],
  Source,
  Rest extends readonly unknown[],
  Found,
>(
  find: (group: Group<Item>, own: Own, source: Source, ...rest: Rest) => Found,
): (sequence: Sequence<Item>, own: Lists<Own>, source: Source, ...rest: Rest) => readonly Found[] {
  const latest = new Latest<FoundIn<Item, Own, Rest, Found>>();
  return (sequence, own, source, ...rest) => {
    const { groups } = sequence;
    const before = latest.of(sequence);
    const known = before && areSame(before.rest, rest) ? before : undefined;
    const made = foundInEach(groups, own, known, (group, ofIts) => find(group, ofIts, source, ...rest));
    const found = before ? withNew(before.found, 0, 0, made) : made;
    latest.keep(sequence, { groups, own, rest, found });
    return found;
  };
}

// Of the groups that are the same and have the same things of their own, what was found before.
function foundInEach<Item extends object, Own extends readonly unknown[], Found>(
  groups: readonly Group<Item>[],
  own: Lists<Own>,
  known: Omit<FoundIn<Item, Own, unknown, Found>, 'rest'> | undefined,
  find: (group: Group<Item>, own: Own) => Found,
): readonly Found[] {
  const ownOf = (at: number): Own => own.map((list) => list[at]) as unknown as Own;
  if (!known) return groups.map((group, at) => find(group, ownOf(at)));
  const { first, last } = changeBetween(known.groups, groups);
  const by = known.groups.length - groups.length;
  const lists = own.map((now, sort) => ({ now, was: known.own[sort] ?? none })).filter(({ now, was }) => now !== was);
  const made: Found[] = [];
  for (let at = 0; at < groups.length; at++) {
    const was = at < first ? at : at + by;
    const isSame = (at < first || at >= groups.length - last) && lists.every((list) => list.now[at] === list.was[was]);
    made.push(isSame ? (known.found[was] as Found) : find(groups[at] as Group<Item>, ownOf(at)));
  }
  return made;
}

const none: readonly never[] = [];

/** A list of each sort of things. */
type Lists<Own extends readonly unknown[]> = { readonly [Sort in keyof Own]: readonly Own[Sort][] };

interface FoundIn<Item, Own extends readonly unknown[], Rest, Found> {
  readonly groups: readonly Group<Item>[];
  readonly own: Lists<Own>;
  readonly rest: Rest;
  readonly found: readonly Found[];
}

/** What is another one between two versions of a document. */
interface Change<Item> {
  /** How many groups at the front, and how many behind these at the end, are the same. */
  readonly first: number;
  readonly last: number;
  /** The things in the others as they are now, and how many of them are the same at the front and at the end. */
  readonly now: readonly Item[];
  readonly start: number;
  readonly end: number;
  /** The one thing that gave way to another, as it does at most keystrokes; null where more changed. */
  readonly single: Single<Item> | null;
}

/** A thing, and where it stands: its group, and its place in it. */
export interface Single<Item> {
  readonly item: Item;
  readonly group: number;
  readonly at: number;
}

/** What changed between the groups of two versions. All that is kept of a document asks for it, so it is worked out once. */
export function changeBetween<Item>(before: readonly Group<Item>[], after: readonly Group<Item>[]): Change<Item> {
  const known = changes.get(after);
  if (known?.before.deref() === before) return known.change as Change<Item>;
  const [first, last] = sameEnds(before, after);
  const [old, now] = [before, after].map((groups) =>
    groups.slice(first, groups.length - last).flatMap(({ items }) => items),
  ) as [Item[], Item[]];
  const [start, end] = sameEnds(old, now);
  const isOne = start + end + 1 === now.length && old.length === now.length && sameSizes(before, after, first, last);
  const change = { first, last, now, start, end, single: isOne ? singleAt(after, first, start) : null };
  changes.set(after, { before: new WeakRef(before), change });
  return change;
}

const sameSizes = (before: readonly Group<unknown>[], after: readonly Group<unknown>[], first: number, last: number) =>
  before.length === after.length &&
  after
    .slice(first, after.length - last)
    .every(({ items }, index) => items.length === before[first + index]?.items.length);

// The thing that so many others of the groups behind the first ones come before.
function singleAt<Item>(groups: readonly Group<Item>[], first: number, start: number): Single<Item> | null {
  let at = start;
  for (let group = first; group < groups.length; group++) {
    const { items } = groups[group] as Group<Item>;
    if (at < items.length) return { item: items[at] as Item, group, at };
    at -= items.length;
  }
  return null;
}

// A version must not hold the one before it: all that were ever typed would stay in memory.
const changes = new WeakMap<object, { readonly before: WeakRef<object>; readonly change: Change<unknown> }>();

/** How many things at the front and behind these at the end of two lists are the same. */
export function sameEnds<T>(before: readonly T[], after: readonly T[]): readonly [number, number] {
  const first = sameAtStart(before, after);
  return [first, sameAtEnd(before, after, first)];
}

/**
 * A list of which all but the `first` at its front and the `last` at its end give way to others. What is the same as before,
 * or a list of the same things, is the same object; so is the list where all is.
 */
export function withNew<T>(list: readonly T[], first: number, last: number, made: readonly T[]): readonly T[] {
  const isNew = (one: T, index: number): boolean => !isSame(one, list[first + index]);
  if (list.length - first - last === made.length && !made.some(isNew)) return list;
  const given = made.map((one, index) => (isNew(one, index) ? one : (list[first + index] as T)));
  return first === 0 && last === 0 ? given : list.slice(0, first).concat(given, list.slice(list.length - last));
}
