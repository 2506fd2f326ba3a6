/** `postmortem check`: what should be mended, for people and for build servers. */
import { checkedFile, type CheckedFile } from './checkedFile.ts';
import { checkFiles } from './checkFiles.ts';
import { findFiles, type InputFile } from './findFiles.ts';
import { githubOutput } from './githubOutput.ts';
import { jsonOutput } from './jsonOutput.ts';
import { junitOutput } from './junitOutput.ts';
import { Misuse } from './misuse.ts';
import { readOptions, settingOptions, type Options } from './options.ts';
import type { Output } from './output.ts';
import { printable } from './printable.ts';
import { followProgress } from './progress.ts';
import { readReport, type UnreadFile } from './readReport.ts';
import type { ExitCode } from './run.ts';
import { sarifOutput } from './sarifOutput.ts';
import { settingsReader, type SettingsReader } from './settingsReader.ts';
import type { Terminal } from './terminal.ts';
import { textOutput } from './textOutput.ts';

/** Prints the findings of all reports among the files, after mending what is safe to mend where that is asked for. */
export async function check(args: readonly string[], given: Terminal): Promise<ExitCode> {
  const options = readOptions(args, {
    formats: ['text', 'json', 'sarif', 'github', 'junit'],
    options: [...settingOptions, 'fix', 'max-warnings', 'threads', 'stdin', 'stdin-filename'],
  });
  const files = await filesOf(options);
  const settings = settingsReader(options.settings);
  const manner = { fix: options.fix, today: given.today };
  const outcomes = options.stdin
    ? checkInput(files, settings, given)
    : checkFiles(files, settings.of, manner, options.threads);
  const output = outputs[options.format]?.() ?? textOutput(given.colours);
  const { terminal, step, end } = followProgress(given, files.length);
  const count = { errors: 0, warnings: 0 };
  await terminal.out(output.begin());
  for await (const outcome of outcomes) {
    const complaints = await settings.complaints(outcome.file.path);
    if (complaints !== '') count.errors++;
    await terminal.err(complaints + remarkOn(outcome));
    await terminal.out('problem' in outcome ? output.unread(outcome.file.path, outcome.problem) : output.file(outcome));
    countProblems(outcome, count);
    await step();
  }
  await end();
  await terminal.out(output.end());
  return count.errors > 0 || count.warnings > options.maxWarnings ? 1 : 0;
}

async function filesOf({ stdin, stdinFilename, paths, fix }: Options): Promise<InputFile[]> {
  if (!stdin) {
    if (stdinFilename !== null) throw new Misuse('--stdin-filename needs --stdin.');
    return findFiles(paths.length > 0 ? paths : ['.']);
  }
  if (paths.length > 0) throw new Misuse('with --stdin, leave out the files.');
  if (fix) throw new Misuse('with --stdin there is no file that --fix could mend.');
  return [{ path: stdinFilename ?? 'stdin.md', named: true }];
}

async function* checkInput(
  files: readonly InputFile[],
  settings: SettingsReader,
  { input, today }: Terminal,
): AsyncGenerator<CheckedFile | UnreadFile> {
  const read = await input();
  for (const file of files) {
    yield 'problem' in read
      ? { file, problem: read.problem }
      : checkedFile(readReport(file, read.text, await settings.of(file.path), today));
  }
}

const outputs: Readonly<Record<string, () => Output>> = {
  json: jsonOutput,
  sarif: sarifOutput,
  github: githubOutput,
  junit: junitOutput,
};

// What is said beside the findings.
function remarkOn(outcome: CheckedFile | UnreadFile): string {
  if ('problem' in outcome) return `${printable(outcome.file.path)}: ${outcome.problem}\n`;
  return outcome.mended ? `${printable(outcome.file.path)}: is mended.\n` : '';
}

interface Count {
  /** Files that cannot be read are among them. */
  errors: number;
  warnings: number;
}

function countProblems(outcome: CheckedFile | UnreadFile, count: Count): void {
  if ('problem' in outcome) {
    count.errors++;
    return;
  }
  for (const { severity } of outcome.findings) {
    if (severity === 'error') count.errors++;
    if (severity === 'warning') count.warnings++;
  }
}
