/** The command `postmortem`. Its threads run this same file. */
import { isMainThread } from 'node:worker_threads';
import { run } from './cli/run.ts';
import { processTerminal } from './cli/terminal.ts';
import { serveAsThread } from './cli/threads.ts';

if (isMainThread) {
  void run(process.argv.slice(2), processTerminal()).then((code) => {
    process.exitCode = code;
  });
} else serveAsThread();
