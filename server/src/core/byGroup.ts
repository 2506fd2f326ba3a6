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
    const { first, last } = known ? changeBetween(known.groups, groups) : allNew;
    const by = (known?.groups.length ?? 0) - groups.length;
    const made = groups.map((group, at) => {
      const was = at < first ? at : at + by;
      const isSame = at < first || at >= groups.length - last;
      if (known && isSame && own.every((list, sort) => list[at] === known.own[sort]?.[was]))
        return known.found[was] as Found;
      return find(group, own.map((list) => list[at]) as unknown as Own, source, ...rest);
    });
    const found = before ? withNew(before.found, 0, 0, made) : made;
    latest.keep(sequence, { groups, own, rest, found });
    return found;
  };
}

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
}

const allNew = { first: 0, last: 0 };

/** What changed between the groups of two versions. All that is kept of a document asks for it, so it is worked out once. */
export function changeBetween<Item>(before: readonly Group<Item>[], after: readonly Group<Item>[]): Change<Item> {
  const known = changes.get(after);
  if (known?.before === before) return known.change as Change<Item>;
  const [first, last] = sameEnds(before, after);
  const [old, now] = [before, after].map((groups) =>
    groups.slice(first, groups.length - last).flatMap(({ items }) => items),
  ) as [Item[], Item[]];
  const [start, end] = sameEnds(old, now);
  const change = { first, last, now, start, end };
  changes.set(after, { before, change });
  return change;
}

const changes = new WeakMap<object, { readonly before: object; readonly change: Change<unknown> }>();

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
