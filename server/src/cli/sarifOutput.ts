/** The findings as SARIF 2.1.0, the format of code scanners: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Severity } from '../core/finding.ts';
import { rules } from '../core/rules/index.ts';
import type { Rule } from '../core/rules/rule.ts';
import type { Place, PlacedFinding } from './checkedFile.ts';
import type { Output } from './output.ts';
import { version } from './version.ts';

/** One log with one run. Hints are left out. */
export function sarifOutput(): Output {
  let results = 0;
  const unread: object[] = [];
  return {
    begin: () =>
      `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify(tool())},"columnKind":"utf16CodeUnits","results":[`,
    file: ({ file, findings }) =>
      findings
        .filter(({ severity }) => severity !== 'hint')
        .map((finding) => `${results++ === 0 ? '' : ','}\n${JSON.stringify(resultOf(file.path, finding))}`)
        .join(''),
    unread: (file, problem) => {
      const location = { physicalLocation: { artifactLocation: { uri: uriOf(file) } } };
      unread.push({ level: 'error', message: { text: `This file ${problem}` }, locations: [location] });
      return '';
    },
    end: () => {
      const invocation = { executionSuccessful: unread.length === 0, toolExecutionNotifications: unread };
      return `\n],"invocations":${JSON.stringify([invocation])}}]}\n`;
    },
  };
}

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const tool = (): object => ({ driver: { name: 'Postmortem', version: version(), rules: rules.map(ruleOf) } });

const ruleOf = ({ id, summary, why, source, severity, offBecause }: Rule): object => ({
  id,
  shortDescription: { text: summary },
  fullDescription: { text: why },
  helpUri: source,
  defaultConfiguration: { level: levels[severity], enabled: offBecause === undefined },
});

function resultOf(file: string, finding: PlacedFinding): object {
  const { rule, severity, message, related } = finding;
  const place = (where: Place): object => ({
    artifactLocation: { uri: uriOf(file) },
    region: regionOf(where),
  });
  const relatedLocations = related.map((other) => ({
    physicalLocation: place(other),
    message: { text: other.message },
  }));
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: place(finding) }],
    ...(related.length > 0 && { relatedLocations }),
  };
}

const regionOf = ({ start, end }: Place): object => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

// Relative paths stay relative: who reads the log knows the folder that they start from.
const uriOf = (file: string): string =>
  path.isAbsolute(file)
    ? pathToFileURL(file).href
    : file
        .split(path.sep)
        .map(encodeURIComponent)
        .join('/')
        .replace(/^(?:\.\/)+/, '');
