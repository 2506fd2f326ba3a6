/** The programs that are measured: ours, the echo server, and the peers that are installed. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { answerMarkdownServer, validateLinks } from './markdownHost.ts';
import type { Host } from './client.ts';

/** The names that tables and ratios use. */
export const echo = 'echo';
export const ours = 'Postmortem';
export const rumdl = 'rumdl';
export const vscodeMarkdown = "VS Code's Markdown";
export const markdownlint = 'markdownlint-cli2';

/** A language server over standard input and output. */
export interface ServerProgram {
  readonly name: string;
  readonly command: readonly string[];
  /** What its client has to do for it beyond the protocol. */
  readonly host?: Host;
}

/** A command that checks the files of the folder it runs in. */
export interface CheckProgram {
  readonly name: string;
  readonly command: readonly string[];
}

/** The servers that are there; without peers only the two of the project. */
export function serverPrograms(withPeers: boolean): ServerProgram[] {
  const { rumdlFile, markdownServer } = peerFiles();
  return [
    { name: echo, command: [process.execPath, path.resolve('out/bench/echoServer.cjs'), '--stdio'] },
    { name: ours, command: [process.execPath, path.resolve('dist/server.cjs'), '--stdio'] },
    ...(withPeers && rumdlFile ? [{ name: rumdl, command: [rumdlFile, 'server', '--no-config'] }] : []),
    ...(withPeers && markdownServer
      ? [
          {
            name: vscodeMarkdown,
            command: [process.execPath, markdownServer, '--stdio'],
            host: { settings: validateLinks, answers: answerMarkdownServer(peers) },
          },
        ]
      : []),
  ];
}

/** The commands that are there, each with its defaults and without a cache. */
export function checkPrograms(): CheckProgram[] {
  const { rumdlFile, markdownlintFile } = peerFiles();
  return [
    { name: ours, command: [process.execPath, path.resolve('dist/cli.cjs'), 'check', '.'] },
    ...(rumdlFile ? [{ name: rumdl, command: [rumdlFile, 'check', '--no-config', '--no-cache', '.'] }] : []),
    ...(markdownlintFile ? [{ name: markdownlint, command: [process.execPath, markdownlintFile, '**/*.md'] }] : []),
  ];
}

const peers = path.resolve('out/peers');

// rumdl's own program is in the package for this system; the script in its main package would start Node first.
function peerFiles(): { rumdlFile?: string; markdownServer?: string; markdownlintFile?: string } {
  const modules = path.join(peers, 'node_modules');
  const there = (file: string): string | undefined => (existsSync(file) ? file : undefined);
  const binaries = path.join(modules, '@rumdl');
  const packages = existsSync(binaries) ? readdirSync(binaries) : [];
  const program = process.platform === 'win32' ? 'rumdl.exe' : 'rumdl';
  return {
    rumdlFile: packages.map((name) => path.join(binaries, name, program)).find((file) => existsSync(file)),
    markdownServer: there(path.join(modules, 'vscode-langservers-extracted/bin/vscode-markdown-language-server')),
    markdownlintFile: there(path.join(modules, 'markdownlint-cli2/markdownlint-cli2-bin.mjs')),
  };
}
