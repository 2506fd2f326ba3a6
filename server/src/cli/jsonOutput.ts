/** The findings as a JSON array with one object for each file. */
import type { CheckedFile, PlacedFinding } from './checkedFile.ts';
import type { Output } from './output.ts';

/** Hints included, and files that are no reports too. */
export function jsonOutput(): Output {
  let files = 0;
  return {
    begin: () => '',
    file: (checked) => `${files++ === 0 ? '[' : ','}\n${JSON.stringify(plainFile(checked))}`,
    unread: () => '',
    end: () => (files === 0 ? '[]\n' : '\n]\n'),
  };
}

const plainFile = ({ file, kind, reasons, profile, findings }: CheckedFile): object => ({
  path: file.path,
  kind,
  reasons,
  profile,
  findings: findings.map(plainFinding),
});

const plainFinding = ({ start, end, severity, rule, message }: PlacedFinding): object => ({
  ...start,
  endLine: end.line,
  endColumn: end.column,
  severity,
  rule,
  message,
});
