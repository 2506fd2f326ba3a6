/** The findings for people: a line for each, and a summary. */
import type { Severity } from '../core/finding.ts';
import type { CheckedFile, PlacedFinding } from './checkedFile.ts';
import type { Output } from './output.ts';
import { printable } from './printable.ts';

/** Files without a finding are not mentioned, hints are left out. */
export function textOutput(colours: boolean): Output {
  const paint = colours ? coloured : plain;
  const count: Count = { files: 0, reports: 0, mentioned: 0, unread: 0, error: 0, warning: 0, information: 0, hint: 0 };
  return {
    begin: () => '',
    file: (checked) => {
      const findings = checked.findings.filter(({ severity }) => severity !== 'hint');
      countFile(count, checked, findings);
      const lines = isReport(checked) ? findingLines(checked.file.path, findings, paint) : remarkOn(checked);
      return lines.map((line) => `${line}\n`).join('') + (findings.length > 0 ? '\n' : '');
    },
    unread: () => {
      count.unread++;
      return '';
    },
    end: () => `${summary(count)}\n`,
  };
}

interface Count extends Record<Severity, number> {
  files: number;
  reports: number;
  /** Reports with a finding. */
  mentioned: number;
  unread: number;
}

const isReport = ({ kind }: CheckedFile): boolean => kind === 'report';

function countFile(count: Count, checked: CheckedFile, findings: readonly PlacedFinding[]): void {
  count.files++;
  if (isReport(checked)) count.reports++;
  if (findings.length > 0) count.mentioned++;
  for (const { severity } of findings) count[severity]++;
}

function findingLines(path: string, findings: readonly PlacedFinding[], paint: Paint): string[] {
  return findings.map(({ start, severity, message, rule }) => {
    const place = `${printable(path)}:${start.line}:${start.column}`;
    return `${place} ${paint(severity, severity)} ${printable(message)} ${paint('rule', `(${rule})`)}`;
  });
}

// Who names a file wants to know why nothing is said about it.
function remarkOn({ file, kind, reasons }: CheckedFile): string[] {
  if (!file.named) return [];
  const what = kind === 'template' ? 'is read as a template and not checked' : 'is not read as an incident report';
  return [`${printable(file.path)} ${what}: ${printable(reasons.join(', '))}.`];
}

function summary({ files, reports, mentioned, unread, ...found }: Count): string {
  const counts = [
    { count: found.error, what: 'error' },
    { count: found.warning, what: 'warning' },
    { count: found.information, what: 'remark' },
  ].filter(({ count }) => count > 0);
  const sentences = unread > 0 ? [`${counted(unread, 'file')} could not be read.`] : [];
  if (counts.length > 0) {
    const list = listed(counts.map(({ count, what }) => counted(count, what)));
    sentences.unshift(`${list} in ${mentioned} of ${counted(reports, 'report')}.`);
  } else if (reports > 0) sentences.unshift(`Nothing to mend in ${counted(reports, 'report')}.`);
  else if (files > 0) sentences.unshift(`No incident report among ${counted(files, 'file')}.`);
  return sentences.join(' ') || 'No Markdown files here.';
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

type Paint = (what: keyof typeof codes, text: string) => string;

const codes = { error: 31, warning: 33, information: 36, hint: 90, rule: 90 };
const plain: Paint = (_, text) => text;
const coloured: Paint = (what, text) => `\u{1B}[${codes[what]}m${text}\u{1B}[0m`;
