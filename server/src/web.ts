/** The language server in a web worker. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  type ConnectionOptions,
} from 'vscode-languageserver/browser';
import * as handlers from './lsp/handlers.ts';
import { startServer } from './lsp/server.ts';

declare const self: DedicatedWorkerGlobalScope;

const parts = {
  connect: (options: ConnectionOptions) =>
    createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), options),
  load: () => handlers,
  soon: (task: () => void) => setTimeout(task),
};
// The worker does not know where the rules' pages are, and reads no files: the client does.
startServer(parts, { docs: null, readOnDisk: null });
