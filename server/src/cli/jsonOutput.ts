/** The findings as a JSON array with one object for each file. */
import type { Finding } from '../core/finding.ts';
import type { Output } from './output.ts';
import { positions, type Position } from './positions.ts';
import type { ReadReport } from './readReports.ts';

/** Hints included, and files that are no reports too. */
export function jsonOutput(): Output {
  let files = 0;
  return {
    begin: () => '',
    file: (read) => `${files++ === 0 ? '[' : ','}\n${JSON.stringify(checkedFile(read))}`,
    unread: () => '',
    end: () => (files === 0 ? '[]\n' : '\n]\n'),
  };
}

function checkedFile({ file, report, result }: ReadReport): object {
  const at = positions(report.text);
  const { kind, reasons } = report.recognition;
  const findings = result.findings.map((finding) => checkedFinding(finding, at));
  return { path: file.path, kind, reasons, profile: result.profile?.profile.id ?? null, findings };
}

function checkedFinding({ span, severity, rule, message }: Finding, at: (offset: number) => Position): object {
  const [start, end] = [at(span.start), at(span.end)];
  return { ...start, endLine: end.line, endColumn: end.column, severity, rule, message };
}
