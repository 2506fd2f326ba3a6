/** Where documents and their settings lie. Everything here is URIs, so that it holds in virtual workspaces too. */
import { URI, Utils } from 'vscode-uri';
import { configFileName } from '../core/configFile.ts';
import { folderOf, inside } from './documentPath.ts';

/** Where settings are looked for: from `start` up to the workspace's `folder`, or to the top where there is none. */
export interface Place {
  readonly start: string;
  readonly folder: string | null;
}

/** The place of a document. One that was never saved counts as one of the first folder. */
export function placeOf(uri: string, folders: readonly string[]): Place | null {
  if (isSaved(uri)) return { start: folderUri(uri), folder: folderOf(uri, folders) };
  const [first] = folders;
  return first === undefined ? null : { start: first, folder: first };
}

/** Whether the document is a file somewhere. */
export function isSaved(uri: string): boolean {
  const { scheme, path } = URI.parse(uri);
  return scheme !== 'untitled' && path.startsWith('/');
}

/** The files `.postmortem.json` that may count in a folder, the nearest first. */
export function configUris(start: string, top: string | null): string[] {
  const uris: string[] = [];
  for (let folder = URI.parse(start); ; folder = Utils.dirname(folder)) {
    uris.push(configUri(folder.toString()));
    const isTop = top !== null && inside(folder) === inside(URI.parse(top));
    if (isTop || Utils.dirname(folder).path === folder.path) return uris;
  }
}

/** The `.postmortem.json` of a folder. */
export const configUri = (folder: string): string => Utils.joinPath(URI.parse(folder), configFileName).toString();

/** Whether the URI is that of a `.postmortem.json`. */
export const isConfigUri = (uri: string): boolean => Utils.basename(URI.parse(uri)) === configFileName;

/** The folder of a file. */
export const folderUri = (uri: string): string => Utils.dirname(URI.parse(uri)).toString();

/** The file that a path means in a folder, whichever slashes it is written with. */
export const resolveUri = (folder: string, path: string): string =>
  Utils.resolvePath(URI.parse(folder), path.replaceAll('\\', '/')).toString();

/** Whether a file lies in a folder, at any depth. */
export const isInside = (uri: string, folder: string): boolean => folderOf(uri, [folder]) !== null;

/** The path of a file as somebody in a folder around it would write it. */
export const pathIn = (folder: string, uri: string): string =>
  URI.parse(uri).path.slice(inside(URI.parse(folder)).length);

/** One spelling for each URI. */
export const normalUri = (uri: string): string => URI.parse(uri).toString();
