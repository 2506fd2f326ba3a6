/** Which command is meant. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from './check.ts';
import { exportReports } from './export.ts';
import { help } from './help.ts';
import { Misuse } from './misuse.ts';
import type { Terminal } from './terminal.ts';

/** 0 all is well, 1 something needs attention, 2 the command line is wrong. */
export type ExitCode = 0 | 1 | 2;

/** A command gets the arguments behind its name. */
type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

/** Runs the command line and gives the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await commandOf(args)(args.slice(1), terminal);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    await terminal.err(`postmortem: ${error.message}\nSee “postmortem --help”.\n`);
    return 2;
  }
}

function commandOf(args: readonly string[]): Command {
  const [name] = args;
  const options = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined);
  if (name === 'help' || options.includes('--help') || options.includes('-h')) return print(help());
  if (name === '--version' || name === '-v') return print(`${version()}\n`);
  if (name === 'check') return check;
  if (name === 'export') return exportReports;
  if (name === undefined) throw new Misuse('say what to do, for example “postmortem check”.');
  throw new Misuse(name.startsWith('-') ? `there is no option ${name}.` : `there is no command “${name}”.`);
}

const print =
  (text: string): Command =>
  async (_, { out }) => {
    await out(text);
    return 0;
  };

// The bundle lies one folder below the manifest.
function version(): string {
  const manifest = JSON.parse(readFileSync(path.join(__dirname, '../package.json'), 'utf8')) as { version: string };
  return manifest.version;
}
