/** Work that takes long, in steps: whoever does it may do something else in between. */

/** Each step ends with a `yield`; what comes of it is returned. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
