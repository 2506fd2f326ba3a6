/** Bounded concurrency. */

/** Works on some items at a time and gives the results in the order of the items. */
export async function* inOrder<T, R>(items: readonly T[], work: (item: T) => Promise<R>): AsyncGenerator<R> {
  const started: Promise<R>[] = [];
  for (const item of items) {
    started.push(work(item));
    if (started.length < atOnce) continue;
    yield (await started.shift()) as R;
  }
  for (const result of started) yield await result;
}

// Enough to keep the disk busy; no more texts than these are in memory.
const atOnce = 8;
