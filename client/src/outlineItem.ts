import {
  MarkdownString,
  type Position,
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from 'vscode';
import type { OutlineKind, OutlineNode } from '../../server/src/lsp/protocol.ts';

/** The scheme of the URIs that stand for missing sections; they exist to be drawn in grey. */
export const missingScheme = 'postmortem-missing';

const icons: Record<OutlineKind, ThemeIcon> = {
  section: new ThemeIcon('note'),
  missing: new ThemeIcon('circle-outline', new ThemeColor('disabledForeground')),
  entry: new ThemeIcon('history'),
  action: new ThemeIcon('tasklist'),
  milestone: new ThemeIcon('milestone'),
};

/** A row of the view. Its `id` is its path of kinds and labels, so that a row stays itself while the text changes. */
export class OutlineItem extends TreeItem {
  readonly children: readonly OutlineItem[];
  /** Where the whole thing stands in the document. */
  readonly range: Range;
  /** Where a click puts the cursor. */
  readonly target: Position;

  constructor(
    readonly node: OutlineNode,
    readonly document: Uri,
    readonly parent: OutlineItem | undefined,
    override readonly id: string,
  ) {
    super(rowLabel(node));
    this.range = toRange(node.range);
    this.target = toRange(node.selection).start;
    this.children = outlineItems(node.children, document, this);
    this.iconPath = icons[node.kind];
    this.contextValue = node.links.length > 0 ? `${node.kind} ticket` : node.kind;
    this.command = { command: 'postmortem.outline.reveal', title: 'Go to', arguments: [this] };
    if (this.children.length > 0) this.collapsibleState = TreeItemCollapsibleState.Expanded;
    if (node.kind === 'missing') this.drawAsMissing();
    else this.description = node.detail;
    if (node.links.length > 0) this.tooltip = linksOf(node);
  }

  private drawAsMissing(): void {
    this.resourceUri = Uri.from({ scheme: missingScheme, path: `/${this.node.label}` });
    this.description = 'missing';
    this.accessibilityInformation = { label: `${this.node.label}, missing` };
    this.tooltip = `The template asks for the section “${this.node.label}”; the report does not have it yet.`;
  }
}

/** The rows for the nodes below one parent, or for the whole outline. */
export function outlineItems(
  nodes: readonly OutlineNode[],
  document: Uri,
  parent?: OutlineItem,
): readonly OutlineItem[] {
  const seen = new Map<string, number>();
  return nodes.map((node) => {
    const name = `${node.kind}:${node.label}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const id = `${parent?.id ?? document.toString()}/${name}#${count}`;
    return new OutlineItem(node, document, parent, id);
  });
}

/** The deepest row that holds the position. Where two touch, the later one: a section ends where the next begins. */
export function deepestAt(items: readonly OutlineItem[], position: Position): OutlineItem | undefined {
  const item = items.findLast(({ node, range }) => standsInText(node) && range.contains(position));
  return item && (deepestAt(item.children, position) ?? item);
}

/** Missing sections stand nowhere, and the milestones again where their entries are. */
const standsInText = ({ kind }: OutlineNode): boolean => kind !== 'missing' && kind !== 'milestone';

/** Times and owners stand first: behind a long text they would be cut off in a narrow side bar. */
function rowLabel({ lead, label }: OutlineNode): string {
  return lead === '' ? label : `${lead}  ${label}`;
}

/** What the row says, and the tickets as links. The text is the report's: none of it is read as Markdown. */
function linksOf(node: OutlineNode): MarkdownString {
  const tooltip = new MarkdownString().appendText(rowLabel(node));
  for (const { text, url } of node.links) {
    tooltip
      .appendMarkdown('\n\n[')
      .appendText(text)
      .appendMarkdown(`](${Uri.parse(url).toString()})`);
  }
  return tooltip;
}

function toRange({ start, end }: OutlineNode['range']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
