/** The server: what it can do, and who answers. */
import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  TextDocumentSyncKind,
  type Connection,
  type DidChangeConfigurationParams,
  type ServerCapabilities,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { listTemplates } from '../core/features/newReport.ts';
import { toAnalysed } from './analysed.ts';
import type { Client } from './clientCapabilities.ts';
import { codeActions, fixAllKind } from './codeActions.ts';
import { runCommand } from './commands.ts';
import { diagnosticReport, emptyReport, pushDiagnostics } from './diagnostics.ts';
import type { Analysis } from './documents.ts';
import { hover } from './hover.ts';
import { newReport } from './newReport.ts';
import { documentSymbols, outlineNodes } from './outline.ts';
import * as own from './protocol.ts';
import { openSession, type Host, type Session } from './session.ts';

/** Serves the client at the other end of the connection. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params) => {
    const session = openSession(connection, host, params);
    answerRequests(session);
    announceAnalyses(session);
    followChanges(session);
    return { capabilities: capabilitiesFor(session.client), serverInfo: { name: 'Postmortem', version: host.version } };
  });
  connection.listen();
}

function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    diagnosticProvider: client.pullsDiagnostics
      ? { identifier: 'postmortem', interFileDependencies: false, workspaceDiagnostics: false }
      : undefined,
    codeActionProvider: client.takesCodeActions
      ? { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] }
      : undefined,
    hoverProvider: true,
    documentSymbolProvider: !client.options.outlineView,
    executeCommandProvider: { commands: Object.values(own.commands) },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

function answerRequests(session: Session): void {
  const { connection, guard } = session;
  const on = about(session);
  connection.languages.diagnostics.on(
    on('Diagnostics', emptyReport, (analysis, { previousResultId }) =>
      diagnosticReport(analysis, previousResultId, session),
    ),
  );
  connection.onCodeAction(on('Code actions', [], (analysis, params) => codeActions(analysis, params, session)));
  connection.onHover(on('Hover', null, (analysis, { position }) => hover(analysis, position, session)));
  connection.onDocumentSymbol(on('Document symbols', [], (analysis) => documentSymbols(analysis, session.client)));
  connection.onExecuteCommand(guard.request('The command', null, (params) => runCommand(params, session)));
  connection.onRequest(own.outlineRequest, on('The outline', [], outlineNodes));
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

function followChanges({ connection, client, configuration, documents, guard, changeFolders }: Session): void {
  const refresh = async (): Promise<void> => {
    documents.refresh();
    if (client.refreshesDiagnostics) await connection.languages.diagnostics.refresh();
  };
  connection.onInitialized(
    guard.event('The registration for changes', async () => {
      const section = { section: 'postmortem' };
      if (client.registersForSettings)
        await connection.client.register(DidChangeConfigurationNotification.type, section);
      if (!client.hasFolders) return;
      connection.workspace.onDidChangeWorkspaceFolders(
        guard.event('The change of folders', (event: WorkspaceFoldersChangeEvent) => {
          changeFolders(event);
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
}
