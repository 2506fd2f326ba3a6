/** Findings as diagnostics: pulled by the clients that can, pushed to the others. */
import {
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Finding, Severity } from '../core/finding.ts';
import { toRange } from './convert.ts';
import type { Analysis } from './analyses.ts';
import { rulePage } from './rulePage.ts';
import type { Session } from './session.ts';

/** What the form of a diagnostic depends on. */
export type Audience = Pick<Session, 'client' | 'docs'>;

/** All that is said of a document. */
const toDiagnostics = (analysis: Analysis, audience: Audience): Diagnostic[] => [
  ...(analysis.notice === null ? [] : [noticeAtTop(analysis.notice)]),
  ...analysis.findings.map((finding) => toDiagnostic(finding, analysis, audience)),
];

const noticeAtTop = (message: string): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: DiagnosticSeverity.Information,
  source: 'postmortem',
  message,
});

/** One finding, in the words of the protocol. */
export function toDiagnostic(finding: Finding, { document }: Analysis, { client, docs }: Audience): Diagnostic {
  const page = rulePage(docs, finding.rule);
  const diagnostic: Diagnostic = {
    range: toRange(document, finding.span),
    severity: severities[finding.severity],
    source: 'postmortem',
    code: finding.rule,
    message: finding.message,
  };
  if (page && client.linksCodes) diagnostic.codeDescription = { href: page };
  if (client.showsRelatedPlaces && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map(({ span, message }) => ({
      location: { uri: document.uri, range: toRange(document, span) },
      message,
    }));
  }
  return diagnostic;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The answer to a pull. The client may already have the diagnostics of this analysis. */
export function diagnosticReport(
  analysis: Analysis,
  previousResultId: string | undefined,
  audience: Audience,
): DocumentDiagnosticReport {
  if (previousResultId === analysis.id) {
    return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: analysis.id };
  }
  return { kind: DocumentDiagnosticReportKind.Full, resultId: analysis.id, items: toDiagnostics(analysis, audience) };
}

/** The answer to a pull about a document that is not open, or that could not be read. */
export const emptyReport: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** Sends the diagnostics of each analysis that they come from, and takes them back when the document is closed. */
export function pushDiagnostics(session: Session): void {
  const { connection, documents } = session;
  documents.onDidCheck((analysis) => {
    const { uri, version } = analysis.document;
    void connection.sendDiagnostics({ uri, version, diagnostics: toDiagnostics(analysis, session) });
  });
  documents.onDidClose((uri) => void connection.sendDiagnostics({ uri, diagnostics: [] }));
}
