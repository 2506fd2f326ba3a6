/** Who answers what, and what follows from what happens in the editor. */
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Connection,
  type DidChangeConfigurationParams,
  type DidChangeWatchedFilesParams,
  type InitializeParams,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { listTemplates } from '../core/features/newReport.ts';
import { toAnalysed } from './analysed.ts';
import type { Analysis } from './analyses.ts';
import { checklistGroups } from './checklist.ts';
import { codeActions } from './codeActions.ts';
import { runCommand } from './commands.ts';
import { diagnosticReports, emptyReport, pushDiagnostics } from './diagnostics.ts';
import { hover } from './hover.ts';
import { newReport } from './newReport.ts';
import { documentSymbols, outlineNodes } from './outline.ts';
import * as own from './protocol.ts';
import { openSession, type Host, type Session } from './session.ts';

/** Begins to answer the client's requests and to follow its changes. */
export function serve(connection: Connection, host: Host, params: InitializeParams): void {
  const session = openSession(connection, host, params);
  answerRequests(session);
  announceAnalyses(session);
  followChanges(session);
  restOnce(session, host);
}

function answerRequests(session: Session): void {
  const { connection, guard } = session;
  const on = about(session);
  const reportOn = diagnosticReports(session);
  connection.languages.diagnostics.on(
    guard.request('Diagnostics', emptyReport, async ({ textDocument, previousResultId }) => {
      const analysis = await session.documents.checkedOf(textDocument.uri);
      return analysis ? reportOn(analysis, previousResultId) : emptyReport;
    }),
  );
  connection.onCodeAction(on('Code actions', [], (analysis, params) => codeActions(analysis, params, session)));
  connection.onHover(on('Hover', null, (analysis, { position }) => hover(analysis, position, session)));
  connection.onDocumentSymbol(on('Document symbols', [], (analysis) => documentSymbols(analysis, session.client)));
  connection.onExecuteCommand(guard.request('The command', null, (params) => runCommand(params, session)));
  connection.onRequest(own.outlineRequest, on('The outline', [], outlineNodes));
  connection.onRequest(own.checklistRequest, on('The checklist', [], checklistGroups));
  connection.onRequest(own.templatesRequest, guard.request('The list of templates', [], listTemplates));
  connection.onRequest(own.newReportRequest, guard.request('The new report', '', newReport));
}

/** Makes handlers of requests about one document: they get the analysis of what it says now. */
function about({ guard, documents }: Session) {
  return <P extends { readonly textDocument: { readonly uri: string } }, R>(
    name: string,
    empty: R,
    handler: (analysis: Analysis, params: P) => R,
  ) =>
    guard.request(name, empty, async (params: P) => {
      const analysis = await documents.analysisOf(params.textDocument.uri);
      return analysis ? handler(analysis, params) : empty;
    });
}

function announceAnalyses(session: Session): void {
  const { connection, client, documents } = session;
  if (!client.pullsDiagnostics) pushDiagnostics(session);
  if (!client.options.analysed) return;
  documents.onDidAnalyse(
    (analysis) => void connection.sendNotification(own.analysedNotification, toAnalysed(analysis)),
  );
}

function followChanges(session: Session): void {
  const { connection, client, configuration, guard, changeFolders } = session;
  const refresh = refresher(session);
  connection.onInitialized(
    guard.event('The registration for changes', async () => {
      await register(session);
      if (!client.hasFolders) return;
      connection.workspace.onDidChangeWorkspaceFolders(
        guard.event('The change of folders', (event: WorkspaceFoldersChangeEvent) => {
          changeFolders(event);
          configuration.change();
          return refresh();
        }),
      );
    }),
  );
  connection.onDidChangeConfiguration(
    guard.event('The change of settings', ({ settings }: DidChangeConfigurationParams) => {
      configuration.change(settings);
      return refresh();
    }),
  );
  connection.onDidChangeWatchedFiles(
    guard.event('The change of files', async ({ changes }: DidChangeWatchedFilesParams) => {
      if (await configuration.changeFiles(changes.map(({ uri }) => uri))) await refresh();
    }),
  );
  followSaving(session, refresh);
}

// Not while the first squiggles are on their way, nor so late that V8 has dropped what is rarely used.
function restOnce({ documents }: Session, { rest }: Host): void {
  let isDue = rest !== undefined;
  documents.onDidAnalyse(() => {
    if (isDue) setTimeout(() => rest?.(), restAfter);
    isDue = false;
  });
}
const restAfter = 3000;

const refresher =
  ({ connection, client, documents }: Session) =>
  async (): Promise<void> => {
    documents.refresh();
    if (client.refreshesDiagnostics) await connection.languages.diagnostics.refresh();
  };

async function register({ connection, client }: Session): Promise<void> {
  if (client.registersForSettings) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'postmortem' });
  }
  if (client.registersForFiles) {
    const watchers = ['**/.postmortem.json', '**/*.{md,markdown,mdx}'].map((globPattern) => ({ globPattern }));
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}

function followSaving({ client, configuration, documents, guard }: Session, refresh: () => Promise<void>): void {
  const afterSaving = guard.event('Saving', async (uri: string) => {
    // A client that does not watch files: that something was saved is the best sign there is.
    if (!client.registersForFiles) configuration.change();
    const { run } = await configuration.settingsOf(uri);
    // Nothing has changed in the text, so the client would not ask again.
    if (run === 'onSave' || !client.registersForFiles) await refresh();
  });
  documents.onDidSave((uri) => void afterSaving(uri));
}
