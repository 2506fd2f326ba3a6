/** Long work that lets in between what the client sends. */
import type { Steps } from '../core/steps.ts';

/** How long the screen shows a picture, in milliseconds: what takes no longer is not felt. */
export const frame = 16;

/** Lets the messages in that have come by now. */
export const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));

/** Does all steps, with a pause after each frame. */
export async function withPauses<Result>(steps: Steps<Result>): Promise<Result> {
  for (let begun = performance.now(); ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < frame) continue;
    await pause();
    begun = performance.now();
  }
}
