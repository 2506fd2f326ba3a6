/** The editor's own settings: asked for per document where the client answers, else as the client sends them. */
import type { Connection } from 'vscode-languageserver';
import { decodeSettings, type Settings } from '../core/settings.ts';
import type { Client } from './clientCapabilities.ts';
import { describe, type Log } from './guard.ts';

/** When diagnostics are made: of what is being typed, or of what was saved. */
export type Run = 'onType' | 'onSave';

/** What the section `postmortem` says for a document. */
export interface SectionSettings {
  readonly settings: Settings;
  readonly run: Run;
}

/** The settings of the editor. */
export interface EditorSettings {
  /** Never rejects. */
  readonly of: (scopeUri: string) => Promise<SectionSettings>;
  /** Takes what a client sends that does not answer questions. */
  readonly receive: (sent: unknown) => void;
}

/** Settings that cannot be used are logged once each. */
export function createEditorSettings(connection: Connection, client: Client, log: Log): EditorSettings {
  const decode = createDecoder(log);
  let sent = decode(client.options.settings);
  return {
    async of(scopeUri) {
      if (!client.answersForSettings) return sent;
      try {
        const section: unknown = await connection.workspace.getConfiguration({ scopeUri, section: 'postmortem' });
        return section === null || section === undefined ? sent : decode(section);
      } catch (error) {
        log(`The editor did not tell its settings, so those it sent at its start are used: ${describe(error)}`);
        return sent;
      }
    },
    receive(settings) {
      if (!client.answersForSettings) sent = decode(fieldOf(settings, 'postmortem'));
    },
  };
}

// `trace` is the editor's own: it stands in the same section.
const others = ['run', 'trace'];

function createDecoder(log: Log): (section: unknown) => SectionSettings {
  const said = new Set<string>();
  const complain = (sentence: string): void => {
    if (!said.has(sentence)) log(sentence);
    said.add(sentence);
  };
  return (section) => {
    const { settings, problems } = decodeSettings(section, others);
    for (const { message } of problems) complain(`In the settings “postmortem”: ${message}`);
    const run = fieldOf(section, 'run') ?? 'onType';
    if (run !== 'onType' && run !== 'onSave') {
      complain('In the settings “postmortem”: “run” is “onType” or “onSave”.');
    }
    return { settings, run: run === 'onSave' ? run : 'onType' };
  };
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : null;
