/** A file -> what the core says of it. */
import { lint, type LintResult, type LintSettings } from '../core/lint.ts';
import type { CalendarDate, Report } from '../core/model.ts';
import { parse } from '../core/parse.ts';
import type { InputFile } from './findFiles.ts';
import { readText } from './readText.ts';

/** A file that was read and checked. */
export interface ReadReport {
  readonly file: InputFile;
  readonly report: Report;
  readonly settings: LintSettings;
  readonly result: LintResult;
}

/** A file that could not be read: what is wrong with it, and what to do about that. */
export interface UnreadFile {
  readonly file: InputFile;
  readonly problem: string;
}

/** Reads and checks a file. */
export function readFile(file: InputFile, settings: LintSettings, today: CalendarDate): ReadReport | UnreadFile {
  const content = readText(file.path);
  return 'problem' in content ? { file, problem: content.problem } : readReport(file, content.text, settings, today);
}

/** Reads and checks one text. */
export function readReport(file: InputFile, text: string, settings: LintSettings, today: CalendarDate): ReadReport {
  const report = parse(text, file.path);
  return { file, report, settings, result: lint(report, settings, today) };
}
