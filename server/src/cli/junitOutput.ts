/** The findings as a JUnit report, which most build servers show: a suite for each report, a failed case for each finding. */
import type { CheckedFile, PlacedFinding } from './checkedFile.ts';
import type { Output } from './output.ts';

/** Files that are no reports and hints are left out. A report without findings is one case that passes. */
export const junitOutput = (): Output => ({
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="postmortem">\n',
  file: (checked) => (checked.kind === 'report' ? suite(checked) : ''),
  unread: (path, problem) =>
    wrapped(path, { tests: 1, failures: 0, errors: 1 }, [
      `    <testcase classname="${xml(path)}" name="read">\n      <error message="This file ${xml(problem)}"/>\n    </testcase>\n`,
    ]),
  end: () => '</testsuites>\n',
});

function suite({ file, findings }: CheckedFile): string {
  const shown = findings.filter(({ severity }) => severity !== 'hint');
  const cases = shown.map((finding) => failedCase(file.path, finding));
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

function failedCase(path: string, finding: PlacedFinding): string {
  const { line, column } = finding.start;
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
