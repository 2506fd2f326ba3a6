/** `postmortem check`: what should be mended, for people and for build servers. */
import { fixAll } from '../core/edits.ts';
import { findFiles, type InputFile } from './findFiles.ts';
import { githubOutput } from './githubOutput.ts';
import { jsonOutput } from './jsonOutput.ts';
import { junitOutput } from './junitOutput.ts';
import { Misuse } from './misuse.ts';
import { readOptions, settingOptions, type Options } from './options.ts';
import type { Output } from './output.ts';
import { printable } from './printable.ts';
import { readReport, readReports, type ReadReport, type UnreadFile } from './readReports.ts';
import type { ExitCode } from './run.ts';
import { sarifOutput } from './sarifOutput.ts';
import { settingsReader, type SettingsReader } from './settingsReader.ts';
import type { Terminal } from './terminal.ts';
import { textOutput } from './textOutput.ts';
import { writeText } from './writeText.ts';

/** Prints the findings of all reports among the files, after mending what is safe to mend where that is asked for. */
export async function check(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readOptions(args, {
    formats: ['text', 'json', 'sarif', 'github', 'junit'],
    options: [...settingOptions, 'fix', 'max-warnings', 'stdin', 'stdin-filename'],
  });
  const settings = settingsReader(options.settings, terminal);
  const reads = await readAll(options, settings, terminal);
  const output = outputs[options.format]?.() ?? textOutput(terminal.colours);
  const count = { errors: 0, warnings: 0, unread: 0 };
  await terminal.out(output.begin());
  for await (const read of reads) {
    const checked = options.fix ? await mend(read, terminal) : read;
    if ('problem' in checked) {
      count.unread++;
      await terminal.err(`${printable(checked.file.path)}: ${checked.problem}\n`);
      await terminal.out(output.unread(checked.file.path, checked.problem));
      continue;
    }
    for (const { severity } of checked.result.findings) {
      if (severity === 'error') count.errors++;
      if (severity === 'warning') count.warnings++;
    }
    await terminal.out(output.file(checked));
  }
  await terminal.out(output.end());
  const failed = count.errors > 0 || count.unread > 0 || settings.foundProblems();
  return failed || count.warnings > options.maxWarnings ? 1 : 0;
}

const outputs: Readonly<Record<string, () => Output>> = {
  json: jsonOutput,
  sarif: sarifOutput,
  github: githubOutput,
  junit: junitOutput,
};

type Reads = AsyncIterable<ReadReport | UnreadFile>;

async function readAll(options: Options, settings: SettingsReader, terminal: Terminal): Promise<Reads> {
  if (!options.stdin) {
    if (options.stdinFilename !== null) throw new Misuse('--stdin-filename needs --stdin.');
    return readReports(await findFiles(options.paths.length > 0 ? options.paths : ['.']), settings.of, terminal.today);
  }
  if (options.paths.length > 0) throw new Misuse('with --stdin, leave out the files.');
  if (options.fix) throw new Misuse('with --stdin there is no file that --fix could mend.');
  return readInput({ path: options.stdinFilename ?? 'stdin.md', named: true }, settings, terminal);
}

async function* readInput(
  file: InputFile,
  settings: SettingsReader,
  { input, today }: Terminal,
): AsyncGenerator<ReadReport | UnreadFile> {
  const read = await input();
  yield 'problem' in read
    ? { file, problem: read.problem }
    : readReport(file, read.text, await settings.of(file.path), today);
}

// What was mended is read again, so that only what is left is printed.
async function mend(read: ReadReport | UnreadFile, { err, today }: Terminal): Promise<ReadReport | UnreadFile> {
  if ('problem' in read) return read;
  const { file, report, settings } = read;
  const before = report.text.toString();
  const fixed = fixAll(before, settings, file.path);
  if (fixed === before) return read;
  const problem = await writeText(file.path, fixed);
  if (problem !== null) return { file, problem };
  await err(`${printable(file.path)}: is mended.\n`);
  return readReport(file, fixed, settings, today);
}
