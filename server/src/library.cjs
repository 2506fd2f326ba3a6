/**
 * Stands for `vscode-languageserver` in `server.ts`: in Node the copy that speaks with the editor already, since errors
 * are told by their class; in a web worker the one for browsers.
 */
module.exports = 'importScripts' in globalThis ? require('vscode-languageserver/browser') : require('./node.cjs');
