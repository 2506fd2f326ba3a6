/** What a document's URI says of its place. */
import { URI } from 'vscode-uri';

/** The decoded path, relative to the innermost of the workspace's folders that holds it. */
export function documentPath(uri: string, folders: readonly string[]): string {
  const folder = folderOf(uri, folders);
  const { path } = URI.parse(uri);
  return folder === null ? path : path.slice(inside(URI.parse(folder)).length);
}

/** The innermost of the workspace's folders that holds the document, or null. */
export function folderOf(uri: string, folders: readonly string[]): string | null {
  const { scheme, authority, path } = URI.parse(uri);
  const around = folders.filter((folder) => {
    const root = URI.parse(folder);
    return root.scheme === scheme && root.authority === authority && path.startsWith(inside(root));
  });
  const length = (folder: string): number => URI.parse(folder).path.length;
  return around.reduce<string | null>((a, b) => (a !== null && length(a) >= length(b) ? a : b), null);
}

/** What the paths of all files in a folder begin with. */
export const inside = ({ path }: URI): string => (path.endsWith('/') ? path : `${path}/`);
