// @ts-check
/** Finds the Chromium that the tests drive, and installs Debian's where that is possible. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { onPath } from './command.mjs';

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
    throw new Error(
      'The editor tests need Chromium on the PATH: please install it (on Debian: apt-get install chromium).',
    );
  }
  console.log('Installing Chromium with apt-get, about a minute ...');
  aptGet('update');
  aptGet('install', '-y', 'chromium');
  const installed = onPath(names);
  if (!installed) throw new Error('apt-get installed Chromium, but it is not on the PATH.');
  return installed;
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
