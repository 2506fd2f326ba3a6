import { EventEmitter, extensions, Uri, window, type Disposable } from 'vscode';
import {
  CancellationToken,
  CloseAction,
  ErrorAction,
  State,
  type BaseLanguageClient,
  type CloseHandlerResult,
  type ErrorHandler,
  type ErrorHandlerResult,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import {
  analysedNotification,
  commands,
  readFileRequest,
  saveFileRequest,
  type Analysed,
  type InitializationOptions,
} from '../../server/src/lsp/protocol.ts';
import type { CurrentEditor } from './currentEditor.ts';
import { readFile, saveFile } from './files.ts';
import { showRulePage } from './rulePage.ts';

/** Makes a client for this host, Node or the browser. */
export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

export type ServerState = 'starting' | 'running' | 'stopped';

/**
 * The language server as the rest of the extension sees it. It outlives the client below it: a client whose start
 * failed can never be started again, so each restart makes a new one.
 */
export class Server implements Disposable {
  private readonly analysed = new EventEmitter<Analysed>();
  private readonly stateChanged = new EventEmitter<ServerState>();
  private readonly log = window.createOutputChannel('Postmortem', { log: true });
  private client: BaseLanguageClient;
  private restarting: Promise<void> | undefined;
  private offer: Promise<void> | undefined;

  /** Fires after each analysis of an open document. */
  readonly onDidAnalyse = this.analysed.event;
  readonly onDidChangeState = this.stateChanged.event;

  constructor(
    private readonly extensionUri: Uri,
    private readonly current: CurrentEditor,
    private readonly createClient: CreateClient,
  ) {
    this.client = this.newClient();
  }

  get state(): ServerState {
    if (this.client.state === State.Running) return 'running';
    return this.client.state === State.Starting ? 'starting' : 'stopped';
  }

  /** Never rejects: a server that cannot start is said so. */
  async start(): Promise<void> {
    await this.client.start().catch(() => this.offerRestart());
  }

  async stop(): Promise<void> {
    await stopClient(this.client);
  }

  /** Replaces the server by a new one, which receives all open documents again. */
  restart(): Promise<void> {
    this.restarting ??= this.replaceClient().finally(() => (this.restarting = undefined));
    return this.restarting;
  }

  /** Waits for a server that is starting; rejects where it has stopped. */
  request<R>(method: string, params: object, token: CancellationToken = CancellationToken.None): Promise<R> {
    return this.client.sendRequest<R>(method, params, token);
  }

  /** Says that the server is gone, with one message at a time, and offers to bring it back. */
  offerRestart(): void {
    this.offer ??= this.showOffer().finally(() => (this.offer = undefined));
  }

  dispose(): void {
    this.analysed.dispose();
    this.stateChanged.dispose();
    this.log.dispose();
  }

  private async replaceClient(): Promise<void> {
    await stopClient(this.client);
    this.client = this.newClient();
    await this.start();
  }

  private async showOffer(): Promise<void> {
    const message =
      'The Postmortem server has stopped. Your files are safe; reports are not checked until it runs again.';
    const choice = await window.showErrorMessage(message, 'Restart', 'Show Log');
    if (choice === 'Restart') void this.restart();
    if (choice === 'Show Log') this.log.show();
  }

  private newClient(): BaseLanguageClient {
    const errorHandler: ErrorHandler = {
      error: async (error, message, count) => this.afterError(await standard.error(error, message, count)),
      // A server that dies while it starts would do so again.
      closed: async () =>
        this.afterClose(
          client.state === State.Starting ? { action: CloseAction.DoNotRestart } : await standard.closed(),
        ),
    };
    const client = this.createClient('postmortem', 'Postmortem', { ...this.clientOptions(), errorHandler });
    // Restarts a server that crashed, up to four times in three minutes.
    const standard = client.createDefaultErrorHandler();
    silence(client);
    client.onNotification(analysedNotification, (analysed: Analysed) => this.analysed.fire(analysed));
    client.onRequest(readFileRequest, readFile);
    client.onRequest(saveFileRequest, saveFile);
    client.onDidChangeState(() => this.stateChanged.fire(this.state));
    return client;
  }

  private afterError(result: ErrorHandlerResult): ErrorHandlerResult {
    if (result.action === ErrorAction.Shutdown) this.offerRestart();
    return result;
  }

  private afterClose(result: CloseHandlerResult): CloseHandlerResult {
    if (result.action === CloseAction.DoNotRestart) this.offerRestart();
    return result;
  }

  private clientOptions(): LanguageClientOptions {
    const docs = Uri.joinPath(this.extensionUri, 'docs/rules').toString();
    const initializationOptions: InitializationOptions = {
      docs,
      outlineView: true,
      analysed: true,
      files: true,
      checksJson: extensions.getExtension('vscode.json-language-features') !== undefined,
    };
    return {
      documentSelector: [{ language: 'markdown' }],
      initializationOptions,
      outputChannel: this.log,
      initializationFailedHandler: () => false,
      middleware: {
        executeCommand: (command, args, next): unknown =>
          next(command, command === commands.why ? args : this.withDocument(args)),
        window: {
          showDocument: async (params, token, next) => {
            if (!params.uri.startsWith(docs)) return next(params, token);
            await showRulePage(params.uri);
            return { success: true };
          },
        },
      },
    };
  }

  /** The palette passes no arguments and the view its row: then the current editor's document is meant. */
  private withDocument(args: readonly unknown[]): unknown[] {
    if (typeof args[0] === 'string') return [...args];
    const uri = this.current.editor?.document.uri;
    return uri ? [uri.toString()] : [];
  }
}

/** The library shows a message for each step of a failure. They go to the log; the person gets one, with a way out. */
function silence(client: BaseLanguageClient): void {
  const log = client.error.bind(client);
  client.error = (message, data) => log(message, data, false);
}

/** A client that is still starting cannot be stopped yet; one that does not answer is given up by the library. */
async function stopClient(client: BaseLanguageClient): Promise<void> {
  if (client.state === State.Starting) await client.start().catch(() => undefined);
  if (client.needsStop()) await client.stop().catch(() => undefined);
}
