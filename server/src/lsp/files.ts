/** Files that are not open: read by the client where it can, else by the host. */
import type { Connection } from 'vscode-languageserver';
import type { FileContent } from '../core/ownProfile.ts';
import type { Client } from './clientCapabilities.ts';
import { readFileRequest, type FileText, type ReadFileParams } from './protocol.ts';

/** Reads the file of a URI, if wanted as an editor shows it, with changes that are not saved. Never rejects. */
export type ReadFile = (uri: string, asShown?: boolean) => Promise<FileContent>;

/** How files are read for this client. In a virtual workspace only the client can. */
export function createReader(connection: Connection, client: Client, readOnDisk: ReadFile | null): ReadFile {
  if (!client.options.files) return readOnDisk ?? (async () => ({ problem: 'missing' }));
  return async (uri, asShown = false) => {
    try {
      return await connection.sendRequest<FileText>(readFileRequest, { uri, asShown } satisfies ReadFileParams);
    } catch {
      return { problem: 'unreadable' };
    }
  };
}
