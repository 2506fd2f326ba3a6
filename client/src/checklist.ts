import { QuickPickItemKind, Range, window, type QuickPickItem, type TextEditor } from 'vscode';
import {
  checklistRequest,
  type ChecklistGroup,
  type ChecklistItem,
  type ChecklistParams,
} from '../../server/src/lsp/protocol.ts';
import { countText } from './counts.ts';
import type { CurrentDocument } from './currentDocument.ts';
import type { Server } from './server.ts';

/** *Ready for Review?*: lists what is open, by the questions that a reviewer asks; a click leads to its place. */
export async function readyForReview(server: Server, current: CurrentDocument): Promise<void> {
  const { editor, analysed } = current;
  if (current.state !== 'report' || !editor || !analysed) {
    void window.showInformationMessage('Open an incident report first, then try again.');
    return;
  }
  const groups = await askChecklist(server, editor);
  const picked = await window.showQuickPick(groups.flatMap(rowsOf), {
    title: `Ready for Review? ${countText(analysed.counts) || 'Nothing is open'}`,
    placeHolder: 'Choose a line to go to its place in the report',
    matchOnDescription: true,
  });
  if (picked?.item) await reveal(picked.item, editor);
}

/** The checklist of the report in an editor. */
export async function askChecklist(server: Server, { document }: TextEditor): Promise<ChecklistGroup[]> {
  const params: ChecklistParams = { textDocument: { uri: document.uri.toString() } };
  return server.request<ChecklistGroup[]>(checklistRequest, params);
}

interface Row extends QuickPickItem {
  readonly item?: ChecklistItem;
}

function rowsOf({ title, open }: ChecklistGroup): Row[] {
  const rows = open.map((item) => ({
    label: `$(${icons[item.severity]}) ${item.message}`,
    description: `line ${item.range.start.line + 1}`,
    item,
  }));
  const head: Row = { label: title, kind: QuickPickItemKind.Separator };
  return [head, ...(rows.length > 0 ? rows : [{ label: '$(pass) Nothing is open' }])];
}

const icons: Record<ChecklistItem['severity'], string> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'lightbulb',
};

async function reveal({ range: { start, end } }: ChecklistItem, { document, viewColumn }: TextEditor): Promise<void> {
  const selection = new Range(start.line, start.character, end.line, end.character);
  await window.showTextDocument(document, { selection, viewColumn });
}
