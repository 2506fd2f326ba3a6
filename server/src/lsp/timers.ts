/** One timer for each document. */

/** Runs something for a document after a while. */
export interface Timers {
  /** Runs once after a delay, which begins anew each time; at once where there is none. */
  readonly start: (uri: string, delay: number) => void;
  readonly forget: (uri: string) => void;
}

/** The timers of what `run` does. */
export function createTimers(run: (uri: string) => Promise<void>): Timers {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  return {
    start(uri, delay) {
      clearTimeout(timers.get(uri));
      if (delay > 0)
        timers.set(
          uri,
          setTimeout(() => void run(uri), delay),
        );
      else void run(uri);
    },
    forget(uri) {
      clearTimeout(timers.get(uri));
      timers.delete(uri);
    },
  };
}
