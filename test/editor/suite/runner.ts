/** Runs tests one after the other and says how each of them went: in Node as in a web worker. */

/** One test. It passes where its body comes to its end. */
export interface Test {
  readonly name: string;
  readonly body: () => Promise<void>;
}

export const test = (name: string, body: () => Promise<void>): Test => ({ name, body });

const longest = 30_000;

/** Runs all tests, each with the clean-up behind it, which belongs to it; rejects if one of them failed. */
export async function runTests(tests: readonly Test[], cleanUp: () => Promise<void>): Promise<void> {
  let failed = 0;
  for (const { name, body } of tests) {
    const problems = [...(await problemsOf(body)), ...(await problemsOf(cleanUp))];
    if (problems.length > 0) failed++;
    print([`${problems.length > 0 ? 'not ok' : 'ok'} ${name}`, ...problems].join('\n'));
  }
  const sum = `${tests.length - failed} passed, ${failed} failed`;
  print(sum);
  if (failed > 0) throw new Error(sum);
}

async function problemsOf(step: () => Promise<void>): Promise<string[]> {
  const clock = new AbortController();
  try {
    await Promise.race([step(), timeout(clock.signal)]);
    return [];
  } catch (error) {
    return [indented(error instanceof Error ? (error.stack ?? error.message) : String(error))];
  } finally {
    clock.abort();
  }
}

function timeout(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(() => reject(new Error(`It did not end within ${longest / 1000} seconds.`)), longest);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, '    ');

/** The hosts listen to the console: neither of them has an output of its own for a suite. */
const print = (text: string): void => globalThis.console.log(text);
