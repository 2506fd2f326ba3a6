/**
 * The pieces of a document in their order, held in groups. Where nobody typed, a group is the same object from one version
 * of a document to the next: what was found in it is kept as a whole, so that a keystroke in a long document asks about
 * the few pieces of one group.
 */
import { byGroup, changeBetween, Latest, sameEnds, withNew } from './byGroup.ts';
import { areSame, rememberedBy, rememberedFor, sameItems } from './remembered.ts';

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

/** Things in groups of the usual size. */
export const sequenceOf = <Item>(items: readonly Item[]): Sequence<Item> => new Sequence(grouped(items), {});

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
  const made = grouped(items.slice(first, items.length - last));
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
  const inItems = (items: readonly Asked<Item, Found>[]): Found | null => firstAnswer(items, find);
  const questions = overGroups(
    // Only what stands before the first is asked.
    (item: Item): Asked<Item, Found> => ({ about: item, answer: undefined }),
    (about: readonly Asked<Item, Found>[]): Asked<typeof about, Found> => ({ about, answer: undefined }),
    (groups) => groups,
  );
  return (sequence) => firstAnswer(questions(sequence), inItems);
}

/** A question that is answered once, and only if somebody asks. */
interface Asked<About, Found> {
  readonly about: About;
  answer: Found | null | undefined;
}

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

/** A function that gives what `read` makes of all the things: of each one, and `add` of what it made of two stretches. It begins with `zero`. */
export function folded<Item, Sum>(
  read: (item: Item) => Sum,
  add: (a: Sum, b: Sum) => Sum,
  zero: Sum,
): (sequence: Sequence<Item>) => Sum {
  const sum = (sums: readonly Sum[]): Sum => sums.reduce(add, zero);
  return overGroups(read, sum, sum);
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
    const isSame = known?.joined.length === joined.length && sameItems(known.joined, joined);
    const made = known && isSame ? known.whole : whole(joined, history, before?.whole);
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
  const { first, last, start, end, now } = changeBetween(known.groups, groups);
  const old = flat(known.each.slice(first, known.each.length - last));
  const fresh = now.slice(start, now.length - end).map((item) => make(item));
  const all = old.slice(0, start).concat(fresh, old.slice(old.length - end));
  let at = 0;
  const made = groups.slice(first, groups.length - last).map(({ items }) => all.slice(at, (at += items.length)));
  return known.each.slice(0, first).concat(made, known.each.slice(known.each.length - last));
}

function joinedIn<Item, One, Joined>(
  groups: readonly Group<Item>[],
  each: readonly (readonly One[])[],
  known: Pick<Over<Item, unknown, One, Joined, unknown>, 'groups' | 'joined'> | undefined,
  join: (each: readonly One[], before: Joined | undefined) => Joined,
): readonly Joined[] {
  if (!known) return each.map((made) => join(made, undefined));
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

/**
 * A function that passes a state through the things, from the first to the last: for each group the states before each of
 * its things. A group is gone through once for a state that it begins with.
 */
export function passedOn<Item, State>(
  start: State,
  step: (state: State, item: Item) => State,
): (sequence: Sequence<Item>) => readonly (readonly State[])[] {
  const latest = new Latest<StatesIn<Item, State>>();
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
  return (sequence) => allTurnedBack(pass(new Sequence(turned(sequence).toReversed(), sequence.history)));
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
