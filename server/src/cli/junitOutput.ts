/** The findings as a JUnit report, which most build servers show: a suite for each report, a failed case for each finding. */
import type { Finding } from '../core/finding.ts';
import type { Output } from './output.ts';
import { positions, type Position } from './positions.ts';
import type { ReadReport } from './readReports.ts';

/** Files that are no reports and hints are left out. A report without findings is one case that passes. */
export const junitOutput = (): Output => ({
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="postmortem">\n',
  file: (read) => (read.report.recognition.kind === 'report' ? suite(read) : ''),
  unread: (path, problem) =>
    wrapped(path, { tests: 1, failures: 0, errors: 1 }, [
      `    <testcase classname="${xml(path)}" name="read">\n      <error message="This file ${xml(problem)}"/>\n    </testcase>\n`,
    ]),
  end: () => '</testsuites>\n',
});

function suite({ file, report, result }: ReadReport): string {
  const at = positions(report.text);
  const findings = result.findings.filter(({ severity }) => severity !== 'hint');
  const cases = findings.map((finding) => failedCase(file.path, finding, at));
  const passed = `    <testcase classname="${xml(file.path)}" name="no findings"/>\n`;
  const counts = { tests: Math.max(1, cases.length), failures: cases.length, errors: 0 };
  return wrapped(file.path, counts, cases.length > 0 ? cases : [passed]);
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}

const wrapped = (path: string, { tests, failures, errors }: Counts, cases: readonly string[]): string =>
  `  <testsuite name="${xml(path)}" tests="${tests}" failures="${failures}" errors="${errors}">\n${cases.join('')}  </testsuite>\n`;

function failedCase(path: string, finding: Finding, at: (offset: number) => Position): string {
  const { line, column } = at(finding.span.start);
  const name = `${finding.rule} ${line}:${column}`;
  const place = `${path}:${line}:${column}`;
  return `    <testcase classname="${xml(path)}" name="${name}">
      <failure type="${finding.severity}" message="${xml(finding.message)}">${xml(place)}</failure>
    </testcase>
`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// XML has no place for control characters and halves of characters.
const xml = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD').replace(/[&<>"]/g, (character) => escapes[character] ?? '');
