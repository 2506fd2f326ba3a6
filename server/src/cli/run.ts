/** Which command is meant. */
import { check } from './check.ts';
import { exportReports } from './export.ts';
import { help } from './help.ts';
import { init } from './init.ts';
import { Misuse } from './misuse.ts';
import { listRules } from './listRules.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

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

const commands: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['export', exportReports],
  ['rules', listRules],
  ['init', init],
]);

function commandOf(args: readonly string[]): Command {
  const [name] = args;
  const options = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined);
  if (name === 'help' || options.includes('--help') || options.includes('-h')) return print(help());
  if (name === '--version' || name === '-v') return print(`${version()}\n`);
  const command = name === undefined ? undefined : commands.get(name);
  if (command) return command;
  if (name === undefined) throw new Misuse('say what to do, for example “postmortem check”.');
  throw new Misuse(name.startsWith('-') ? `there is no option ${name}.` : `there is no command “${name}”.`);
}

const print =
  (text: string): Command =>
  async (_, { out }) => {
    await out(text);
    return 0;
  };
