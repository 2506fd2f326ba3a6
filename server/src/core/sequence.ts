/**
 * The pieces of a document in their order, held in groups. Where nobody typed, a group is the same object from one version
 * of a document to the next: what was found in it is kept as a whole, so that a keystroke in a long document asks about
 * the few pieces of one group.
 */
import { changeBetween, Latest, type Single } from './byGroup.ts';
import { areSame, isSame, sameItems, withSameFields } from './remembered.ts';

/** Some things that follow each other. */
export interface Group<Item> {
  readonly items: readonly Item[];
}

/** What all versions of one document have in common: by it, what was found in one of them is kept for the next. */
export type History = object;

/** Things in their order. */
export class Sequence<Item> {
  private list: readonly Item[] | undefined;

  constructor(
    readonly groups: readonly Group<Item>[],
    readonly history: History,
  ) {}

  /** All of them in one list. */
  get items(): readonly Item[] {
    return (this.list ??= flat(this.groups.map(({ items }) => items)));
  }
}

/** Things in groups of a good size. */
export const sequenceOf = <Item>(items: readonly Item[]): Sequence<Item> =>
  new Sequence(grouped(items, usualSize(items.length)), {});

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
  const size = usualSize(items.length);
  const [above, first] = wholeGroups(groups, same.start, size);
  const [below, last] = wholeGroups(groups.toReversed(), Math.min(same.end, items.length - first), size);
  const kept = groups.slice(groups.length - below);
  const made = grouped(items.slice(first, items.length - last), size);
  return new Sequence(groups.slice(0, above).concat(made, kept), before.history);
}

/**
 * A function that gives what `find` finds in each thing, in their order. It asks once about each. Where all that is found is
 * what it was, the list is the same object.
 */
export function gathered<Item, Rest extends readonly unknown[], Found>(
  find: (item: Item, ...rest: Rest) => readonly Found[],
): (sequence: Sequence<Item>, ...rest: Rest) => readonly Found[] {
  return overGroups(
    (item: Item, ...rest: Rest): readonly Found[] => orNone(find(item, ...rest)),
    (each, before: readonly Found[] | undefined) => sameOr(before, flat(each)),
    (inEach, _history, before: readonly Found[] | undefined) => sameOr(before, flat(inEach)),
  );
}

/** A function that tells whether `test` holds for any of the things. It asks once about each. */
export function anyOf<Item>(test: (item: Item) => boolean): (sequence: Sequence<Item>) => boolean {
  const found = firstOf((item: Item) => test(item) || null);
  return (sequence) => found(sequence) !== null;
}

/** A function that gives the first that `find` finds in any of the things; null where it finds none. It asks once about each. */
export function firstOf<Item, Found>(find: (item: Item) => Found | null): (sequence: Sequence<Item>) => Found | null {
  const latest = new Latest<First<Item, Found>>();
  const inItems = (items: readonly Asked<Item, Found>[]): Found | null => firstAnswer(items, find);
  const questions = overGroups(
    // Only what stands before the first is asked.
    (item: Item): Asked<Item, Found> => ({ about: item, answer: undefined }),
    (about: readonly Asked<Item, Found>[]): Asked<typeof about, Found> => ({ about, answer: undefined }),
    (groups) => groups,
  );
  return (sequence) => {
    const { groups } = sequence;
    const known = latest.of(sequence);
    // Nothing changed up to the group that holds it.
    if (known && known.group < changeBetween(known.groups, groups).first)
      return latest.keep(sequence, { groups, group: known.group, found: known.found }).found;
    const asked = questions(sequence);
    const found = firstAnswer(asked, inItems);
    latest.keep(sequence, { groups, group: found === null ? Infinity : asked.findIndex(isFound), found });
    return found;
  };
}

/** The first that was found, and the group that holds it: `Infinity` where nothing was found. */
interface First<Item, Found> {
  readonly groups: readonly Group<Item>[];
  readonly group: number;
  readonly found: Found | null;
}

/** A question that is answered once, and only if somebody asks. */
interface Asked<About, Found> {
  readonly about: About;
  answer: Found | null | undefined;
}

const isFound = ({ answer }: Asked<unknown, unknown>): boolean => answer !== null;

function firstAnswer<About, Found>(
  questions: readonly Asked<About, Found>[],
  find: (about: About) => Found | null,
): Found | null {
  for (const question of questions) {
    if (question.answer === undefined) question.answer = find(question.about);
    if (question.answer !== null) return question.answer;
  }
  return null;
}

/** A function that makes a sequence of another one, thing by thing. It asks once about each. */
export function mapped<Item, Made>(make: (item: Item) => Made): (sequence: Sequence<Item>) => Sequence<Made> {
  return overGroups(
    make,
    (items, before: Group<Made> | undefined) => (before && sameItems(before.items, items) ? before : { items }),
    (groups, history) => new Sequence(groups, history),
  );
}

/**
 * A function that gives what `read` makes of all the things: of each one, and `add` of what it made of two stretches. It begins
 * with `zero`. Where the fields of a sum are what they were, it is the same object.
 */
