// @ts-check
/** Starts and stops the VS Code server, and installs extensions into it. */
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { atExit } from './cleanup.mjs';
import { hostNode, serverMain } from './install.mjs';

const startTimeout = 60_000;
const stopTimeout = 5_000;

/**
 * @typedef {object} ServerFolders
 * @property {string} dataDir where the server keeps its data: a new folder gives an untouched editor
 * @property {string} extensionsDir where extensions are installed
 *
 * @typedef {object} ServerSettings
 * @property {Record<string, unknown>} [settings] the machine settings
 * @property {string[]} [flags] more command line flags of the server
 * @property {Record<string, string>} [environment] more environment variables
 * @property {number} [port] the port to listen on; a free one unless given
 * @property {string} [token] the connection token that the browser must present; none unless given
 *
 * @typedef {object} Server
 * @property {string} authority host and port: what a page and every `vscode-remote` URI must name
 * @property {() => Promise<void>} stop stops the server with everything it has started
 */

/**
 * Starts a VS Code server and waits until it answers.
 *
 * @param {ServerFolders & ServerSettings} options
 * @returns {Promise<Server>}
 */
export async function startServer(options) {
  writeSettings(options.dataDir, options.settings ?? {});
  // A process group of its own, so that the extension hosts and language servers can be stopped together with it.
  const child = spawn(hostNode, serverArguments(options), {
    detached: true,
    env: { ...serverEnvironment(options.dataDir), ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const group = child.pid;
  if (group === undefined) throw new Error(`The VS Code server could not be started: ${hostNode} does not run.`);
  const forget = atExit(() => signalGroup(group, 'SIGKILL'));
  const stop = async () => {
    await stopGroup(group);
    forget();
  };
  try {
    return { authority: `localhost:${await listeningPort(child)}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Installs a packaged extension. The server need not run.
 *
 * @param {string} vsix
 * @param {ServerFolders} folders the folders that the server is, or will be, started with
 */
export async function installExtension(vsix, folders) {
  const args = [serverMain, ...folderArguments(folders), '--install-extension', vsix];
  const { stdout, stderr } = await promisify(execFile)(hostNode, args, { env: serverEnvironment(folders.dataDir) });
  // The server exits with 0 even when the installation failed.
  if (!stdout.includes('successfully installed')) throw new Error(`${vsix} was not installed.\n${stdout}${stderr}`);
}

/**
 * @param {string} dataDir
 * @param {Record<string, unknown>} settings
 */
function writeSettings(dataDir, settings) {
  const machineDir = path.join(dataDir, 'data', 'Machine');
  mkdirSync(machineDir, { recursive: true });
  writeFileSync(path.join(machineDir, 'settings.json'), JSON.stringify(settings, undefined, 2));
}

/** @param {ServerFolders & ServerSettings} options */
function serverArguments({ dataDir, extensionsDir, flags = [], port = 0, token }) {
  return [
    serverMain,
    ...(token ? ['--connection-token', token] : ['--without-connection-token']),
    ...['--host', '127.0.0.1', '--port', String(port)],
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    ...folderArguments({ dataDir, extensionsDir }),
    ...flags,
  ];
}

/** @param {ServerFolders} folders */
function folderArguments({ dataDir, extensionsDir }) {
  return ['--server-data-dir', dataDir, '--extensions-dir', extensionsDir];
}

/**
 * @param {string} dataDir
 * @returns {NodeJS.ProcessEnv} ours, but with the data folder for everything that editors keep in other places
 */
function serverEnvironment(dataDir) {
  const temporary = path.join(dataDir, 'tmp');
  mkdirSync(temporary, { recursive: true });
  return { ...process.env, HOME: dataDir, TMPDIR: temporary };
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @returns {Promise<number>} the port, once the server answers there
 */
function listeningPort(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (/** @type {string} */ why) => reject(new Error(`The VS Code server ${why}.\n${output}`));
    const timer = setTimeout(() => fail('did not start in time'), startTimeout);
    const read = (/** @type {Buffer} */ chunk) => {
      output += chunk;
      const port = /Web UI available at http:\/\/localhost:(\d+)/.exec(output)?.[1];
      if (!port) return;
      clearTimeout(timer);
      // The server blocks once a pipe that nobody reads is full.
      for (const stream of [child.stdout, child.stderr]) stream.off('data', read).resume();
      resolve(Number(port));
    };
    for (const stream of [child.stdout, child.stderr]) stream.on('data', read);
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with exit code ${code}`);
    });
  });
}

/**
 * Ends a process group, politely first.
 *
 * @param {number} group
 */
async function stopGroup(group) {
  signalGroup(group, 'SIGTERM');
  const deadline = Date.now() + stopTimeout;
  while (signalGroup(group, 0) && Date.now() < deadline) await sleep(50);
  signalGroup(group, 'SIGKILL');
}

/**
 * @param {number} group
 * @param {NodeJS.Signals | 0} signal
 * @returns {boolean} whether the group still has a process
 */
function signalGroup(group, signal) {
  try {
    process.kill(-group, signal);
    return true;
  } catch {
    return false;
  }
}
