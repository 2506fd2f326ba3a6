/** Answers that are kept, since most of a document is the same from one keystroke to the next. */

/**
 * The same function of a text, which remembers its latest answers: the last `most` texts at least, twice as many at the
 * utmost. Its answers are shared, so nobody may change them.
 */
export function remembered<Answer>(read: (text: string) => Answer, most = 4000): (text: string) => Answer {
  let latest = new Map<string, Answer>();
  let before = new Map<string, Answer>();
  return (text) => {
    const known = latest.get(text);
    if (known !== undefined) return known;
    const answer = before.get(text) ?? read(text);
    if (latest.size >= most) {
      before = latest;
      latest = new Map();
    }
    latest.set(text, answer);
    return answer;
  };
}

/** What is made when it is first asked for: nothing that is rarely needed shall keep the first report waiting. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** The same function of an object, which remembers its answer as long as there is the object. */
export function rememberedBy<Key extends object, Answer>(read: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new WeakMap<Key, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = read(key);
    answers.set(key, answer);
    return answer;
  };
}

/**
 * The same function of an object and of other things, which remembers its latest answer for each object: as long as the
 * other things are the same ones, or lists of the same ones.
 */
export function rememberedFor<Key extends object, Rest extends readonly unknown[], Answer>(
  read: (key: Key, ...rest: Rest) => Answer,
): (key: Key, ...rest: Rest) => Answer {
  const answers = new WeakMap<Key, { readonly rest: Rest; readonly answer: Answer }>();
  return (key, ...rest) => {
    const known = answers.get(key);
    if (known && areSame(known.rest, rest)) return known.answer;
    const answer = read(key, ...rest);
    answers.set(key, { rest, answer });
    return answer;
  };
}

/**
 * The same function of a list, which remembers its latest answer for each first item: as long as the list holds the same
 * things, be it another list.
 */
export function rememberedOf<Item extends object, Rest extends readonly unknown[], Answer>(
  read: (items: readonly Item[], ...rest: Rest) => Answer,
): (items: readonly Item[], ...rest: Rest) => Answer {
  const ofFirst = rememberedFor((_: Item, items: readonly Item[], ...rest: Rest) => read(items, ...rest));
  return (items, ...rest) => (items[0] ? ofFirst(items[0], items, ...rest) : read(items, ...rest));
}

/**
 * The same function of an object and of the document that it was read from, which asks once for each object: what stands
 * there is another object where the document is another one there.
 */
export function rememberedIn<Key extends object, Source, Answer>(
  read: (key: Key, source: Source) => Answer,
): (key: Key, source: Source) => Answer {
  const answers = new WeakMap<Key, { readonly answer: Answer }>();
  return (key, source) => {
    const known = answers.get(key) ?? { answer: read(key, source) };
    answers.set(key, known);
    return known.answer;
  };
}

/** The same with other things besides: asked again where one of these is another one. */
export function rememberedForIn<Key extends object, Source, Rest extends readonly unknown[], Answer>(
  read: (key: Key, source: Source, ...rest: Rest) => Answer,
): (key: Key, source: Source, ...rest: Rest) => Answer {
  const answers = new WeakMap<Key, { readonly rest: Rest; readonly answer: Answer }>();
  return (key, source, ...rest) => {
    const known = answers.get(key);
    if (known && areSame(known.rest, rest)) return known.answer;
    const answer = read(key, source, ...rest);
    answers.set(key, { rest, answer });
    return answer;
  };
}

/** Whether two lists hold the same things, or lists of the same things. */
export function areSame(before: readonly unknown[], after: readonly unknown[]): boolean {
  for (let index = 0; index < before.length; index++)
    if (before[index] !== after[index] && !isSame(before[index], after[index])) return false;
  return true;
}

/** Whether two things are the same, or lists of the same things. */
export const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (Array.isArray(a) && Array.isArray(b) && sameItems(a, b));

/** Whether two lists hold the same things. */
export function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

/**
 * A record, with the fields that are what they were, or lists of the same things, taken from the one before; that one itself
 * where all are.
 */
export function withSameFields<Fields extends object>(before: Fields | undefined, now: Fields): Fields {
  if (!before) return now;
  const made = { ...now };
  let isAllSame = true;
  for (const name of Object.keys(now) as (keyof Fields)[]) {
    if (isSame(before[name], now[name])) made[name] = before[name];
    else isAllSame = false;
  }
  return isAllSame ? before : made;
}
