/** The half of VS Code that its Markdown server needs at the other end: it asks its client for parsed text and for files. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answers, OpenDocument } from './client.ts';

interface MarkdownIt {
  readonly parse: (text: string, environment: object) => unknown;
}

/** The settings with which it checks links. Without them it checks nothing. */
export const validateLinks = {
  markdown: {
    validate: {
      enabled: true,
      referenceLinks: { enabled: 'warning' },
      fragmentLinks: { enabled: 'warning' },
      fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
      unusedLinkDefinitions: { enabled: 'hint' },
      duplicateLinkDefinitions: { enabled: 'warning' },
      ignoredLinks: [],
    },
  },
};

/** Answers its requests, with the parser from a folder of peers. */
export function answerMarkdownServer(peers: string): (document: OpenDocument) => Answers {
  const load = createRequire(path.join(peers, 'package.json'));
  let parser: MarkdownIt | null = null;
  return ({ uri, text }) => ({
    'markdown/parse': (params: { uri: string; text?: string }) => {
      parser ??= (load('markdown-it') as (options: object) => MarkdownIt)({ html: true });
      return parser.parse(params.text ?? (params.uri === uri ? text() : read(params.uri).toString('utf8')), {});
    },
    'markdown/findMarkdownFilesInWorkspace': () => [uri],
    'markdown/fs/readFile': (params: { uri: string }) => [...read(params.uri)],
    'markdown/fs/readDirectory': (params: { uri: string }) =>
      readdirSync(fileURLToPath(params.uri), { withFileTypes: true }).map((entry) => [
        entry.name,
        { isDirectory: entry.isDirectory() },
      ]),
    'markdown/fs/stat': (params: { uri: string }) => {
      const file = fileURLToPath(params.uri);
      return existsSync(file) ? { isDirectory: statSync(file).isDirectory() } : null;
    },
    // Nothing changes behind its back.
    'markdown/fs/watcher/create': () => null,
    'markdown/fs/watcher/delete': () => null,
  });
}

const read = (uri: string): Buffer => readFileSync(fileURLToPath(uri));
