/** `postmortem check`: what should be mended, for people and for build servers. */
import { findFiles } from './findFiles.ts';
import { jsonOutput } from './jsonOutput.ts';
import { readOptions } from './options.ts';
import type { Output } from './output.ts';
import { readReports } from './readReports.ts';
import type { ExitCode } from './run.ts';
import type { Terminal } from './terminal.ts';
import { textOutput } from './textOutput.ts';

/** Prints the findings of all reports among the files. */
export async function check(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, format, settings } = readOptions(args, ['text', 'json']);
  const files = await findFiles(paths.length > 0 ? paths : ['.']);
  const output: Output = format === 'json' ? jsonOutput() : textOutput(terminal.colours);
  let code: ExitCode = 0;
  for await (const read of readReports(files, settings, terminal)) {
    if (!read || read.result.findings.some(({ severity }) => severity === 'error' || severity === 'warning')) code = 1;
    await terminal.out(read ? output.file(read) : output.unread());
  }
  await terminal.out(output.end());
  return code;
}
