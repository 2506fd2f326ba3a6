/** The language server in a web worker. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  type ConnectionOptions,
} from 'vscode-languageserver/browser';
import type * as Handlers from './lsp/handlers.ts';
import { startServer } from './lsp/server.ts';

declare const self: DedicatedWorkerGlobalScope;

/** Serves the page that started the worker. */
export function serveWorker(handlers: typeof Handlers): void {
  const parts = {
    connect: (options: ConnectionOptions) =>
      createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), options),
    load: () => handlers,
    soon: (task: () => void) => setTimeout(task),
  };
  // The worker does not know where the rules' pages are, and reads no files: the client does.
  startServer(parts, { docs: null, readOnDisk: null });
}
