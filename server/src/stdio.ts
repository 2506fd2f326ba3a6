/** The connection with a client over standard input and output. */
import { Console } from 'node:console';
import process from 'node:process';
import {
  createConnection,
  StreamMessageReader,
  type Connection,
  type ConnectionOptions,
} from 'vscode-languageserver/node';
import { WholeMessageWriter } from './wholeMessageWriter.ts';

/** Connects. When the input ends, so does the process: with 0 if the client has shut the server down before, else with 1. */
export function connectOverStdio(options: ConnectionOptions): Connection {
  // What a library may log must not come between the messages.
  globalThis.console = new Console(process.stderr);
  const reader = new StreamMessageReader(process.stdin);
  const connection = createConnection(reader, new WholeMessageWriter(process.stdout), options);
  let code = 1;
  connection.onShutdown(() => {
    code = 0;
  });
  for (const event of ['end', 'close']) process.stdin.once(event, () => process.exit(code));
  return connection;
}
