/** What is made of the things of a document one after the other, where each depends on those before it, or on those behind. */
import { changeBetween, Latest } from './byGroup.ts';
import { areSame, sameItems } from './remembered.ts';
import type { Group, Sequence } from './sequence.ts';

/** What was made of a thing: the state before it and behind it, in the order in which they are gone through. */
export interface Step<State> {
  readonly from: State;
  readonly last: State;
}

/**
 * A function that goes through the things from the first to the last, and gives the steps for each group. A thing is asked
 * about once for a state: from where the things are as they were, and the state is, all is as it was.
 */
export const walkedOn = <Item, State, Rest extends readonly unknown[], One extends Step<State>>(
  start: State,
  step: (item: Item, from: State, ...rest: Rest) => One,
): Walk<Item, Rest, One> => walkedBy(start, step, 'on');

/** The same from the last to the first. */
export const walkedBack = <Item, State, Rest extends readonly unknown[], One extends Step<State>>(
  start: State,
  step: (item: Item, from: State, ...rest: Rest) => One,
): Walk<Item, Rest, One> => walkedBy(start, step, 'back');

type Walk<Item, Rest extends readonly unknown[], One> = (
  sequence: Sequence<Item>,
  ...rest: Rest
) => readonly (readonly One[])[];

type Direction = 'on' | 'back';

function walkedBy<Item, State, Rest extends readonly unknown[], One extends Step<State>>(
  start: State,
  step: (item: Item, from: State, ...rest: Rest) => One,
  direction: Direction,
): Walk<Item, Rest, One> {
  const latest = new Latest<Walked<Item, Rest, One>>();
  return (sequence, ...rest) => {
    const { groups } = sequence;
    const before = latest.of(sequence);
    const known = before && areSame(before.rest, rest) ? before : undefined;
    if (known?.groups === groups) return known.steps;
    const made = walk(groups, known, start, (item, from) => step(item, from, ...rest), direction);
    const steps = known && sameItems(known.steps, made) ? known.steps : made;
    latest.keep(sequence, { groups, rest, steps });
    return steps;
  };
}

interface Walked<Item, Rest, One> {
  readonly groups: readonly Group<Item>[];
  readonly rest: Rest;
  readonly steps: readonly (readonly One[])[];
}

function walk<Item, State, One extends Step<State>>(
  groups: readonly Group<Item>[],
  known: Walked<Item, unknown, One> | undefined,
  start: State,
  step: (item: Item, from: State) => One,
  direction: Direction,
): readonly (readonly One[])[] {
  const before = known ? stepsBefore(known, groups) : () => undefined;
  const made = new Array<readonly One[]>(groups.length);
  let state = start;
  for (let count = 0; count < groups.length; count++) {
    const at = direction === 'on' ? count : groups.length - 1 - count;
    const steps = stepsThrough(groups[at] as Group<Item>, before(at), state, step, direction);
    made[at] = steps;
    state = (direction === 'on' ? steps.at(-1) : steps[0])?.last ?? state;
  }
  return made;
}

/** The steps through a group in another version, where no other thing was there than now but the one at `other`. */
interface Before<One> {
  readonly steps: readonly One[];
  readonly other: number | null;
}

// A function that gives for each group the steps through it before, where they tell anything.
function stepsBefore<Item, One>(
  known: Walked<Item, unknown, One>,
  groups: readonly Group<Item>[],
): (at: number) => Before<One> | undefined {
  const { first, last, single } = changeBetween(known.groups, groups);
  const by = known.groups.length - groups.length;
  return (at) => {
    const isSame = at < first || at >= groups.length - last;
    const steps = known.steps[at < first ? at : at + by];
    if (!steps || !(isSame || single?.group === at)) return undefined;
    return { steps, other: isSame ? null : (single?.at ?? null) };
  };
}

function stepsThrough<Item, State, One extends Step<State>>(
  { items }: Group<Item>,
  before: Before<One> | undefined,
  from: State,
  step: (item: Item, from: State) => One,
  direction: Direction,
): readonly One[] {
  const atFirst = direction === 'on' ? 0 : items.length - 1;
  if (before?.other === null && before.steps[atFirst]?.from === from) return before.steps;
  const made = new Array<One>(items.length);
  let state = from;
  for (let count = 0; count < items.length; count++) {
    const at = direction === 'on' ? count : items.length - 1 - count;
    const known = at === before?.other ? undefined : before?.steps[at];
    const one = known?.from === state ? known : step(items[at] as Item, state);
    made[at] = one;
    state = one.last;
  }
  return made;
}
