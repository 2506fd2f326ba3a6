/** What the editor shows, as plain data that can be compared whole. */
import { DiagnosticSeverity, languages, Uri, workspace, type Diagnostic, type Range, type TextDocument } from 'vscode';
import type { OutlineNode } from '../../../server/src/lsp/protocol.ts';
import { extension, outline } from './workbench.ts';

/** A diagnostic. */
export interface ShownDiagnostic {
  readonly source: string | undefined;
  readonly rule: string | number | undefined;
  /** The page that explains it, within the extension. */
  readonly page: string | undefined;
  readonly severity: string | undefined;
  /** Line and column as the status bar counts them, and the text that is underlined. */
  readonly place: string;
  readonly message: string;
  readonly related: readonly string[];
}

/** All diagnostics of a document in the order of the text, whoever they come from. */
export const diagnostics = (document: TextDocument): readonly ShownDiagnostic[] =>
  inOrder(document).map((diagnostic) => shownDiagnostic(diagnostic, document));

/** In short: rule and underlined text of each. */
export const findings = (document: TextDocument): readonly string[] =>
  inOrder(document).map(({ code, range }) => `${String(ruleOf(code))}: ${document.getText(range)}`);

function inOrder(document: TextDocument): readonly Diagnostic[] {
  return [...languages.getDiagnostics(document.uri)].sort((a, b) => a.range.start.compareTo(b.range.start));
}

function shownDiagnostic(diagnostic: Diagnostic, document: TextDocument): ShownDiagnostic {
  const { source, code, severity, range, message, relatedInformation = [] } = diagnostic;
  return {
    source,
    rule: ruleOf(code),
    page: typeof code === 'object' ? withinExtension(code.target) : undefined,
    severity: DiagnosticSeverity[severity],
    place: placeOf(document.uri, range),
    message,
    related: relatedInformation.map(
      (related) => `${placeOf(related.location.uri, related.location.range)} — ${related.message}`,
    ),
  };
}

const ruleOf = (code: Diagnostic['code']): string | number | undefined =>
  typeof code === 'object' ? code.value : code;

const withinExtension = (page: Uri): string =>
  page.toString().replace(Uri.joinPath(extension().extensionUri, '/').toString(), '');

function placeOf(uri: Uri, range: Range): string {
  const document = workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  return `${range.start.line + 1}:${range.start.character + 1} ${document?.getText(range) ?? uri.toString()}`;
}

/** The outline of the active editor, one row a line: kind, label with what leads it, and detail, indented as it is nested. */
export async function outlineText(): Promise<string> {
  return written(await outline()).join('\n');
}

function written(nodes: readonly OutlineNode[]): string[] {
  return nodes.flatMap(({ kind, lead, label, detail, children }) => [
    `${kind} | ${[lead, label].filter(Boolean).join('  ')}${detail && ` | ${detail}`}`,
    ...written(children).map((line) => `  ${line}`),
  ]);
}
