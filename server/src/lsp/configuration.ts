/** The settings for each document: those of the editor, outweighed by the nearest `.postmortem.json`. */
import type { LintSettings } from '../core/lint.ts';
import { isProfileFile, readOwnProfile, type FileContent } from '../core/ownProfile.ts';
import { mergeSettings } from '../core/settings.ts';
import type { ConfigFiles, KnownConfig } from './configFiles.ts';
import { configUri, configUris, folderUri, isConfigUri, isInside, normalUri, placeOf, resolveUri } from './places.ts';
import type { EditorSettings, Run } from './editorSettings.ts';
import type { ReadFile } from './files.ts';

/** What applies to one document. */
export interface DocumentSettings {
  readonly lint: LintSettings;
  readonly run: Run;
}

/** The settings of the open documents. */
export interface Configuration {
  /** Never rejects; the same object until the settings change. */
  readonly settingsOf: (uri: string) => Promise<DocumentSettings>;
  /** The URI of the `.postmortem.json` that counts for a document, or of one that would; null where none could lie. */
  readonly configFor: (uri: string) => Promise<string | null>;
  /** The editor's settings or the folders have changed. `sent` are the settings that came with the message. */
  readonly change: (sent?: unknown) => void;
  /** Files have changed. Answers whether that may matter to an open document. */
  readonly changeFiles: (uris: readonly string[]) => Promise<boolean>;
  readonly forget: (uri: string) => void;
}

/** What the settings are made of. */
export interface ConfigurationSources {
  readonly editor: EditorSettings;
  readonly files: ConfigFiles;
  readonly read: ReadFile;
  /** The URIs of the workspace's folders. */
  readonly folders: () => readonly string[];
}

/** Nothing is read or asked for twice until something changes. */
export function createConfiguration(sources: ConfigurationSources): Configuration {
  const { editor, files, folders } = sources;
  const asked = new Map<string, Promise<DocumentSettings>>();
  const profiles = createContents(sources.read);
  const find = createFinder(sources, profiles);
  let changes = 0;

  async function settingsOf(uri: string): Promise<DocumentSettings> {
    const before = changes;
    const asking = asked.get(uri) ?? find.settings(uri);
    asked.set(uri, asking);
    const settings = await asking;
    // They may have changed while the answer was on its way.
    return before === changes ? settings : settingsOf(uri);
  }

  function drop(): void {
    changes++;
    asked.clear();
    files.forget();
    profiles.forget();
  }

  return {
    settingsOf,
    async configFor(uri) {
      const config = await find.config(uri);
      const place = placeOf(uri, folders());
      return config?.uri ?? (place && configUri(place.folder ?? place.start));
    },
    change(sent) {
      editor.receive(sent);
      drop();
    },
    async changeFiles(uris) {
      const changed = uris.map(normalUri);
      const configs = changed.filter(isConfigUri);
      if (configs.length === 0 && !changed.some(profiles.has)) return false;
      drop();
      await Promise.all(configs.map(files.look));
      return true;
    },
    forget: (uri) => asked.delete(uri),
  };
}

interface Finder {
  readonly config: (uri: string) => Promise<KnownConfig | null>;
  readonly settings: (uri: string) => Promise<DocumentSettings>;
}

function createFinder({ editor, files, folders }: ConfigurationSources, profiles: Contents): Finder {
  async function config(uri: string): Promise<KnownConfig | null> {
    const place = placeOf(uri, folders());
    return place && files.firstOf(configUris(place.start, place.folder));
  }

  async function settings(uri: string): Promise<DocumentSettings> {
    const [{ settings: outer, run }, nearest] = await Promise.all([editor.of(uri), config(uri)]);
    const merged = nearest ? mergeSettings(outer, nearest.settings) : outer;
    const { profile } = merged;
    if (profile === undefined || !isProfileFile(profile)) return { lint: merged, run };
    // A path counts from the folder of the file that names it, or from that of the workspace.
    const place = placeOf(uri, folders());
    const namedBy = nearest?.settings.profile === undefined ? null : folderUri(nearest.uri);
    const base = namedBy ?? place?.folder ?? place?.start;
    const content = base === undefined ? noPlace : await contentOf(resolveUri(base, profile), place?.folder ?? base);
    return { lint: { ...merged, ownProfile: readOwnProfile(profile, content) }, run };
  }

  const contentOf = async (file: string, folder: string): Promise<FileContent> =>
    isInside(file, folder) ? profiles.get(file) : { problem: 'outside' };

  return { config, settings };
}

// A document that was never saved, without a workspace.
const noPlace: FileContent = { problem: 'missing' };

interface Contents {
  readonly get: (uri: string) => Promise<FileContent>;
  readonly has: (uri: string) => boolean;
  readonly forget: () => void;
}

function createContents(read: ReadFile): Contents {
  // What was asked for once is of interest from then on.
  const wanted = new Set<string>();
  let known = new Map<string, Promise<FileContent>>();
  return {
    get(uri) {
      wanted.add(uri);
      const reading = known.get(uri) ?? read(uri);
      known.set(uri, reading);
      return reading;
    },
    has: (uri) => wanted.has(uri),
    forget: () => (known = new Map()),
  };
}
