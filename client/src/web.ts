/** The extension in the browser (vscode.dev, github.dev): the server is a web worker. */
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activate as activateExtension, type PostmortemApi } from './extension.ts';

export { deactivate } from './extension.ts';

/** Called by VS Code. */
export function activate(context: ExtensionContext): PostmortemApi {
  const server = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
  const startWorker = async (): Promise<Worker> => new Worker(server);
  return activateExtension(context, (id, name, options) => new LanguageClient(id, name, startWorker, options));
}
