import { commands as vscodeCommands, window, type QuickPickItem } from 'vscode';
import { commands } from '../../server/src/lsp/protocol.ts';
import type { CurrentDocument } from './currentDocument.ts';

/** How the author wants the file read; `auto` leaves it to the server. */
type Choice = 'report' | 'ignore' | 'auto';

interface ChoiceItem extends QuickPickItem {
  readonly choice: Choice;
}

const choices: readonly ChoiceItem[] = [
  { choice: 'report', label: 'Read as a Report', detail: 'Adds the comment <!-- postmortem: report -->.' },
  { choice: 'ignore', label: 'Do Not Check This File', detail: 'Adds the comment <!-- postmortem: ignore -->.' },
  { choice: 'auto', label: 'Decide Automatically', detail: 'Goes by what the file says; takes the comment out.' },
];

/** *Choose How to Read This File*: asks, then writes the answer into the file as a comment. */
export async function chooseRecognition(current: CurrentDocument): Promise<void> {
  const items = choices.map((item) => (item.choice === chosen(current) ? { ...item, description: 'current' } : item));
  const picked = await window.showQuickPick(items, {
    title: 'How Should Postmortem Read This File?',
    placeHolder: current.analysed && `Now: ${current.analysed.reasons.join(', ')}`,
  });
  if (picked) await setRecognition(current, picked.choice);
}

/** *Read This File as a Report*. */
export async function readAsReport(current: CurrentDocument): Promise<void> {
  await setRecognition(current, 'report');
}

function chosen({ analysed }: CurrentDocument): Choice | undefined {
  if (!analysed) return undefined;
  if (!analysed.override) return 'auto';
  return analysed.kind === 'report' ? 'report' : 'ignore';
}

async function setRecognition(current: CurrentDocument, choice: Choice): Promise<void> {
  if (current.state === 'none' || !current.editor) return;
  await vscodeCommands.executeCommand(commands.setRecognition, current.editor.document.uri.toString(), choice);
}
