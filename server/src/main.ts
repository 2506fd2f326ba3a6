/** The command `postmortem`. */
import { run } from './cli/run.ts';
import { processTerminal } from './cli/terminal.ts';

void run(process.argv.slice(2), processTerminal()).then((code) => {
  process.exitCode = code;
});
