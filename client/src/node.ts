/** The extension on the desktop and on remote hosts: the server is a Node process. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { activate as activateExtension, type PostmortemApi } from './extension.ts';

export { deactivate } from './extension.ts';

/** Called by VS Code. */
export function activate(context: ExtensionContext): PostmortemApi {
  const server = serverOptions(context);
  return activateExtension(context, (id, name, options) => new LanguageClient(id, name, server, options));
}

function serverOptions(context: ExtensionContext): ServerOptions {
  // The extension's own folder: the default is the workspace's, which Windows could then not rename or delete.
  const cwd = context.extensionPath;
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  return {
    run: { ...server, options: { cwd } },
    debug: { ...server, options: { cwd, execArgv: ['--nolazy', '--inspect=6009'] } },
  };
}
