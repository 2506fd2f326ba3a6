/**
 * One file for both kinds of host, since most of it is the same for both. In a web worker it is the whole server. In Node
 * it is what the server does once it has answered `initialize`: `node.ts` loads it then, and speaks with the editor.
 */
if ('importScripts' in globalThis) require('./web.ts');
else module.exports = require('./lsp/handlers.ts');
