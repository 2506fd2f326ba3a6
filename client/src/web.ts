/** The extension in the browser (vscode.dev, github.dev): the server is a web worker. */
import { Uri, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activate as activateExtension, type PostmortemApi } from './extension.ts';

export { deactivate } from './extension.ts';

/** Called by VS Code. */
export function activate(context: ExtensionContext): PostmortemApi {
  const server = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true);
  return activateExtension(
    context,
    (id, name, options) => new LanguageClient(id, name, () => startWorker(server), options),
  );
}

/** The client could do this itself, but does not know VS Code's workers for what they are: they are no real `Worker`. */
async function startWorker(server: string): Promise<MessageTransports> {
  const worker = new Worker(server);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
