// @ts-check
// Brings node_modules in step with package-lock.json: plain Node, so that it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const needed = '20.19';

process.exitCode = main();

/** @returns {number} the exit code */
function main() {
  if (!isAtLeast(process.versions.node, needed)) {
    console.error(
      `install: Node ${needed} or newer is needed, this is ${process.versions.node}. Get it at https://nodejs.org.`,
    );
    return 1;
  }
  if (isInStep()) return 0;
  console.log('install: node_modules does not fit package-lock.json; running npm ci.');
  // npm is a script on Windows, which only a shell starts.
  const { status } = spawnSync('npm ci --no-audit --no-fund', { cwd: root, shell: true, stdio: 'inherit' });
  if (status !== 0) console.error('install: npm ci failed; what it says above tells why.');
  return status ?? 1;
}

/**
 * @param {string} version
 * @param {string} wanted
 * @returns {boolean}
 */
function isAtLeast(version, wanted) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/**
 * npm keeps a copy of the lock file in node_modules, without the packages of other platforms that it left out.
 * @returns {boolean}
 */
function isInStep() {
  const [wanted, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(packagesOf);
  if (!wanted || !installed) return false;
  const names = new Set([...Object.keys(wanted), ...Object.keys(installed)]);
  names.delete('');
  return [...names].every((name) => {
    const [want, have] = [wanted[name], installed[name]];
    if (!have) return want?.optional === true;
    return want !== undefined && want.version === have.version && want.integrity === have.integrity;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }> | null}
 */
function packagesOf(file) {
  const whole = path.join(root, file);
  return existsSync(whole) ? JSON.parse(readFileSync(whole, 'utf8')).packages : null;
}
