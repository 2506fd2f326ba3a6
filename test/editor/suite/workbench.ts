/** What a person does in the editor, and undoing it. */
import {
  commands,
  ConfigurationTarget,
  extensions,
  Range,
  Selection,
  Uri,
  window,
  workspace,
  type CodeAction,
  type Extension,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import type { ChecklistGroup, OutlineNode } from '../../../server/src/lsp/protocol.ts';
import { eventually, untilFound } from './expect.ts';

/** What the extension gives to others. */
interface PostmortemApi {
  outline(): Promise<readonly OutlineNode[]>;
  checklist(): Promise<readonly ChecklistGroup[]>;
  counts(): string | undefined;
}

export function extension(): Extension<PostmortemApi> {
  const found = extensions.getExtension<PostmortemApi>('postmortem.postmortem');
  if (!found) throw new Error('The extension is not installed.');
  return found;
}

/** What the view shows of the active editor. */
export async function outline(): Promise<readonly OutlineNode[]> {
  return (await extension().activate()).outline();
}

/** The checklist of *Ready for Review?* for the active editor. */
export async function checklist(): Promise<readonly ChecklistGroup[]> {
  return (await extension().activate()).checklist();
}

/** What stands behind the view's name. */
export async function counts(): Promise<string | undefined> {
  return (await extension().activate()).counts();
}

/** Opens a file of test/samples, of which the workspace is a copy. */
export async function openSample(name: string): Promise<TextEditor> {
  return show(await workspace.openTextDocument(inWorkspace(name)));
}

/** Opens a report that is in no file. */
export async function openText(content: string): Promise<TextEditor> {
  return show(await workspace.openTextDocument({ language: 'markdown', content }));
}

let newFiles = 0;

/** Opens a report in a file of the workspace, of its own for each test, and deleted after it. */
export async function openNewFile(content: string): Promise<TextEditor> {
  const file = inWorkspace(`report-${++newFiles}.md`);
  await workspace.fs.writeFile(file, new TextEncoder().encode(content));
  afterwards(() => workspace.fs.delete(file));
  return show(await workspace.openTextDocument(file));
}

/** Writes a file of the workspace, which is deleted after the test. */
export async function writeFile(name: string, content: string): Promise<Uri> {
  const file = removeAfterwards(name);
  await workspace.fs.writeFile(file, new TextEncoder().encode(content));
  return file;
}

/** The text of a file of the workspace as it is saved; empty where there is none. */
export async function readFile(name: string): Promise<string> {
  const bytes = await workspace.fs.readFile(inWorkspace(name)).then(
    (read) => read,
    () => new Uint8Array(),
  );
  return new TextDecoder().decode(bytes);
}

/** A file of the workspace that the extension may write, and that is deleted after the test. */
export function removeAfterwards(name: string): Uri {
  const file = inWorkspace(name);
  afterwards(() =>
    workspace.fs.delete(file).then(
      () => undefined,
      () => undefined,
    ),
  );
  return file;
}

/** Opens a file that the test has written. */
export const openFile = async (file: Uri): Promise<TextEditor> => show(await workspace.openTextDocument(file));

const show = (document: TextDocument): Thenable<TextEditor> => window.showTextDocument(document, { preview: false });

function inWorkspace(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('No folder is open.');
  return Uri.joinPath(folder.uri, name);
}

/** Sets a setting of the workspace until the test ends. */
export async function set(section: string, key: string, value: unknown): Promise<void> {
  const write = (wanted: unknown): Thenable<void> =>
    workspace.getConfiguration(section).update(key, wanted, ConfigurationTarget.Workspace);
  await write(value);
  afterwards(() => write(undefined));
}

/** Replaces a stretch of the text, as if it had been typed. */
export async function replace(editor: TextEditor, text: string, by: string): Promise<void> {
  const place = rangeOf(editor.document, text);
  if (!(await editor.edit((edit) => edit.replace(place, by)))) throw new Error(`“${text}” could not be replaced.`);
}

/** Types into what is selected. */
export async function type(text: string): Promise<void> {
  await commands.executeCommand('type', { text });
}

/** The text that is selected. */
export const selected = ({ document, selection }: TextEditor): string => document.getText(selection);

/** Puts the cursor behind a text that the document has exactly once. */
export function putCursorBehind(editor: TextEditor, text: string): void {
  const { end } = rangeOf(editor.document, text);
  editor.selection = new Selection(end, end);
}

/** Where a text stands that the document has exactly once. */
export function rangeOf(document: TextDocument, text: string): Range {
  const whole = document.getText();
  const at = whole.indexOf(text);
  if (at < 0 || whole.indexOf(text, at + 1) >= 0) throw new Error(`“${text}” does not stand in the document once.`);
  return new Range(document.positionAt(at), document.positionAt(at + text.length));
}

/** The quick fixes that are offered for a stretch of the text. */
export async function fixesAt(document: TextDocument, text: string): Promise<readonly CodeAction[]> {
  const place = rangeOf(document, text);
  return commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, place, 'quickfix');
}

/** Applies the quick fix that has this title, once it is offered there. */
export async function fix({ document }: TextEditor, text: string, title: string): Promise<void> {
  let offered: readonly CodeAction[] = [];
  const action = await untilFound(
    async () => (offered = await fixesAt(document, text)).find((one) => one.title === title),
    () => `“${title}” is not offered, only: ${offered.map((one) => one.title).join(', ') || 'nothing'}.`,
  );
  if (action.edit && !(await workspace.applyEdit(action.edit))) throw new Error(`“${title}” could not be applied.`);
  if (action.command)
    await commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
}

const undoing: (() => Thenable<unknown>)[] = [];

/** Remembers what is to be undone when the test has ended. */
function afterwards(undo: () => Thenable<unknown>): void {
  undoing.unshift(undo);
}

/** Closes all editors without saving, and undoes what the test has changed. */
export async function cleanUp(): Promise<void> {
  // A busy editor may have another one at the front when it reverts: then it is asked again.
  await eventually(revertAll, 0);
  await commands.executeCommand('workbench.action.closeAllEditors');
  for (const undo of undoing.splice(0)) await undo();
}

// Gives how many documents are still changed.
async function revertAll(): Promise<number> {
  const changed = (): readonly TextDocument[] => workspace.textDocuments.filter(({ isDirty }) => isDirty);
  for (const document of changed()) {
    await show(document);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  return changed().length;
}
