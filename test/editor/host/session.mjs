// @ts-check
/** One untouched editor for one purpose: a server with empty folders and a browser, both gone afterwards. */
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { temporaryFolder } from './cleanup.mjs';
import { installHost } from './install.mjs';
import { installExtension, startServer } from './server.mjs';

/** Settings that take away what a new editor shows to a new user, and what asks for a network. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/**
 * @typedef {object} SessionOptions
 * @property {string} [vsix] a packaged extension to install
 * @property {Record<string, unknown>} [settings] machine settings besides the quiet ones
 * @property {string[]} [serverFlags]
 * @property {Record<string, string>} [environment] variables that the extension host sees
 * @property {string[]} [browserFlags]
 *
 * @typedef {object} Session
 * @property {string} authority host and port of the server
 * @property {import('playwright-core').Browser} browser
 */

/**
 * Starts an editor, uses it and takes it away again, whether or not its use went well.
 *
 * @template T
 * @param {SessionOptions} options
 * @param {(session: Session) => Promise<T>} use
 * @returns {Promise<T>} what `use` gave
 */
export async function withEditor(options, use) {
  const { vsix, environment, serverFlags: flags } = options;
  await installHost();
  const home = temporaryFolder();
  const folders = { dataDir: path.join(home, 'data'), extensionsDir: path.join(home, 'extensions') };
  const browser = await launchBrowser(options.browserFlags);
  try {
    if (vsix) await installExtension(vsix, folders);
    const settings = { ...quietSettings, ...options.settings };
    const server = await startServer({ ...folders, settings, flags, environment });
    try {
      return await use({ authority: server.authority, browser });
    } finally {
      await server.stop();
    }
  } finally {
    await browser.close();
  }
}

/**
 * @param {string} authority host and port of the server
 * @param {string} file an absolute path on the server's machine
 * @returns {string} the URI by which the workbench knows the file
 */
export function remoteUri(authority, file) {
  return `vscode-remote://${authority}${encodeURI(file)}`;
}

/**
 * @param {string} authority host and port of the server
 * @param {string} folder the workspace, an absolute path
 * @param {[name: string, value: string][]} payload what the workbench shall do, as in its `payload` parameter
 * @returns {string} the address of the workbench
 */
export function workbenchUrl(authority, folder, payload) {
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  return `http://${authority}/?${query}`;
}
