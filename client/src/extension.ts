/** What both entry points share: the server, the commands and the views. */
import { commands, type ExtensionContext } from 'vscode';
import type { ChecklistGroup, OutlineNode } from '../../server/src/lsp/protocol.ts';
import { askChecklist, readyForReview } from './checklist.ts';
import { keepContextKeys } from './contextKeys.ts';
import { CurrentDocument } from './currentDocument.ts';
import { CurrentEditor } from './currentEditor.ts';
import { newReport } from './newReport.ts';
import { OutlineView } from './outlineView.ts';
import { chooseRecognition, readAsReport } from './recognition.ts';
import { Server, type CreateClient } from './server.ts';
import { createStatusItems } from './statusItem.ts';

/** What other extensions, and the tests, can ask of this one. */
export interface PostmortemApi {
  /** What the *Postmortem* view shows of the active editor, asked anew from the server. */
  outline(): Promise<readonly OutlineNode[]>;
  /** The checklist of *Ready for Review?* for the active editor. */
  checklist(): Promise<readonly ChecklistGroup[]>;
  /** What stands greyed behind the name of the view. */
  counts(): string | undefined;
}

let server: Server | undefined;

/** Starts the extension. It reads no files and does not wait for the server. */
export function activate(context: ExtensionContext, createClient: CreateClient): PostmortemApi {
  const editor = new CurrentEditor();
  const started = (server = new Server(context.extensionUri, editor, createClient));
  const current = new CurrentDocument(started, editor);
  const outline = new OutlineView(started, current);
  context.subscriptions.push(
    editor,
    started,
    current,
    outline,
    createStatusItems(started, current),
    keepContextKeys(started, current),
    commands.registerCommand('postmortem.newReport', (template?: unknown) => newReport(started, template)),
    commands.registerCommand('postmortem.readyForReview', () => readyForReview(started, current)),
    commands.registerCommand('postmortem.readAsReport', () => readAsReport(current)),
    commands.registerCommand('postmortem.chooseRecognition', () => chooseRecognition(current)),
    commands.registerCommand('postmortem.restartServer', () => started.restart()),
  );
  void started.start();
  return {
    outline: () => outline.ask(),
    checklist: async () => (current.editor ? askChecklist(started, current.editor) : []),
    counts: () => outline.description,
  };
}

/** Stops the server; VS Code waits for it. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
