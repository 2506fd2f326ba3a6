/** What a document's URI says of its place. */
import { URI } from 'vscode-uri';

/** The decoded path, relative to the innermost of the workspace's folders that holds it. */
export function documentPath(uri: string, folders: readonly string[]): string {
  const { scheme, authority, path } = URI.parse(uri);
  const roots = folders
    .map((folder) => URI.parse(folder))
    .filter((root) => root.scheme === scheme && root.authority === authority)
    .map((root) => (root.path.endsWith('/') ? root.path : `${root.path}/`))
    .filter((root) => path.startsWith(root));
  return path.slice(Math.max(0, ...roots.map((root) => root.length)));
}
