/** Reads files where the server is a Node process. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ReadFile } from './files.ts';

/** The text of a `file:` URI; other URIs have nothing on disk. */
export const readOnDisk: ReadFile = async (uri) => {
  if (!uri.startsWith('file:')) return { problem: 'missing' };
  try {
    const bytes = await readFile(fileURLToPath(uri));
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    return { problem: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable' };
  }
};
