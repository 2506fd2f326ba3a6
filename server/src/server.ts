/**
 * The language server for both kinds of host in one file, since most of it is the same for both: a web worker loads it by
 * itself, Node by `dist/server.cjs`.
 */
if ('importScripts' in globalThis) void import('./web.ts');
else void import('./node.ts');
