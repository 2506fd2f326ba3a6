import {
  CancellationTokenSource,
  commands,
  Disposable,
  env,
  EventEmitter,
  FileDecoration,
  Range,
  ThemeColor,
  window,
  type FileDecorationProvider,
  type TreeDataProvider,
  Uri,
} from 'vscode';
import { outlineRequest, type Analysed, type OutlineNode, type OutlineParams } from '../../server/src/lsp/protocol.ts';
import { countText } from './counts.ts';
import type { CurrentDocument } from './currentDocument.ts';
import { deepestAt, missingScheme, outlineItems, type OutlineItem } from './outlineItem.ts';
import type { Server } from './server.ts';

/** The view *Postmortem*: the report of the current editor, with what is missing in its place. */
export class OutlineView implements TreeDataProvider<OutlineItem>, Disposable {
  private readonly changed = new EventEmitter<void>();
  /** Stands before the view, which subscribes to it. */
  readonly onDidChangeTreeData = this.changed.event;

  private readonly view = window.createTreeView<OutlineItem>('postmortem.outline', {
    treeDataProvider: this,
    showCollapseAll: true,
  });
  private readonly listener: Disposable;
  private items: readonly OutlineItem[] = [];
  private loading = new CancellationTokenSource();

  constructor(
    private readonly server: Server,
    private readonly current: CurrentDocument,
  ) {
    this.listener = Disposable.from(
      current.onDidChange(() => this.update()),
      this.view.onDidChangeVisibility(() => this.update()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => textEditor === current.editor && this.follow()),
      window.registerFileDecorationProvider(greyMissing),
      commands.registerCommand('postmortem.outline.reveal', reveal),
      commands.registerCommand('postmortem.outline.openTicket', openTicket),
    );
  }

  /** What stands greyed behind the view's name. */
  get description(): string | undefined {
    return this.view.description;
  }

  getTreeItem(item: OutlineItem): OutlineItem {
    return item;
  }

  getChildren(item?: OutlineItem): OutlineItem[] {
    return [...(item?.children ?? this.items)];
  }

  getParent(item: OutlineItem): OutlineItem | undefined {
    return item.parent;
  }

  /** Asks the server anew, whether the view can be seen or not, and says what the view then shows. */
  async ask(): Promise<readonly OutlineNode[]> {
    await this.load();
    return this.items.map(({ node }) => node);
  }

  dispose(): void {
    this.loading.cancel();
    this.listener.dispose();
    this.view.dispose();
    this.changed.dispose();
  }

  private update(): void {
    if (this.view.visible) void this.load();
  }

  private async load(): Promise<void> {
    // An answer that comes after this moment speaks of another document, or of an older text of this one.
    this.loading.cancel();
    const loading = (this.loading = new CancellationTokenSource());
    const document = this.current.state === 'report' ? this.current.editor?.document.uri : undefined;
    const nodes = document ? await this.request(document, loading) : [];
    if (loading.token.isCancellationRequested || !nodes) return;
    this.items = document ? outlineItems(nodes, document) : [];
    this.view.description = descriptionOf(this.current.analysed);
    this.changed.fire();
    this.follow();
  }

  /** Nothing where the server cannot answer: it has been cancelled, or it has stopped and the log says so. */
  private async request(document: Uri, { token }: CancellationTokenSource): Promise<OutlineNode[] | undefined> {
    const params: OutlineParams = { textDocument: { uri: document.toString() } };
    return this.server.request<OutlineNode[]>(outlineRequest, params, token).catch(() => undefined);
  }

  /** Selects the row that the cursor is in, without taking the focus. */
  private follow(): void {
    const editor = this.current.editor;
    if (!this.view.visible || !editor || this.items[0]?.document.toString() !== editor.document.uri.toString()) return;
    const item = deepestAt(this.items, editor.selection.active);
    if (!item || item.id === this.view.selection[0]?.id) return;
    // A newer outline may replace this row before VS Code finds it; that outline follows the cursor again.
    this.view.reveal(item, { select: true, focus: false }).then(undefined, () => undefined);
  }
}

/** How much there is to say, which a narrow side bar must not cut off, and the template: `2 warnings, General`. */
function descriptionOf(analysed: Analysed | undefined): string | undefined {
  return analysed?.profile
    ? [countText(analysed.counts), analysed.profile.title].filter(Boolean).join(', ')
    : undefined;
}

const greyMissing: FileDecorationProvider = {
  provideFileDecoration: (uri) =>
    uri.scheme === missingScheme
      ? new FileDecoration(undefined, undefined, new ThemeColor('disabledForeground'))
      : undefined,
};

/** Puts the cursor where the row's text begins, in the editor that already shows it. */
async function reveal({ document, target }: OutlineItem): Promise<void> {
  const shown = window.visibleTextEditors.find((editor) => editor.document.uri.toString() === document.toString());
  await window.showTextDocument(document, { selection: new Range(target, target), viewColumn: shown?.viewColumn });
}

/** Opens the ticket of a row in the browser; asks which, where there are several. */
async function openTicket({ node }: OutlineItem): Promise<void> {
  const items = node.links.map(({ text, url }) => ({ label: text, description: url, url }));
  const picked = items.length > 1 ? await window.showQuickPick(items, { title: 'Open Ticket' }) : items[0];
  if (picked) await env.openExternal(Uri.parse(picked.url));
}
