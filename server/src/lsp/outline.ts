/** The outline, for the view of our own client and as the symbols of the others. */
import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver';
import { outline, type OutlineRow } from '../core/features/outline.ts';
import type { Client } from './clientCapabilities.ts';
import { toRange, type Places } from './convert.ts';
import type { Analysis } from './analyses.ts';
import type { OutlineNode } from './protocol.ts';

/** The rows of the outline view, with the missing sections among them. */
export function outlineNodes({ report, profile, document }: Analysis): OutlineNode[] {
  return outline(report, profile).map((row) => toNode(row, document));
}

function toNode(row: OutlineRow, document: Places): OutlineNode {
  const { span, selection, children, ...shown } = row;
  return {
    ...shown,
    range: toRange(document, span),
    selection: toRange(document, selection),
    children: children.map((child) => toNode(child, document)),
  };
}

/** What is there, nested where the client can show it so. */
export function documentSymbols(
  { report, document }: Analysis,
  client: Client,
): DocumentSymbol[] | SymbolInformation[] {
  const rows = outline(report, null);
  return client.nestsSymbols
    ? rows.map((row) => toSymbol(row, document))
    : rows.flatMap((row) => flatSymbols(row, document));
}

function toSymbol(row: OutlineRow, document: Places): DocumentSymbol {
  return {
    name: row.label,
    detail: [row.lead, row.detail].filter(Boolean).join(', '),
    kind: symbolKinds[row.kind],
    range: toRange(document, row.span),
    selectionRange: toRange(document, row.selection),
    children: row.children.map((child) => toSymbol(child, document)),
  };
}

function flatSymbols(row: OutlineRow, document: Places, container?: string): SymbolInformation[] {
  const location = { uri: document.uri, range: toRange(document, row.span) };
  const symbol = {
    name: row.label,
    kind: symbolKinds[row.kind],
    location,
    ...(container && { containerName: container }),
  };
  return [symbol, ...row.children.flatMap((child) => flatSymbols(child, document, row.label))];
}

// Markdown servers give headings as strings.
const symbolKinds: Readonly<Record<OutlineRow['kind'], SymbolKind>> = {
  section: SymbolKind.String,
  missing: SymbolKind.Null,
  entry: SymbolKind.Event,
  action: SymbolKind.Field,
  milestone: SymbolKind.Event,
};
