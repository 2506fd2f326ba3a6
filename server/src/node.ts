/** `postmortem-language-server`: the language server as a program. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { readOnDisk } from './lsp/disk.ts';
import type * as Handlers from './lsp/handlers.ts';
import { startServer, type Parts } from './lsp/server.ts';
import { connectOverStdio } from './stdio.ts';

const help = `Usage: postmortem-language-server --stdio

The language server of Postmortem, which checks incident reports written in Markdown.
Editors start it; it speaks the Language Server Protocol.

  --stdio      speak over standard input and output
  --node-ipc   speak over the channel to the Node process that started it
  --version    print the version
  --help       print this text
`;

/** For the rest of the server, which is a file of its own: what it needs of the library that speaks the protocol. */
export * from 'vscode-languageserver';

const transports = ['--stdio', '--node-ipc'];
const root = path.join(__dirname, '..');

run(process.argv.slice(2));

function run(args: readonly string[]): void {
  if (args.includes('--help')) process.stdout.write(help);
  else if (args.includes('--version')) process.stdout.write(`${version()}\n`);
  else {
    const problem = problemOf(args);
    if (problem === null) serve(args.includes('--stdio') ? connectOverStdio : createConnection);
    else fail(problem);
  }
}

function serve(connect: Parts['connect']): void {
  const load = createRequire(__filename);
  const compiled = load('./compiled.cjs') as Compiled;
  const parts = {
    connect,
    load: () => load('./server.js') as typeof Handlers,
    // The answer is written before the next turn of the event loop.
    soon: (task: () => void) => void setImmediate(task),
  };
  const { keep: rest, limitGarbage } = compiled;
  limitGarbage(0);
  startServer(parts, { version: version(), docs: docs(), readOnDisk, onText: limitGarbage, rest });
}

/** What `compiled.cjs` does for the bundles. */
interface Compiled {
  readonly keep: () => void;
  readonly limitGarbage: (length: number) => void;
}

// What is wrong with the arguments, or null. Clients add `--clientProcessId=1234` by themselves.
function problemOf(args: readonly string[]): string | null {
  const options = args.filter(
    (arg, index) => !arg.startsWith('--clientProcessId') && args[index - 1] !== '--clientProcessId',
  );
  const unknown = options.find((arg) => !transports.includes(arg));
  if (unknown !== undefined) return `There is no option “${unknown}”.`;
  if (options.length !== 1) return 'Say how to speak with the editor: --stdio or --node-ipc.';
  if (options[0] === '--node-ipc' && !process.send)
    return '--node-ipc needs a Node process that starts the server. Use --stdio.';
  return null;
}

function fail(problem: string): void {
  process.stderr.write(`postmortem-language-server: ${problem}\n\n${help}`);
  process.exitCode = 2;
}

function version(): string {
  return (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }).version;
}

function docs(): string {
  return pathToFileURL(path.join(root, 'docs/rules')).toString();
}
