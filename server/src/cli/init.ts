/** `postmortem init`: the first two files of a team that begins. */
import { writeFile } from 'node:fs/promises';
import { templateText } from '../core/templates.ts';
import { Misuse } from './misuse.ts';
import { readOptions } from './options.ts';
import type { ExitCode } from './run.ts';
import type { Terminal } from './terminal.ts';

const settingsFile = '.postmortem.json';
const templateFile = 'postmortem-template.md';

/** Writes the settings and a template into the current folder. A file that is there already stays as it is. */
export async function init(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, settings } = readOptions(args, { formats: [], options: ['profile'] });
  if (paths.length > 0) throw new Misuse('“postmortem init” writes into the current folder and takes no path.');
  const written = [
    await writeNew(templateFile, templateText(settings.profile ?? 'general'), terminal),
    await writeNew(settingsFile, settingsText(), terminal),
  ];
  if (written.includes('failed')) return 1;
  await terminal.out(
    `Change ${templateFile} until it asks for what your team wants to know: its headings are what a report must have.\n`,
  );
  return 0;
}

const settingsText = (): string => `{
  // The template of your team. One that Postmortem brings can be named, too, for example "google-sre".
  "profile": "${templateFile}",
  // "public" also looks for secrets and personal data.
  "audience": "internal",
  // The severity of single rules: "off", "hint", "information", "warning" or "error".
  "rules": {}
}
`;

async function writeNew(file: string, text: string, { out, err }: Terminal): Promise<'written' | 'kept' | 'failed'> {
  try {
    await writeFile(file, text, { flag: 'wx' });
    await out(`${file} is written.\n`);
    return 'written';
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') {
      await out(`${file} is there already and stays as it is.\n`);
      return 'kept';
    }
    await err(`${file}: cannot be written: ${message}.\n`);
    return 'failed';
  }
}
