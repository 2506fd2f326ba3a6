/** The editor's side of a language server under measurement. It notes when things were sent and when they arrived. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  createProtocolConnection,
  StreamMessageReader,
  type CancellationToken,
  type ClientCapabilities,
  type ConfigurationParams,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type RegistrationParams,
} from 'vscode-languageserver-protocol/node';
import { WholeMessageWriter } from '../../server/src/wholeMessageWriter.ts';

/** The document that the client has open. */
export interface OpenDocument {
  readonly uri: string;
  readonly text: () => string;
}

/** What requests of the server are answered with, by method. */
export type Answers = Readonly<Record<string, (params: never) => unknown>>;

/** What a server needs of its client beyond the protocol. */
export interface Host {
  readonly settings?: object;
  readonly answers?: (document: OpenDocument) => Answers;
}

/** Diagnostics, and when the last byte of them was there. */
export interface Arrival {
  readonly at: number;
  readonly diagnostics: readonly Diagnostic[];
}

const capabilities: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    synchronization: { dynamicRegistration: true },
    publishDiagnostics: { versionSupport: true, relatedInformation: true, codeDescriptionSupport: true },
    diagnostic: { dynamicRegistration: true, relatedDocumentSupport: true },
  },
};

// What a client only has to say yes to.
const acknowledged = ['client/unregisterCapability', 'window/workDoneProgress/create', 'workspace/diagnostic/refresh'];

/** One running server. */
export class Client {
  readonly startedAt = performance.now();
  /** Fulfilled when the server asks to be asked for diagnostics. */
  readonly asksToBePulled: Promise<true>;
  /** Rejects when the server ends. */
  readonly ended: Promise<never>;
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly connection: ProtocolConnection;
  private arrivedAt = 0;
  private published: { readonly version: number; readonly arrival: Arrival } | null = null;
  private last: { readonly resultId: string; readonly diagnostics: readonly Diagnostic[] } | null = null;
  private readonly waiting = new Set<() => void>();
  private letPull: (value: true) => void = () => undefined;

  constructor(
    command: readonly string[],
    folder: string,
    private readonly document: OpenDocument,
    private readonly host: Host,
  ) {
    const [file = '', ...args] = command;
    this.child = spawn(file, args, { cwd: folder });
    this.ended = endOf(this.child);
    this.ended.catch(() => undefined);
    // Writing to a server that has ended: `ended` says so.
    this.child.stdin.on('error', () => undefined);
    this.child.stderr.resume();
    // Before the reader: the message is there now, however long it takes to decode.
    this.child.stdout.on('data', () => (this.arrivedAt = performance.now()));
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.child.stdout),
      // The library's own waits a turn of the event loop before each message, which would count for as much as the echo
      // server takes.
      new WholeMessageWriter(this.child.stdin),
    );
    this.asksToBePulled = new Promise((resolve) => (this.letPull = resolve));
    this.listen();
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Shakes hands. */
  async initialize(root: string): Promise<{ readonly result: InitializeResult; readonly at: number }> {
    const result = await this.request<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: 'reports' }],
      capabilities,
    });
    const at = this.arrivedAt;
    this.notify('initialized', {});
    if (this.host.settings) this.notify('workspace/didChangeConfiguration', { settings: this.host.settings });
    if (result.capabilities.diagnosticProvider) this.letPull(true);
    return { result, at };
  }

  notify(method: string, params: object): void {
    void this.connection.sendNotification(method, params);
  }

  /**
   * Asks for the diagnostics, again where the server gave up because something changed. As editors do, it names the last
   * answer, so that the server may say that nothing is different.
   */
  async pull(token?: CancellationToken): Promise<Arrival> {
    for (;;) {
      try {
        const { uri } = this.document;
        const params = { textDocument: { uri }, ...(this.last && { previousResultId: this.last.resultId }) };
        const report = await this.request<DocumentDiagnosticReport>('textDocument/diagnostic', params, token);
        const at = this.arrivedAt;
        const diagnostics = report.kind === 'full' ? report.items : (this.last?.diagnostics ?? []);
        this.last = report.resultId === undefined ? null : { resultId: report.resultId, diagnostics };
        return { at, diagnostics };
      } catch (error) {
        if (token || !isGivenUp(error)) throw error;
      }
    }
  }

  /** Waits for the diagnostics of a version that the server sends by itself. */
  async pushed(version: number): Promise<Arrival> {
    for (;;) {
      if (this.published && this.published.version >= version) return this.published.arrival;
      await new Promise<void>((resolve) => this.waiting.add(resolve));
    }
  }

  /** Ends the server: politely, then for good. */
  async stop(): Promise<void> {
    const end = this.ended.catch(() => undefined);
    await Promise.race([end, this.connection.sendRequest('shutdown').catch(() => undefined), sleep(2000)]);
    this.notify('exit', {});
    await Promise.race([end, sleep(1000)]);
    this.child.kill('SIGKILL');
    this.connection.dispose();
  }

  private async request<R>(method: string, params: object, token?: CancellationToken): Promise<R> {
    // An undefined token would count for a parameter.
    return token
      ? this.connection.sendRequest<R>(method, params, token)
      : this.connection.sendRequest<R>(method, params);
  }

  private listen(): void {
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      if (params.uri !== this.document.uri) return;
      const arrival = { at: this.arrivedAt, diagnostics: params.diagnostics };
      this.published = { version: params.version ?? 0, arrival };
      for (const resolve of this.waiting) resolve();
      this.waiting.clear();
    });
    this.connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      if (registrations.some(({ method }) => method === 'textDocument/diagnostic')) this.letPull(true);
      return null;
    });
    this.connection.onRequest('workspace/configuration', ({ items }: ConfigurationParams) =>
      items.map(({ section }) => settingOf(this.host.settings, section)),
    );
    const answers = this.host.answers?.(this.document) ?? {};
    for (const [method, answer] of Object.entries(answers)) this.connection.onRequest(method, answer);
    for (const method of acknowledged) this.connection.onRequest(method, () => null);
    this.connection.onUnhandledNotification(() => undefined);
    this.connection.listen();
  }
}

async function endOf(child: ChildProcessWithoutNullStreams): Promise<never> {
  const why = await new Promise<string>((resolve) => {
    child.once('error', ({ message }) => resolve(`it could not be started: ${message}`));
    child.once('exit', (code, signal) => resolve(`it ended (${signal ?? code})`));
  });
  throw new Error(why);
}

function settingOf(settings: object | undefined, section = ''): unknown {
  const parts = section.split('.').filter(Boolean);
  return parts.reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], settings) ?? null;
}

// “Server cancelled” and “content modified”.
const isGivenUp = (error: unknown): boolean =>
  [-32802, -32801].includes((error as { readonly code?: number }).code ?? 0);
