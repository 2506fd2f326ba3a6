/** The language server in a web worker. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './lsp/server.ts';

declare const self: DedicatedWorkerGlobalScope;

// The worker does not know where the rules' pages are; the client says so.
startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), { docs: null });
