/** Paths and globs of a command line -> files. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { Misuse } from './misuse.ts';

/** A file to read. */
export interface InputFile {
  /** As it is printed: the way it was given. */
  readonly path: string;
  /** Whether the command line names this very file. */
  readonly named: boolean;
}

/** The files that the arguments mean, each once, in the order of their paths. */
export async function findFiles(args: readonly string[]): Promise<InputFile[]> {
  const found = (await Promise.all(args.map(filesOf))).flat();
  const files = new Map<string, InputFile>();
  for (const file of found) {
    const key = path.resolve(file.path);
    if (file.named || !files.has(key)) files.set(key, file);
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function filesOf(arg: string): Promise<InputFile[]> {
  // A name that exists is meant as it stands, also where it has brackets in it.
  const stats = await stat(arg).catch(() => null);
  if (stats?.isDirectory()) return (await inFolder(arg)).map(unnamed);
  if (stats) return [{ path: arg, named: true }];
  if (!isDynamicPattern(slashed(arg))) throw new Misuse(`“${arg}” does not exist.`);
  const matches = await matching(slashed(arg));
  if (matches.length === 0) throw new Misuse(`no Markdown file matches “${arg}”.`);
  return matches.map(unnamed);
}

const unnamed = (file: string): InputFile => ({ path: file, named: false });

const options = {
  ignore: ['**/node_modules/**'],
  caseSensitiveMatch: false,
  followSymbolicLinks: false,
  expandDirectories: false,
};

async function inFolder(folder: string): Promise<string[]> {
  const files = await glob('**/*.{md,markdown,mdx}', { ...options, cwd: folder });
  const separator = folder.includes('\\') && path.sep === '\\' ? '\\' : '/';
  const start = folder === '.' ? '' : folder.replace(/[\\/]?$/, separator);
  return files.map((file) => `${start}${file.replaceAll('/', separator)}`);
}

// `docs/**` also matches pictures: like a folder, a glob stands for the Markdown files in it.
async function matching(pattern: string): Promise<string[]> {
  const files = await glob(pattern, { ...options, absolute: path.isAbsolute(pattern) });
  return files.filter((file) => /\.(?:md|markdown|mdx)$/i.test(file));
}

// On Windows both separators are in use; globs know one.
const slashed = (pattern: string): string => (path.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern);
