// @ts-check
/** Finds the Chromium that the tests drive, and installs Debian's where that is possible. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Finds Chromium on the PATH, or installs it with apt-get when we are root on a Debian.
 *
 * @returns {Promise<string>} the path of the executable
 */
export async function ensureChromium() {
  const found = onPath(names);
  if (found) return found;
  if (process.getuid?.() !== 0 || !onPath(['apt-get'])) {
    throw new Error('The editor tests need Chromium on the PATH: please install it (on Debian: apt-get install chromium).');
  }
  console.log('Installing Chromium with apt-get, about a minute ...');
  aptGet('update');
  aptGet('install', '-y', 'chromium');
  const installed = onPath(names);
  if (!installed) throw new Error('apt-get installed Chromium, but it is not on the PATH.');
  return installed;
}

/**
 * @param {string[]} executables names, in order of preference
 * @returns {string | undefined} the path of the first that can be run
 */
function onPath(executables) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return executables.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string[]} args */
function aptGet(...args) {
  const { status, stderr } = spawnSync('apt-get', args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed.\n${stderr}`);
}
