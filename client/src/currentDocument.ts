import { Disposable, EventEmitter, workspace, type TextDocument, type TextEditor } from 'vscode';
import type { Analysed } from '../../server/src/lsp/protocol.ts';
import type { CurrentEditor } from './currentEditor.ts';
import type { Server } from './server.ts';

/** `pending` is a Markdown file that the server has not answered for yet, `none` no Markdown file at all. */
export type DocumentState = Analysed['kind'] | 'pending' | 'none';

/** The document in the current editor, with what the server last said of it. */
export class CurrentDocument implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly analyses = new Map<string, Analysed>();
  private readonly listener: Disposable;

  /** Fires when the person turns to another editor, and when the server has read the document again. */
  readonly onDidChange = this.changed.event;

  constructor(
    server: Server,
    private readonly currentEditor: CurrentEditor,
  ) {
    this.listener = Disposable.from(
      currentEditor.onDidChange(() => this.changed.fire()),
      server.onDidAnalyse((analysed) => this.remember(analysed)),
      server.onDidChangeState((state) => state === 'running' || this.forget()),
      workspace.onDidCloseTextDocument((document) => this.close(document)),
    );
  }

  get editor(): TextEditor | undefined {
    return this.currentEditor.editor;
  }

  get analysed(): Analysed | undefined {
    return this.editor && this.analyses.get(this.editor.document.uri.toString());
  }

  get state(): DocumentState {
    if (this.editor?.document.languageId !== 'markdown') return 'none';
    return this.analysed?.kind ?? 'pending';
  }

  dispose(): void {
    this.listener.dispose();
    this.changed.dispose();
  }

  private remember(analysed: Analysed): void {
    this.analyses.set(analysed.uri, analysed);
    if (analysed === this.analysed) this.changed.fire();
  }

  /** Also called when the person picks another language for the document: the server reads Markdown only. */
  private close(document: TextDocument): void {
    if (this.analyses.delete(document.uri.toString())) this.changed.fire();
  }

  private forget(): void {
    this.analyses.clear();
    this.changed.fire();
  }
}
