/** What the client can do, asked once at its start. */
import type {
  InitializeParams,
  TextDocumentClientCapabilities,
  WorkspaceClientCapabilities,
} from 'vscode-languageserver';
import type { InitializationOptions } from './protocol.ts';

/** The questions that the server asks about its client. */
export interface Client {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly showsRelatedPlaces: boolean;
  readonly linksCodes: boolean;
  readonly takesCodeActions: boolean;
  readonly nestsSymbols: boolean;
  readonly readsMarkdown: boolean;
  readonly versionsEdits: boolean;
  readonly insertsSnippets: boolean;
  readonly appliesEdits: boolean;
  readonly createsFiles: boolean;
  readonly showsDocuments: boolean;
  readonly answersForSettings: boolean;
  readonly registersForSettings: boolean;
  readonly registersForFiles: boolean;
  readonly hasFolders: boolean;
  readonly options: InitializationOptions;
}

/** Answers them from the first message. */
export function readClient({ capabilities, initializationOptions }: InitializeParams): Client {
  return {
    ...ofDocuments(capabilities.textDocument ?? {}),
    ...ofWorkspace(capabilities.workspace ?? {}),
    showsDocuments: capabilities.window?.showDocument?.support === true,
    options: readOptions(initializationOptions),
  };
}

function ofDocuments({
  diagnostic,
  publishDiagnostics,
  codeAction,
  documentSymbol,
  hover,
}: TextDocumentClientCapabilities) {
  const diagnostics = diagnostic ?? publishDiagnostics;
  return {
    pullsDiagnostics: diagnostic !== undefined,
    showsRelatedPlaces: diagnostics?.relatedInformation === true,
    linksCodes: diagnostics?.codeDescriptionSupport === true,
    takesCodeActions: codeAction?.codeActionLiteralSupport !== undefined,
    nestsSymbols: documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    readsMarkdown: hover?.contentFormat?.includes('markdown') === true,
  };
}

function ofWorkspace(workspace: WorkspaceClientCapabilities) {
  const versionsEdits = workspace.workspaceEdit?.documentChanges === true;
  return {
    refreshesDiagnostics: workspace.diagnostics?.refreshSupport === true,
    versionsEdits,
    insertsSnippets: versionsEdits && workspace.workspaceEdit?.snippetEditSupport === true,
    appliesEdits: workspace.applyEdit === true,
    createsFiles: versionsEdits && workspace.workspaceEdit?.resourceOperations?.includes('create') === true,
    answersForSettings: workspace.configuration === true,
    registersForSettings: workspace.didChangeConfiguration?.dynamicRegistration === true,
    registersForFiles: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    hasFolders: workspace.workspaceFolders === true,
  };
}

// They come from people's editor configurations.
function readOptions(value: unknown): InitializationOptions {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return {
    docs: typeof given['docs'] === 'string' ? given['docs'] : undefined,
    outlineView: given['outlineView'] === true,
    analysed: given['analysed'] === true,
    files: given['files'] === true,
    checksJson: given['checksJson'] === true,
    settings: given['settings'],
  };
}
