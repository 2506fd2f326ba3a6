/** The findings as workflow commands of GitHub Actions, which shows them at their lines in a pull request. */
import type { Severity } from '../core/finding.ts';
import type { PlacedFinding } from './checkedFile.ts';
import type { Output } from './output.ts';

/** Hints are left out: GitHub has no quieter form than a notice. */
export const githubOutput = (): Output => ({
  begin: () => '',
  file: ({ file, findings }) => findings.map((finding) => annotation(file.path, finding)).join(''),
  unread: (path, problem) => `::error file=${property(path)}::This file ${data(problem)}\n`,
  end: () => '',
});

const commands: Readonly<Record<Severity, string | null>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: null,
};

function annotation(path: string, { start, end, severity, rule, message }: PlacedFinding): string {
  const command = commands[severity];
  if (command === null) return '';
  const place = `file=${property(path)},line=${start.line},endLine=${end.line},col=${start.column},endColumn=${end.column}`;
  return `::${command} ${place},title=${property(rule)}::${data(message)}\n`;
}

// As GitHub's own toolkit escapes them.
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
