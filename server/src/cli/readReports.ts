/** Files -> what the core says of them. */
import { lint, type LintResult, type LintSettings } from '../core/lint.ts';
import type { CalendarDate, Report } from '../core/model.ts';
import { parse } from '../core/parse.ts';
import type { InputFile } from './findFiles.ts';
import { inOrder } from './inOrder.ts';
import { readText, type FileText } from './readText.ts';

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

/** What stands in a file, and the settings for it. */
type Read = FileText & { readonly file: InputFile; readonly settings: LintSettings };

/** Reads and checks the files, in their order. */
export async function* readReports(
  files: readonly InputFile[],
  settingsOf: (path: string) => Promise<LintSettings>,
  today: CalendarDate,
): AsyncGenerator<ReadReport | UnreadFile> {
  const texts = inOrder(files, async (file): Promise<Read> => {
    const [text, settings] = await Promise.all([readText(file.path), settingsOf(file.path)]);
    return { file, settings, ...text };
  });
  for await (const read of texts) {
    yield 'problem' in read
      ? { file: read.file, problem: read.problem }
      : readReport(read.file, read.text, read.settings, today);
  }
}

/** Reads and checks one text. */
export function readReport(file: InputFile, text: string, settings: LintSettings, today: CalendarDate): ReadReport {
  const report = parse(text, file.path);
  return { file, report, settings, result: lint(report, settings, today) };
}
