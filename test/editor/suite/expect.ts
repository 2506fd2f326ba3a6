/** Comparing whole values: plain data and texts, at once or as soon as they are reached. */

// An editor that starts on a busy machine takes its time.
const patience = 30_000;
const pause = 25;

/** Throws unless both are the same, and says where they part. */
export function same<T>(found: T, expected: T): void {
  if (written(found) !== written(expected)) throw new Error(difference(found, expected));
}

/** Reads again and again until the value is the expected one; throws with the last value after half a minute. */
export async function eventually<T>(read: () => T | PromiseLike<T>, expected: T): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await unlessCanceled(read, 'canceled');
    if (written(found) === written(expected)) return;
    if (Date.now() > deadline) throw new Error(`Even after ${patience / 1000} seconds: ${difference(found, expected)}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Asks again and again until there is an answer; throws with what `otherwise` says after half a minute. */
export async function untilFound<T>(ask: () => PromiseLike<T | undefined>, otherwise: () => string): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await unlessCanceled(ask, undefined);
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(otherwise());
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

// The editor takes a question back where the document or its diagnostics change meanwhile.
async function unlessCanceled<T, Otherwise>(
  ask: () => T | PromiseLike<T>,
  otherwise: Otherwise,
): Promise<T | Otherwise> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Error && error.name === 'Canceled') return otherwise;
    throw error;
  }
}

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value, undefined, 2));

function difference(found: unknown, expected: unknown): string {
  const [left, right] = [written(found).split('\n'), written(expected).split('\n')];
  const line = left.findIndex((text, index) => text !== right[index]);
  const at = line < 0 ? left.length : line;
  return [
    `the values part in line ${at + 1}.`,
    `expected: ${right[at] ?? '(nothing)'}`,
    `found:    ${left[at] ?? '(nothing)'}`,
    `The whole of what was found:\n${left.join('\n')}`,
  ].join('\n');
}
