/** The command `postmortem`. Its threads run this same file. */
import { createRequire } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { run } from './cli/run.ts';
import { processTerminal } from './cli/terminal.ts';
import { serveAsThread } from './cli/threads.ts';

const { keep } = createRequire(__filename)('./compiled.cjs') as { readonly keep: () => void };
const args = process.argv.slice(2);

if (isMainThread) {
  void run(args, processTerminal()).then((code) => {
    process.exitCode = code;
    // Other commands use too little for it to be of use.
    if (args[0] === 'check' || args[0] === 'export') keep();
  });
} else serveAsThread(keep);
