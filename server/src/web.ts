/** The language server in a web worker. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { dayOf } from './core/dates.ts';
import { startServer } from './lsp/server.ts';

declare const self: DedicatedWorkerGlobalScope;

// The worker does not know where the rules' pages are, and reads no files: the client does.
startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  docs: null,
  readOnDisk: null,
  today: () => dayOf(new Date()),
});
