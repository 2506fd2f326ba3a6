/** Where the settings come from: asked for per document where the client answers, else as the client sends them. */
import type { Connection } from 'vscode-languageserver';
import type { LintSettings } from '../core/lint.ts';
import type { Client } from './clientCapabilities.ts';
import { describe, type Log } from './guard.ts';
import { decodeSettings } from './settings.ts';

/** The settings of the open documents. */
export interface Configuration {
  /** Never rejects; the same object until the settings change. */
  readonly settingsOf: (uri: string) => Promise<LintSettings>;
  /** Drops what is known. `sent` are the settings that came with the message. */
  readonly change: (sent: unknown) => void;
  readonly forget: (uri: string) => void;
}

/** Settings that cannot be used are logged once each. */
export function createConfiguration(connection: Connection, client: Client, log: Log): Configuration {
  const decode = createDecoder(log);
  const asked = new Map<string, Promise<LintSettings>>();
  let sent = decode(client.options.settings);
  let changes = 0;

  async function ask(scopeUri: string): Promise<LintSettings> {
    try {
      const section: unknown = await connection.workspace.getConfiguration({ scopeUri, section: 'postmortem' });
      return section === null || section === undefined ? sent : decode(section);
    } catch (error) {
      log(`The editor did not tell its settings, so those it sent at its start are used: ${describe(error)}`);
      return sent;
    }
  }

  async function settingsOf(uri: string): Promise<LintSettings> {
    if (!client.answersForSettings) return sent;
    const before = changes;
    const asking = asked.get(uri) ?? ask(uri);
    asked.set(uri, asking);
    const settings = await asking;
    // They may have changed while the answer was on its way.
    return before === changes ? settings : settingsOf(uri);
  }

  return {
    settingsOf,
    change(settings) {
      changes++;
      asked.clear();
      if (!client.answersForSettings) sent = decode(sectionOf(settings));
    },
    forget: (uri) => asked.delete(uri),
  };
}

function createDecoder(log: Log): (section: unknown) => LintSettings {
  const said = new Set<string>();
  return (section) => {
    const { settings, complaints } = decodeSettings(section);
    for (const sentence of complaints.filter((complaint) => !said.has(complaint))) {
      said.add(sentence);
      log(sentence);
    }
    return settings;
  };
}

function sectionOf(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null ? (settings as Record<string, unknown>)['postmortem'] : null;
}
