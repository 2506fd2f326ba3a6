/** An editor, as far as the server can tell: it drives the built server over standard input and output. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  createProtocolConnection,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type ApplyWorkspaceEditResult,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  type RegistrationParams,
  type ShowDocumentParams,
  type SnippetTextEdit,
  type TextDocumentContentChangeEvent,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import {
  analysedNotification,
  readFileRequest,
  saveFileRequest,
  type Analysed,
  type FileText,
  type InitializationOptions,
  type ReadFileParams,
  type SaveFileParams,
} from '../../server/src/lsp/protocol.ts';

/** What the editor can do, as editors of today can; a test takes away or adds. */
export const modern: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown'] },
  },
};

/** The same without pull: the server pushes. */
export const pushed: ClientCapabilities = {
  ...modern,
  textDocument: { ...modern.textDocument, diagnostic: undefined, publishDiagnostics: modern.textDocument?.diagnostic },
};

/** An editor of 2016: it knows what the first versions of the protocol had. */
export const old: ClientCapabilities = {};

/** How the editor starts. */
export interface Setup {
  readonly capabilities?: ClientCapabilities;
  readonly options?: InitializationOptions | null;
  /** What it answers when asked for the section `postmortem`. */
  readonly settings?: unknown;
  readonly folders?: readonly string[];
}

const serverFile = path.resolve('dist/server.cjs');

/** A running server and what it said so far. It is stopped when the test ends. */
export class Editor {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly analyses: Analysed[] = [];
  readonly shown: string[] = [];
  readonly logged: string[] = [];
  readonly applied: WorkspaceEdit[] = [];
  /** The files that the server may ask for, by URI; what is null cannot be read. */
  readonly files = new Map<string, string | null>();
  readonly saved: string[] = [];
  readonly pages: string[] = [];
  readonly registered: Registration[] = [];
  refreshes = 0;
  /** What the editor answers to `workspace/applyEdit`. */
  applies: ApplyWorkspaceEditResult = { applied: true };
  settings: unknown;
  private readonly documents = new Map<string, TextDocument>();
  private readonly waiting = new Set<() => void>();

  private constructor(
    readonly connection: ProtocolConnection,
    readonly process: ChildProcessWithoutNullStreams,
    readonly initialized: InitializeResult,
    settings: unknown,
  ) {
    this.settings = settings;
  }

