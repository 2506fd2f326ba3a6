/**
 * One file for both kinds of host, since most of it is the same for both. In a web worker it is the whole server. In Node
 * it is what the server does once it has answered `initialize`: `node.ts` loads it then, and speaks with the client.
 */
import * as handlers from './lsp/handlers.ts';

if ('importScripts' in globalThis) void import('./web.ts').then(({ serveWorker }) => serveWorker(handlers));

export * from './lsp/handlers.ts';
