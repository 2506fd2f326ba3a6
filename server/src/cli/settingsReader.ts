/** The settings for each file: what the command line asks for, and else what the nearest `.postmortem.json` says. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { configFileName, decodeConfigFile, type ConfigFile } from '../core/configFile.ts';
import type { LintSettings } from '../core/lint.ts';
import { isProfileFile, readOwnProfile, type FileContent } from '../core/ownProfile.ts';
import { mergeSettings, type Settings } from '../core/settings.ts';
import { positions } from './positions.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';

/** Finds the settings. */
export interface SettingsReader {
  /** Those for the file at a path. */
  readonly of: (file: string) => Promise<LintSettings>;
  /** Whether something in a file with settings could not be used. */
  readonly foundProblems: () => boolean;
}

/** Reads each file with settings once, and says on `err` what cannot be used in it. */
export function settingsReader(asked: Settings, { err }: Terminal): SettingsReader {
  const ofFolders = new Map<string, Promise<LintSettings>>();
  const said = new Set<string>();
  const complain: Complain = async (file, lines) => {
    if (lines.length === 0 || said.has(file)) return;
    said.add(file);
    for (const line of lines) await err(`${printable(path.relative(process.cwd(), file))}${line}\n`);
  };
  return {
    of(file) {
      const folder = path.dirname(path.resolve(file));
      const known = ofFolders.get(folder) ?? settingsIn(folder, asked, complain);
      ofFolders.set(folder, known);
      return known;
    },
    foundProblems: () => said.size > 0,
  };
}

/** Says what is wrong with a file, once for each, however many folders it counts for. */
type Complain = (file: string, lines: readonly string[]) => Promise<void>;

async function settingsIn(folder: string, asked: Settings, complain: Complain): Promise<LintSettings> {
  const top = topOf(folder);
  const config = await nearestConfig(folder, top, complain);
  const settings = config ? mergeSettings(config.settings, asked) : asked;
  const { profile } = settings;
  if (profile === undefined || !isProfileFile(profile)) return settings;
  const isAsked = asked.profile !== undefined || config === null;
  const base = isAsked ? process.cwd() : config.folder;
  const content = await contentOf(path.resolve(base, profile), isAsked ? null : (top ?? base));
  return { ...settings, ownProfile: readOwnProfile(profile, content) };
}

interface FoundConfig extends ConfigFile {
  readonly folder: string;
}

async function nearestConfig(folder: string, top: string | null, complain: Complain): Promise<FoundConfig | null> {
  for (const candidate of upwards(folder, top)) {
    const file = path.join(candidate, configFileName);
    const content = await contentOf(file, null);
    if ('problem' in content && content.problem === 'missing') continue;
    const text = 'text' in content ? content.text : '';
    const config = decodeConfigFile(text);
    const at = positions(text);
    const lines = config.problems.map(
      ({ span, message }) => `:${at(span.start).line}:${at(span.start).column}: ${message}`,
    );
    if ('problem' in content) lines.push(': This file cannot be read as text.');
    await complain(file, lines);
    return { ...config, folder: candidate };
  }
  return null;
}

// Settings above a repository are somebody else's.
const topOf = (folder: string): string | null =>
  [...upwards(folder, null)].find((candidate) => existsSync(path.join(candidate, '.git'))) ?? null;

function* upwards(folder: string, top: string | null): Generator<string> {
  for (let at = folder; ; at = path.dirname(at)) {
    yield at;
    if (at === top || at === path.dirname(at)) return;
  }
}

async function contentOf(file: string, within: string | null): Promise<FileContent> {
  if (within !== null && path.relative(within, file).startsWith('..')) return { problem: 'outside' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file)) };
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    return { problem: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable' };
  }
}
