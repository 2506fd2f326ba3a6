/** Files -> what is printed about each, in their order, by one thread or by several. */
import { availableParallelism } from 'node:os';
import type { LintSettings } from '../core/lint.ts';
import { checkFile, type CheckedFile, type Job, type Manner } from './checkedFile.ts';
import type { InputFile } from './findFiles.ts';
import { inOrder } from './inOrder.ts';
import type { UnreadFile } from './readReport.ts';
import { startThreads } from './threads.ts';

/** Reads and checks the files. `asked` is how many threads the command line wants, null leaves it to the machine. */
export async function* checkFiles(
  files: readonly InputFile[],
  settingsOf: (path: string) => Promise<LintSettings>,
  manner: Manner,
  asked: number | null,
): AsyncGenerator<CheckedFile | UnreadFile> {
  const prepare = async (file: InputFile): Promise<Job> => ({ file, settings: await settingsOf(file.path) });
  const count = threadsFor(files.length, asked);
  if (count === 1) {
    for (const file of files) yield await checkFile(await prepare(file), manner);
    return;
  }
  const threads = startThreads(count);
  try {
    const checked = inOrder(batches(files), count * batchesAhead, async (batch) =>
      threads.check(await Promise.all(batch.map(prepare)), manner),
    );
    for await (const batch of checked) yield* batch;
  } finally {
    await threads.end();
  }
}

// A thread takes as long to start as some thirty files take: for few it does not pay.
function threadsFor(files: number, asked: number | null): number {
  if (asked !== null) return Math.max(1, Math.min(asked, Math.ceil(files / batchSize)));
  return Math.max(1, Math.min(availableParallelism(), most, Math.floor(files / worthAThread)));
}

const worthAThread = 24;

// Each holds the whole program: on a machine with a hundred cores memory would be short before the disk is.
const most = 16;

function batches(files: readonly InputFile[]): InputFile[][] {
  return Array.from({ length: Math.ceil(files.length / batchSize) }, (_, index) =>
    files.slice(index * batchSize, (index + 1) * batchSize),
  );
}

// Enough for messages to cost nothing, and little enough for all threads to end at about the same time.
const batchSize = 8;

// A large file holds up the output of those behind it, but not the work on so many batches for each thread.
const batchesAhead = 16;
