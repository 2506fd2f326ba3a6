/** The settings for each file: what the command line asks for, and else what the nearest `.postmortem.json` says. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { configFileName, decodeConfigFile } from '../core/configFile.ts';
import type { LintSettings } from '../core/lint.ts';
import { isProfileFile, readOwnProfile, type FileContent } from '../core/ownProfile.ts';
import { mergeSettings, type Settings } from '../core/settings.ts';
import { positions } from './positions.ts';
import { printable } from './printable.ts';

/** Finds the settings. */
export interface SettingsReader {
  /** Those for the file at a path. */
  readonly of: (file: string) => Promise<LintSettings>;
  /** Lines on what cannot be used in the settings for the file at a path; once for each file with settings. */
  readonly complaints: (file: string) => Promise<string>;
}

/** Reads each file with settings once for each folder. `asked` are those of the command line, which count before all others. */
export function settingsReader(asked: Settings): SettingsReader {
  const ofFolders = new Map<string, Promise<FoundSettings>>();
  const said = new Set<string>();
  const found = (file: string): Promise<FoundSettings> => {
    const folder = path.dirname(path.resolve(file));
    const known = ofFolders.get(folder) ?? settingsIn(folder, asked);
    ofFolders.set(folder, known);
    return known;
  };
  return {
    of: async (file) => (await found(file)).settings,
    async complaints(file) {
      const { config } = await found(file);
      if (!config || said.has(config.file)) return '';
      said.add(config.file);
      const name = printable(path.relative(process.cwd(), config.file));
      return config.complaints.map((line) => `${name}${line}\n`).join('');
    },
  };
}

interface FoundSettings {
  readonly settings: LintSettings;
  /** The file that they come from, if there is one. */
  readonly config: FoundConfig | null;
}

async function settingsIn(folder: string, asked: Settings): Promise<FoundSettings> {
  const top = topOf(folder);
  const config = await nearestConfig(folder, top);
  const settings = config ? mergeSettings(config.settings, asked) : asked;
  const { profile } = settings;
  if (profile === undefined || !isProfileFile(profile)) return { settings, config };
  const isAsked = asked.profile !== undefined || config === null;
  const base = isAsked ? process.cwd() : path.dirname(config.file);
  const content = await contentOf(path.resolve(base, profile), isAsked ? null : (top ?? base));
  return { settings: { ...settings, ownProfile: readOwnProfile(profile, content) }, config };
}

interface FoundConfig {
  readonly file: string;
  readonly settings: Settings;
  /** What cannot be used in it, each to be put behind the name of the file. */
  readonly complaints: readonly string[];
}

async function nearestConfig(folder: string, top: string | null): Promise<FoundConfig | null> {
  for (const candidate of upwards(folder, top)) {
    const file = path.join(candidate, configFileName);
    const content = await contentOf(file, null);
    if ('problem' in content && content.problem === 'missing') continue;
    const text = 'text' in content ? content.text : '';
    const { settings, problems } = decodeConfigFile(text);
    const at = positions(text);
    const complaints = problems.map(
      ({ span, message }) => `:${at(span.start).line}:${at(span.start).column}: ${message}`,
    );
    if ('problem' in content) complaints.push(': This file cannot be read as text.');
    return { file, settings, complaints };
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
