/** One file of a run -> what is printed about it. Plain values, so that they can come from another thread. */
import { fixAll } from '../core/edits.ts';
import type { Severity } from '../core/finding.ts';
import type { LintSettings } from '../core/lint.ts';
import type { CalendarDate, DocumentKind, Span } from '../core/model.ts';
import type { InputFile } from './findFiles.ts';
import { positions, type Position } from './positions.ts';
import { readFile, readReport, type ReadReport, type UnreadFile } from './readReport.ts';
import { writeText } from './writeText.ts';

/** A file that was read and checked, without its text. */
export interface CheckedFile {
  readonly file: InputFile;
  /** Its text was changed; the findings are those that are left. */
  readonly mended: boolean;
  readonly kind: DocumentKind;
  /** Why it is read as that, in words for a person. */
  readonly reasons: readonly string[];
  /** The id of the profile that it was held against, null where it is no report. */
  readonly profile: string | null;
  /** In the order of the text. */
  readonly findings: readonly PlacedFinding[];
}

/** A place in lines and columns. */
export interface Place {
  readonly start: Position;
  readonly end: Position;
}

/** A finding with its place. */
export interface PlacedFinding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly (Place & { readonly message: string })[];
}

/** What is to be done with a file. */
export interface Job {
  readonly file: InputFile;
  readonly settings: LintSettings;
}

/** How all files of a run are checked. */
export interface Manner {
  /** What is safe to mend is mended first. */
  readonly fix: boolean;
  readonly today: CalendarDate;
}

/** Reads and checks a file. Whatever the file is, nothing throws. */
export async function checkFile({ file, settings }: Job, { fix, today }: Manner): Promise<CheckedFile | UnreadFile> {
  const read = readFile(file, settings, today);
  if ('problem' in read) return read;
  return fix ? mend(read, today) : checkedFile(read);
}

/** What is printed about a text that was read. */
export function checkedFile({ file, report, result }: ReadReport, mended = false): CheckedFile {
  const at = positions(report.text);
  const place = ({ start, end }: Span): Place => ({ start: at(start), end: at(end) });
  const findings = result.findings.map(({ rule, severity, message, span, related }) => ({
    rule,
    severity,
    message,
    ...place(span),
    related: related.map((other) => ({ message: other.message, ...place(other.span) })),
  }));
  const { kind, reasons } = report.recognition;
  return { file, mended, kind, reasons, profile: result.profile?.profile.id ?? null, findings };
}

// What was mended is read again, so that only what is left is printed.
async function mend(read: ReadReport, today: CalendarDate): Promise<CheckedFile | UnreadFile> {
  const { file, report, settings } = read;
  const before = report.text.toString();
  const fixed = fixAll(before, settings, file.path);
  if (fixed === before) return checkedFile(read);
  const problem = await writeText(file.path, fixed);
  return problem === null ? checkedFile(readReport(file, fixed, settings, today), true) : { file, problem };
}
