/** The server: what it can do. */
import {
  CodeActionKind,
  TextDocumentSyncKind,
  type Connection,
  type ConnectionOptions,
  type MessageStrategy,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { readClient, type Client } from './clientCapabilities.ts';
import type * as Handlers from './handlers.ts';
import { commands, fixAllKind } from './protocol.ts';
import type { Host } from './session.ts';

/** How the server is put together on a host. */
export interface Parts {
  /** Connects to the client. */
  readonly connect: (options: ConnectionOptions) => Connection;
  /** Gives all that is needed once `initialize` is answered, which is most of the server. */
  readonly load: () => typeof Handlers;
  /** Does something as soon as what was answered has been sent. */
  readonly soon: (task: () => void) => void;
}

/** Serves the client at the other end of the connection. */
export function startServer({ connect, load, soon }: Parts, host: Host): void {
  let waiting: (() => void) | undefined;
  const begin = (): void => {
    const task = waiting;
    waiting = undefined;
    task?.();
  };
  const messageStrategy: MessageStrategy = {
    handleMessage(message, next) {
      // Nothing is handled before its handlers are there.
      begin();
      return next(message);
    },
  };
  const connection = connect({ messageStrategy });
  connection.onInitialize((params) => {
    waiting = () => load().serve(connection, host, params);
    soon(begin);
    return {
      capabilities: capabilitiesFor(readClient(params)),
      serverInfo: { name: 'Postmortem', version: host.version },
    };
  });
  connection.listen();
}

function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    diagnosticProvider: client.pullsDiagnostics
      ? { identifier: 'postmortem', interFileDependencies: false, workspaceDiagnostics: false }
      : undefined,
    codeActionProvider: client.takesCodeActions
      ? { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] }
      : undefined,
    hoverProvider: true,
    documentSymbolProvider: !client.options.outlineView,
    executeCommandProvider: { commands: Object.values(commands) },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
