/** Threads that check files: each runs this same program once more. */
import path from 'node:path';
import { pool, worker } from 'workerpool';
import { checkFile, type CheckedFile, type Job, type Manner } from './checkedFile.ts';
import type { UnreadFile } from './readReport.ts';

/** What came of some files, in their order. */
export type Outcomes = (CheckedFile | UnreadFile)[];

/** Threads that wait for work. */
export interface Threads {
  /** Checks some files, one after the other, in the next thread that is free. */
  readonly check: (jobs: readonly Job[], manner: Manner) => Promise<Outcomes>;
  readonly end: () => Promise<void>;
}

/** Makes up to so many threads, each when it is first needed. */
export function startThreads(count: number): Threads {
  const threads = pool(path.join(__dirname, 'cli.cjs'), { workerType: 'thread', maxWorkers: count });
  return {
    check: (jobs, manner) => eachAlone(jobs, async (some) => (await threads.exec('check', [some, manner])) as Outcomes),
    async end() {
      await threads.terminate(true);
    },
  };
}

/** Makes this thread one of those. `warm` is called when it has done its first work. */
export function serveAsThread(warm: () => void): void {
  let isWarm = false;
  worker({
    async check(jobs: readonly Job[], manner: Manner): Promise<Outcomes> {
      const outcomes: Outcomes = [];
      for (const job of jobs) outcomes.push(await checkFile(job, manner));
      if (!isWarm) warm();
      isWarm = true;
      return outcomes;
    },
  });
}

/**
 * Does some jobs together. Where the thread dies of one, they are done again one by one, so that only that one
 * is lost.
 */
export async function eachAlone(
  jobs: readonly Job[],
  work: (jobs: readonly Job[]) => Promise<Outcomes>,
): Promise<Outcomes> {
  try {
    return await work(jobs);
  } catch (error) {
    const [job] = jobs;
    if (job && jobs.length === 1) return [{ file: job.file, problem: problemOf(error) }];
    const outcomes: Outcomes = [];
    for (const one of jobs) outcomes.push(...(await eachAlone([one], work)));
    return outcomes;
  }
}

function problemOf(error: unknown): string {
  const { message } = error as Error;
  return /out of memory|memory limit/i.test(message)
    ? 'takes more memory than there is. Leave it out, or split it up.'
    : `cannot be checked: ${message}.`;
}
