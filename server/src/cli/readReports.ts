/** Files -> what the core says of them. */
import { lint, type LintResult, type LintSettings } from '../core/lint.ts';
import type { Report } from '../core/model.ts';
import { parse } from '../core/parse.ts';
import type { InputFile } from './findFiles.ts';
import { inOrder } from './inOrder.ts';
import { printable } from './printable.ts';
import { readText } from './readText.ts';
import type { Terminal } from './terminal.ts';

/** A file that was read and checked. */
export interface ReadReport {
  readonly file: InputFile;
  readonly report: Report;
  readonly result: LintResult;
}

/** Reads and checks the files, in their order. A file that cannot be read gives null, and a line on `err`. */
export async function* readReports(
  files: readonly InputFile[],
  settings: LintSettings,
  { err }: Terminal,
): AsyncGenerator<ReadReport | null> {
  const texts = inOrder(files, async (file) => ({ file, ...(await readText(file.path)) }));
  for await (const read of texts) {
    if ('problem' in read) {
      await err(`${printable(read.file.path)}: ${read.problem}\n`);
      yield null;
      continue;
    }
    const report = parse(read.text, read.file.path);
    yield { file: read.file, report, result: lint(report, settings) };
  }
}
