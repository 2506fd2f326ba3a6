/** Files that the server asks for: it reads none itself, so that it finds them in virtual workspaces too. */
import { FileSystemError, Uri, workspace } from 'vscode';
import type { FileText, ReadFileParams, SaveFileParams } from '../../server/src/lsp/protocol.ts';

/** What stands in a file, or why nobody can tell. */
export async function readFile({ uri, asShown }: ReadFileParams): Promise<FileText> {
  const file = Uri.parse(uri);
  const open = workspace.textDocuments.find((document) => document.uri.toString() === file.toString());
  // A document without changes may be of a file that is gone.
  if (asShown && open?.isDirty) return { text: open.getText() };
  // Documents of some schemes, such as a cell of a notebook, lie in no file system.
  if (workspace.fs.isWritableFileSystem(file.scheme) === undefined) return { problem: 'missing' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(file)) };
  } catch (error) {
    return { problem: isMissing(error) ? 'missing' : 'unreadable' };
  }
}

/** Saves a file that was changed through the editor. */
export async function saveFile({ uri }: SaveFileParams): Promise<null> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  if (document.isDirty) await document.save();
  return null;
}

const isMissing = (error: unknown): boolean =>
  error instanceof FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileNotADirectory');
