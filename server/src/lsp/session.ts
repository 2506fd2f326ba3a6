/** What lasts as long as the connection to one client. */
import type { Connection, InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { dayOf } from '../core/dates.ts';
import type { CalendarDate } from '../core/model.ts';
import { readClient, type Client } from './clientCapabilities.ts';
import { createConfigFiles } from './configFiles.ts';
import { createConfiguration, type Configuration } from './configuration.ts';
import { documentPath } from './documentPath.ts';
import { followDocuments, type Documents } from './documents.ts';
import { createEditorSettings } from './editorSettings.ts';
import { createReader, type ReadFile } from './files.ts';
import { createGuard, type Guard } from './guard.ts';
import type { Docs } from './rulePage.ts';

/** What differs between Node and the browser. */
export interface Host {
  readonly version?: string;
  /** Where the rules' pages are, unless the client says so. */
  readonly docs: Docs;
  /** Reads files where there is a disk. */
  readonly readOnDisk: ReadFile | null;
  /** Told how long each text is that is opened, typed or pasted, in characters, before it is read. */
  readonly onText?: (length: number) => void;
  /** Done once, some time after the first document was read: what makes the next start faster. */
  readonly rest?: () => void;
}

/** One client and its documents. */
export interface Session {
  readonly connection: Connection;
  readonly client: Client;
  readonly docs: Docs;
  readonly guard: Guard;
  readonly configuration: Configuration;
  readonly readFile: ReadFile;
  readonly documents: Documents;
  readonly changeFolders: (event: WorkspaceFoldersChangeEvent) => void;
}

/** Begins to follow the client's documents, settings and folders. */
export function openSession(connection: Connection, host: Host, params: InitializeParams): Session {
  const client = readClient(params);
  const log = (line: string): void => connection.console.error(line);
  const guard = createGuard(log);
  const readFile = createReader(connection, client, host.readOnDisk);
  let folders = (params.workspaceFolders ?? []).map(({ uri }) => uri);
  const configuration = createConfiguration({
    editor: createEditorSettings(connection, client, log),
    files: createConfigFiles(connection, client, readFile),
    read: readFile,
    folders: () => folders,
  });
  const pathOf = (uri: string): string => documentPath(uri, folders);
  const { onText = () => undefined } = host;
  const today = (): CalendarDate => dayOf(new Date());
  const documents = followDocuments(connection, { configuration, guard, pathOf, today, onText });
  return {
    connection,
    client,
    docs: client.options.docs ?? host.docs,
    guard,
    configuration,
    readFile,
    documents,
    changeFolders({ added, removed }) {
      const gone = new Set(removed.map(({ uri }) => uri));
      folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
    },
  };
}
