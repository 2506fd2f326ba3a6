/** Findings as diagnostics: pulled by the clients that can, pushed to the others. */
import {
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Range,
} from 'vscode-languageserver';
import type { Finding, Severity } from '../core/finding.ts';
import type { Span } from '../core/model.ts';
import type { Analysis } from './analyses.ts';
import { toRange } from './convert.ts';
import { rulePage } from './rulePage.ts';
import type { Session } from './session.ts';

/** What the form of a diagnostic depends on. */
export type Audience = Pick<Session, 'client' | 'docs'>;

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

// The more important, the smaller.
const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A function that answers the pulls of one client. It says so where nothing has changed since the answer that the client has. */
export function diagnosticReports(
  session: Session,
): (analysis: Analysis, previousResultId: string | undefined) => DocumentDiagnosticReport {
  const toDiagnostics = diagnosticsFor(session);
  const latest = new Map<string, { readonly id: string; readonly items: Diagnostic[] }>();
  session.documents.onDidClose((uri) => void latest.delete(uri));
  return (analysis, previousResultId) => {
    const { uri } = analysis.document;
    const items = toDiagnostics(analysis);
    const known = latest.get(uri);
    const report = known && isSame(known.items, items) ? known : { id: analysis.id, items };
    latest.set(uri, report);
    return previousResultId === report.id
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: report.id }
      : { kind: DocumentDiagnosticReportKind.Full, resultId: report.id, items: report.items };
  };
}

const isSame = (a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean =>
  a.length === b.length &&
  a.every((one, index) => one === b[index] || JSON.stringify(one) === JSON.stringify(b[index]));

/** The answer to a pull about a document that is not open, or that could not be read. */
export const emptyReport: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** Sends the diagnostics of each analysis that they come from, and takes them back when the document is closed. */
export function pushDiagnostics(session: Session): void {
  const { connection, documents } = session;
  const toDiagnostics = diagnosticsFor(session);
  documents.onDidCheck((analysis) => {
    const { uri, version } = analysis.document;
    void connection.sendDiagnostics({ uri, version, diagnostics: toDiagnostics(analysis) });
  });
  documents.onDidClose((uri) => void connection.sendDiagnostics({ uri, diagnostics: [] }));
}

/**
 * A function that gives all that is said of a document, the most important where there is too much. What is said of the
 * same place in the same words is the same object.
 */
function diagnosticsFor(audience: Audience): (analysis: Analysis) => Diagnostic[] {
  // A place that did not change is the same object, also where what is found there is said anew.
  const latest = new WeakMap<Span, Shown>();
  const diagnosticOf = (finding: Finding, analysis: Analysis): Diagnostic => {
    const known = latest.get(finding.span);
    if (known && saysTheSame(known.finding, finding) && standsThere(known.diagnostic, finding, analysis))
      return known.diagnostic;
    const diagnostic = toDiagnostic(finding, analysis, audience);
    latest.set(finding.span, { finding, diagnostic });
    return diagnostic;
  };
  return (analysis) => {
    const shown = mostImportant(analysis.findings);
    const items = shown.map((finding) => diagnosticOf(finding, analysis));
    return [...noticesOf(analysis, shown.length).map(noticeAtTop), ...items];
  };
}

/** A finding with the diagnostic that was made of it. */
interface Shown {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}

const saysTheSame = (a: Finding, b: Finding): boolean =>
  a === b || (a.rule === b.rule && a.severity === b.severity && a.message === b.message && a.related === b.related);

// Text that was typed above a finding moves it.
function standsThere(diagnostic: Diagnostic, { span, related }: Finding, { document }: Analysis): boolean {
  const places = diagnostic.relatedInformation ?? [];
  return (
    isSameRange(diagnostic.range, toRange(document, span)) &&
    places.every(({ location }, index) => {
      const place = related[index];
      return place !== undefined && isSameRange(location.range, toRange(document, place.span));
    })
  );
}

const isSameRange = (a: Range, b: Range): boolean =>
  a.start.line === b.start.line &&
  a.start.character === b.start.character &&
  a.end.line === b.end.line &&
  a.end.character === b.end.character;

// VS Code shows no more of one file, and nobody reads so many.
const mostShown = 1000;

function mostImportant(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= mostShown) return findings;
  const byImportance = findings.toSorted((a, b) => severities[a.severity] - severities[b.severity]);
  const chosen = new Set(byImportance.slice(0, mostShown));
  return findings.filter((finding) => chosen.has(finding));
}

const noticesOf = ({ notice, findings }: Analysis, shown: number): string[] => [
  ...(notice === null ? [] : [notice]),
  ...(shown < findings.length
    ? [`There are ${findings.length} remarks on this document. The ${shown} most important are shown.`]
    : []),
];

const noticeAtTop = (message: string): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: DiagnosticSeverity.Information,
  source: 'postmortem',
  message,
});
