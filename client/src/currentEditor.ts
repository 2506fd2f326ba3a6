import { Disposable, EventEmitter, window, type TextEditor } from 'vscode';

/** The editor that the person works in. It stays the current one while a panel, such as Output, has the focus. */
export class CurrentEditor implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly listener: Disposable;
  private current = usable(window.activeTextEditor);

  readonly onDidChange = this.changed.event;

  constructor() {
    this.listener = Disposable.from(
      window.onDidChangeActiveTextEditor((active) => this.set(usable(active) ?? this.stillVisible())),
      window.onDidChangeVisibleTextEditors(() => this.set(this.stillVisible() ?? usable(window.activeTextEditor))),
    );
  }

  get editor(): TextEditor | undefined {
    return this.current;
  }

  dispose(): void {
    this.listener.dispose();
    this.changed.dispose();
  }

  private stillVisible(): TextEditor | undefined {
    return this.current && window.visibleTextEditors.includes(this.current) ? this.current : undefined;
  }

  private set(editor: TextEditor | undefined): void {
    if (editor === this.current) return;
    this.current = editor;
    this.changed.fire();
  }
}

/** VS Code counts an output panel with the focus as the active text editor. */
function usable(editor: TextEditor | undefined): TextEditor | undefined {
  return editor?.document.uri.scheme === 'output' ? undefined : editor;
}