  /** Starts the server and shakes hands. */
  static async start(context: TestContext, setup: Setup = {}): Promise<Editor> {
    const {
      capabilities = modern,
      options = { docs: 'https://docs.test/rules' },
      settings = null,
      folders = [],
    } = setup;
    const child = spawn(process.execPath, [serverFile, '--stdio']);
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const early: string[] = [];
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      early.push(message);
    });
    connection.listen();
    const initialized = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      initializationOptions: options,
      workspaceFolders: folders.map((uri) => ({ uri, name: path.basename(uri) })),
    });
    const editor = new Editor(connection, child, initialized, settings);
    editor.logged.push(...early);
    editor.listen();
    await connection.sendNotification('initialized', {});
    context.after(() => editor.stop());
    return editor;
  }

  /** Opens a document, by default as a file of that name. */
  async open(name: string, text: string): Promise<string> {
    const uri = name.includes(':') ? name : `file:///work/${name}`;
    this.documents.set(uri, TextDocument.create(uri, 'markdown', 1, text));
    const textDocument = { uri, languageId: 'markdown', version: 1, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
    return uri;
  }

  /** Changes a document as an editor does, and returns its new version. */
  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<number> {
    const document = this.document(uri);
    const version = document.version + 1;
    TextDocument.update(document, contentChanges, version);
    const textDocument = { uri, version };
    await this.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
    return version;
  }

  /** Replaces the first occurrence of some words, as one incremental change. */
  replace(uri: string, words: string, text: string): Promise<number> {
    return this.change(uri, { range: this.rangeOf(uri, words), text });
  }

  async save(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  }

  /** Says that files have changed on disk. */
  async filesChanged(...uris: string[]): Promise<void> {
    const changes = uris.map((uri) => ({ uri, type: 2 }));
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  async close(uri: string): Promise<void> {
    this.documents.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  text(uri: string): string {
    return this.document(uri).getText();
  }

  /** The range of the first occurrence of some words. */
  rangeOf(uri: string, words: string): Range {
    const document = this.document(uri);
    const start = document.getText().indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not in the text.`);
    return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
  }

  wholeRange(uri: string): Range {
    return { start: { line: 0, character: 0 }, end: this.document(uri).positionAt(Number.MAX_SAFE_INTEGER) };
  }

  /** What stands in a range. */
  textAt(uri: string, range: Range): string {
    return this.document(uri).getText(range);
  }

  request<R>(method: string, params: object): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  /** Pulls the diagnostics. */
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  }

  async pullItems(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? report.items : [];
  }

  /** Waits for the diagnostics of a version. */
  async pushedItems(uri: string, version: number): Promise<Diagnostic[]> {
    const found = await this.until(() => this.published.find((p) => p.uri === uri && p.version === version));
    return found.diagnostics;
  }

  /** The actions on some words, or on the whole document. */
  actions(uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    const context = { diagnostics: [], only };
    return this.request('textDocument/codeAction', { textDocument: { uri }, range, context });
  }

  /** The text of a document after an edit of the server. */
  after(uri: string, edit: WorkspaceEdit | undefined): string {
    return TextDocument.applyEdits(this.document(uri), this.editsOf(uri, edit).map(asPlain));
  }

  /** The edits of a document in an edit of the server, in whatever form it sent them. */
  editsOf(uri: string, edit: WorkspaceEdit | undefined): (TextEdit | SnippetTextEdit)[] {
    const changes = (edit?.documentChanges ?? []).flatMap((change) => ('edits' in change ? change.edits : []));
    return [...changes, ...(edit?.changes?.[uri] ?? [])];
  }

  command(command: string, ...args: unknown[]): Promise<unknown> {
    return this.request('workspace/executeCommand', { command, arguments: args });
  }

  /** The settings change. An editor of before 3.6 sends them along. */
  async changeSettings(settings: unknown): Promise<void> {
    this.settings = settings;
    const params = { settings: { postmortem: settings } };
    await this.connection.sendNotification('workspace/didChangeConfiguration', params);
  }

  /** Waits until a question has an answer; it is asked again whenever the server says something. */
  async until<T>(question: () => T | undefined | false): Promise<T> {
    const deadline = AbortSignal.timeout(20_000);
    for (;;) {
      const answer = question();
      if (answer !== undefined && answer !== false) return answer;
      await new Promise<void>((resolve, reject) => {
        this.waiting.add(resolve);
        deadline.addEventListener('abort', () => reject(new Error('The server did not say what was waited for.')));
      });
    }
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null) return;
    const exit = once(this.process, 'exit');
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await exit;
    this.connection.dispose();
  }

  private listen(): void {
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.heard(() => this.published.push(params));
    });
    this.connection.onNotification(analysedNotification, (params: Analysed) => {
      this.heard(() => this.analyses.push(params));
    });
    this.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      this.heard(() => this.shown.push(message));
    });
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.heard(() => this.logged.push(message));
    });
    this.connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) =>
      this.heard(() => this.registered.push(...registrations)),
    );
    this.connection.onRequest<FileText, never>(readFileRequest, ({ uri }: ReadFileParams) => {
      const text = this.files.get(uri);
      return typeof text === 'string' ? { text } : { problem: text === null ? 'unreadable' : 'missing' };
    });
    this.connection.onRequest(saveFileRequest, ({ uri }: SaveFileParams) => this.heard(() => this.saved.push(uri)));
    this.connection.onRequest('window/showDocument', ({ uri }: ShowDocumentParams) => {
      this.heard(() => this.pages.push(uri));
      return { success: true };
    });
    this.connection.onRequest('workspace/configuration', () => [this.settings]);
    this.connection.onRequest('workspace/diagnostic/refresh', () => this.heard(() => this.refreshes++));
    this.connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
      this.heard(() => this.applied.push(edit));
      return this.applies;
    });
  }

  private heard(record: () => void): null {
    record();
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
    return null;
  }

  private document(uri: string): TextDocument {
    const document = this.documents.get(uri);
    if (!document) throw new Error(`${uri} is not open.`);
    return document;
  }
}

// As an editor types a snippet, with its placeholders left as they are.
function asPlain(edit: TextEdit | SnippetTextEdit): TextEdit {
  if (!('snippet' in edit)) return edit;
  const newText = edit.snippet.value.replace(/\$\{\d+:((?:\\.|[^}])*)\}/g, '$1').replace(/\\([\\$}])/g, '$1');
  return { range: edit.range, newText };
}