export function folded<Item, Sum extends object>(
  read: (item: Item) => Sum,
  add: (a: Sum, b: Sum) => Sum,
  zero: Sum,
): (sequence: Sequence<Item>) => Sum {
  const sum = (sums: readonly Sum[], before?: Sum): Sum => withSameFields(before, sums.reduce(add, zero));
  return overGroups(read, sum, (sums, _history, before) => sum(sums, before));
}

/**
 * A function that makes something of all things, by way of what `make` makes of each and `join` of those of a group. As long
 * as the other things are the same, only what changed between two versions is asked about. `join` and `whole` are given what
 * they made of the same group, or of all of them, before.
 */
function overGroups<Item, Rest extends readonly unknown[], One, Joined, Whole>(
  make: (item: Item, ...rest: Rest) => One,
  join: (each: readonly One[], before: Joined | undefined) => Joined,
  whole: (joined: readonly Joined[], history: History, before: Whole | undefined) => Whole,
): (sequence: Sequence<Item>, ...rest: Rest) => Whole {
  const latest = new Latest<Over<Item, Rest, One, Joined, Whole>>();
  return (sequence, ...rest) => {
    const { groups, history } = sequence;
    const before = latest.of(sequence);
    const known = before && areSame(before.rest, rest) ? before : undefined;
    if (known?.groups === groups) return known.whole;
    const each = eachIn(groups, known, (item) => make(item, ...rest));
    const joined = joinedIn(groups, each, known, join);
    const isSame = known !== undefined && sameItems(known.joined, joined);
    const made = isSame ? known.whole : whole(joined, history, before?.whole);
    latest.keep(sequence, { groups, rest, each, joined, whole: made });
    return made;
  };
}

interface Over<Item, Rest, One, Joined, Whole> {
  readonly groups: readonly Group<Item>[];
  readonly rest: Rest;
  readonly each: readonly (readonly One[])[];
  readonly joined: readonly Joined[];
  readonly whole: Whole;
}

// What is made of each thing: of those that were there before, what was made of them.
function eachIn<Item, One>(
  groups: readonly Group<Item>[],
  known: Pick<Over<Item, unknown, One, unknown, unknown>, 'groups' | 'each'> | undefined,
  make: (item: Item) => One,
): readonly (readonly One[])[] {
  if (!known) return groups.map(({ items }) => items.map(make));
  const { first, last, start, end, now, single } = changeBetween(known.groups, groups);
  if (single) return withOne(known.each, single, make(single.item));
  const old = flat(known.each.slice(first, known.each.length - last));
  const fresh = now.slice(start, now.length - end).map((item) => make(item));
  const all = old.slice(0, start).concat(fresh, old.slice(old.length - end));
  let at = 0;
  const made = groups.slice(first, groups.length - last).map(({ items }) => all.slice(at, (at += items.length)));
  return known.each.slice(0, first).concat(made, known.each.slice(known.each.length - last));
}

// The lists with what was made of a thing that gave way to another one; the same where it is what was made of that.
function withOne<One>(
  each: readonly (readonly One[])[],
  { group, at }: Single<unknown>,
  made: One,
): readonly (readonly One[])[] {
  const before = each[group] ?? [];
  return isSame(before[at], made) ? each : each.with(group, before.with(at, made));
}

function joinedIn<Item, One, Joined>(
  groups: readonly Group<Item>[],
  each: readonly (readonly One[])[],
  known: Pick<Over<Item, unknown, One, Joined, unknown>, 'groups' | 'each' | 'joined'> | undefined,
  join: (each: readonly One[], before: Joined | undefined) => Joined,
): readonly Joined[] {
  if (!known) return each.map((made) => join(made, undefined));
  if (each === known.each) return known.joined;
  const { first, last } = changeBetween(known.groups, groups);
  const made = each.slice(first, each.length - last).map((one, index) => join(one, known.joined[first + index]));
  return known.joined.slice(0, first).concat(made, known.joined.slice(known.joined.length - last));
}

// Most things hold nothing of most sorts: that takes no memory.
const orNone = <T>(found: readonly T[]): readonly T[] => (found.length === 0 ? none : found);
const none: readonly never[] = [];

const flat = <T>(lists: readonly (readonly T[])[]): T[] => ([] as T[]).concat(...lists);

const sameOr = <T>(before: readonly T[] | undefined, made: readonly T[]): readonly T[] =>
  before && sameItems(before, made) ? before : made;

// So many things are gone through at a keystroke, those of one group and the groups, that neither shall be many.
const usualSize = (count: number): number => Math.max(8, Math.ceil(Math.sqrt(count)));

function grouped<Item>(items: readonly Item[], size: number): Group<Item>[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(Math.floor((index * items.length) / count), Math.floor(((index + 1) * items.length) / count)),
  }));
}

// How many groups lie within so many things at the front, and how many things they hold. A small group does not stay.
function wholeGroups<Item>(groups: readonly Group<Item>[], most: number, size: number): [number, number] {
  let count = 0;
  let held = 0;
  for (const { items } of groups) {
    if (held + items.length > most) break;
    held += items.length;
    count++;
  }
  const lastHeld = groups[count - 1]?.items.length ?? 0;
  return count > 0 && lastHeld < size / 4 ? [count - 1, held - lastHeld] : [count, held];
}
