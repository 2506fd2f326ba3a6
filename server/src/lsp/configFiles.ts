/** The files `.postmortem.json` of the workspace: what they say, and what is wrong with them. */
import { DiagnosticSeverity, type Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { decodeConfigFile, type ConfigProblem } from '../core/configFile.ts';
import type { Settings } from '../core/settings.ts';
import type { Client } from './clientCapabilities.ts';
import { toRange } from './convert.ts';
import type { ReadFile } from './files.ts';

/** One file that is there. */
export interface KnownConfig {
  readonly uri: string;
  readonly settings: Settings;
}

/** The files that were asked for. */
export interface ConfigFiles {
  /** The first of the files that exists, or null. */
  readonly firstOf: (uris: readonly string[]) => Promise<KnownConfig | null>;
  /** Reads a file that has changed, for its diagnostics. */
  readonly look: (uri: string) => Promise<void>;
  /** Files are read anew from now on. */
  readonly forget: () => void;
}

/** Publishes the problems of each file that it reads. */
export function createConfigFiles(connection: Connection, client: Client, read: ReadFile): ConfigFiles {
  let known = new Map<string, Promise<KnownConfig | null>>();
  const withProblems = new Set<string>();

  async function load(uri: string): Promise<KnownConfig | null> {
    const content = await read(uri);
    if ('problem' in content && content.problem === 'missing') {
      publish(uri, '', []);
      return null;
    }
    const text = 'text' in content ? content.text : '';
    const { settings, problems } = 'text' in content ? decodeConfigFile(text) : unreadable;
    publish(uri, text, problems);
    return { uri, settings };
  }

  function publish(uri: string, text: string, problems: readonly ConfigProblem[]): void {
    const said = problems.filter(({ kind }) => kind === 'setting' || !client.options.checksJson);
    if (said.length === 0 && !withProblems.delete(uri)) return;
    if (said.length > 0) withProblems.add(uri);
    const document = TextDocument.create(uri, 'jsonc', 0, text);
    const diagnostics = said.map(({ span, message }) => {
      return { range: toRange(document, span), severity: DiagnosticSeverity.Warning, source: 'postmortem', message };
    });
    void connection.sendDiagnostics({ uri, diagnostics });
  }

  const get = (uri: string): Promise<KnownConfig | null> => {
    const loading = known.get(uri) ?? load(uri);
    known.set(uri, loading);
    return loading;
  };

  return {
    async firstOf(uris) {
      // All at once: in a virtual workspace each may be a way over the network.
      const found = await Promise.all(uris.map(get));
      return found.find((config) => config !== null) ?? null;
    },
    async look(uri) {
      await get(uri);
    },
    forget: () => (known = new Map()),
  };
}

const unreadable: { readonly settings: Settings; readonly problems: readonly ConfigProblem[] } = {
  settings: {},
  problems: [{ span: { start: 0, end: 0 }, kind: 'setting', message: 'This file cannot be read as text.' }],
};
