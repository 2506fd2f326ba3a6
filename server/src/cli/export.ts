/** `postmortem export`: what is read in each file, for programs. */
import { exportReport } from '../core/features/exported.ts';
import { findFiles } from './findFiles.ts';
import { Misuse } from './misuse.ts';
import { readOptions, settingOptions } from './options.ts';
import { printable } from './printable.ts';
import { readFile } from './readReport.ts';
import type { ExitCode } from './run.ts';
import { settingsReader } from './settingsReader.ts';
import type { Terminal } from './terminal.ts';

/** Prints one JSON object a line, also for files that are no reports. */
export async function exportReports(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, settings } = readOptions(args, { formats: ['ndjson'], options: settingOptions });
  if (paths.length === 0) throw new Misuse('say which files to export.');
  let code: ExitCode = 0;
  const reader = settingsReader(settings);
  for (const file of await findFiles(paths)) {
    const read = readFile(file, await reader.of(file.path), terminal.today);
    await terminal.err(await reader.complaints(file.path));
    if ('problem' in read) {
      code = 1;
      await terminal.err(`${printable(read.file.path)}: ${read.problem}\n`);
      continue;
    }
    const { profile, findings } = read.result;
    const exported = exportReport(read.file.path, read.report, profile?.profile.id ?? null, findings);
    await terminal.out(`${JSON.stringify(exported)}\n`);
  }
  return code;
}
