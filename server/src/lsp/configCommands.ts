/** The commands that write into `.postmortem.json`. */
import { CreateFile, TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { configFileName, newConfigFile, setInConfigFile } from '../core/configFile.ts';
import type { TextEdit } from '../core/finding.ts';
import { readOwnProfile } from '../core/ownProfile.ts';
import { rules } from '../core/rules/index.ts';
import type { Client } from './clientCapabilities.ts';
import type { Plan } from './commands.ts';
import { toRange } from './convert.ts';
import type { Analysis } from './analyses.ts';
import { folderUri, isSaved, pathIn } from './places.ts';
import type { Session } from './session.ts';

/** Turns a rule off for the folder of the report. A sentence where that cannot be done. */
export async function planTurningOff({ document }: Analysis, rule: unknown, session: Session): Promise<Plan | string> {
  if (!rules.some(({ id }) => id === rule)) return `Postmortem has no rule “${String(rule)}”.`;
  const label = `Turn off ${String(rule)}`;
  return planChange(document.uri, { label, path: ['rules', String(rule)], value: () => 'off' }, session);
}

/** Makes the document the template of its folder. A sentence where that cannot be done. */
export async function planLearning({ document, report }: Analysis, session: Session): Promise<Plan | string> {
  const { uri } = document;
  if (!isSaved(uri)) return 'Save this file in the workspace first: the other reports are to find it there.';
  if ('problem' in readOwnProfile('', { text: report.text.toString() })) {
    return 'This file has no headings below its title, so there is nothing that a report could be held against.';
  }
  const value = (folder: string): string => pathIn(folder, uri);
  const plan = await planChange(uri, { label: 'Use this file as the template', path: ['profile'], value }, session);
  return typeof plan === 'string' ? plan : { ...plan, saves: [uri, ...(plan.saves ?? [])] };
}

interface Change {
  readonly label: string;
  readonly path: readonly string[];
  /** What is written, given the folder of the `.postmortem.json`. */
  readonly value: (folder: string) => string;
}

async function planChange(uri: string, { label, path, value }: Change, session: Session): Promise<Plan | string> {
  const config = await session.configuration.configFor(uri);
  if (config === null)
    return `Save this file first, or open a folder: there is no place yet for a “${configFileName}”.`;
  const content = await session.readFile(config, true);
  const wanted = value(folderUri(config));
  const edit =
    'text' in content
      ? changeFile(config, content.text, setInConfigFile(content.text, path, wanted), session.client)
      : content.problem === 'missing' && createFile(config, newConfigFile(path, wanted), session.client);
  if (!edit) return `The file “${configFileName}” cannot be read. Correct it, then try again.`;
  return typeof edit === 'string' ? edit : { label, edit, saves: [config] };
}

function changeFile(
  uri: string,
  text: string,
  edits: readonly TextEdit[] | null,
  { versionsEdits }: Client,
): WorkspaceEdit | null {
  if (!edits) return null;
  const document = TextDocument.create(uri, 'jsonc', 0, text);
  const changes = edits.map((edit) => ({ range: toRange(document, edit.span), newText: edit.text }));
  if (!versionsEdits) return { changes: { [uri]: changes } };
  return { documentChanges: [TextDocumentEdit.create({ uri, version: null }, changes)] };
}

function createFile(uri: string, newText: string, { createsFiles }: Client): WorkspaceEdit | string {
  if (!createsFiles) return `Create a file “${configFileName}” in the folder of the reports: ${newText.trim()}`;
  const start = { line: 0, character: 0 };
  const edit = TextDocumentEdit.create({ uri, version: null }, [{ range: { start, end: start }, newText }]);
  return { documentChanges: [CreateFile.create(uri, { ignoreIfExists: true }), edit] };
}
