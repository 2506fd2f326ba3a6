// @ts-check
/**
 * Runs the editor tests: in a desktop VS Code if one can be had, else in the VS Code server of the `host` folder.
 * `POSTMORTEM_EDITOR=desktop` or `POSTMORTEM_EDITOR=server` decides it by hand.
 *
 * Usage: node test/editor/run.mjs [--extension DIR] [--suite FILE] [--samples DIR]
 */
import { runTests } from '@vscode/test-electron';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { existingPath, runAsCommand } from './host/command.mjs';
import { temporaryCopy } from './host/workspace.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const serverExecutable = fileURLToPath(new URL('host/code', import.meta.url));
const downloadUrl = 'https://update.code.visualstudio.com/latest/linux-x64/stable';
const downloadTimeout = 4_000;

const { values: options } = parseArgs({
  options: {
    extension: { type: 'string', default: root },
    suite: { type: 'string', default: path.join(root, 'out/test/editor/suite.cjs') },
    samples: { type: 'string', default: path.join(root, 'test/samples') },
  },
});

await runAsCommand(import.meta.url, async () => {
  const desktop = await usesDesktop();
  console.log(`Testing in ${desktop ? 'a desktop VS Code' : 'the VS Code server'}.`);
  await runTests({
    vscodeExecutablePath: desktop ? undefined : serverExecutable,
    extensionDevelopmentPath: existingPath(options.extension),
    extensionTestsPath: existingPath(options.suite),
    launchArgs: [temporaryCopy(existingPath(options.samples)), '--disable-extensions'],
  });
});

/** @returns {Promise<boolean>} whether the tests run in a desktop VS Code */
async function usesDesktop() {
  const wish = process.env.POSTMORTEM_EDITOR;
  if (wish === 'desktop' || wish === 'server') return wish === 'desktop';
  if (wish) throw new Error(`POSTMORTEM_EDITOR is "${wish}", but must be "desktop" or "server".`);
  return hasDisplay() && (hasDownloaded() || (await canDownload()));
}

/** @returns {boolean} whether a desktop program can open its window */
function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** @returns {boolean} whether @vscode/test-electron has kept a desktop VS Code from an earlier run */
function hasDownloaded() {
  const cache = path.resolve('.vscode-test');
  return existsSync(cache) && readdirSync(cache).some((name) => existsSync(path.join(cache, name, 'is-complete')));
}

/** @returns {Promise<boolean>} whether a desktop VS Code can be downloaded now */
async function canDownload() {
  try {
    const response = await fetch(downloadUrl, { method: 'HEAD', signal: AbortSignal.timeout(downloadTimeout) });
    return response.ok;
  } catch {
    return false;
  }
}
