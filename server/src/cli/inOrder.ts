/** Bounded concurrency. */

/** Works on `atOnce` items at a time and gives the results in the order of the items. */
export async function* inOrder<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const started: Promise<R>[] = [];
  for (const item of items) {
    started.push(work(item));
    if (started.length < atOnce) continue;
    yield (await started.shift()) as R;
  }
  for (const result of started) yield await result;
}
