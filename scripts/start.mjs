// @ts-check
/**
 * Opens the built extension on a copy of the samples, to try it out: in the desktop VS Code if there is one, else in a
 * VS Code server that a browser can show. Runs until the window is closed, or until Ctrl-C.
 *
 * Usage: node scripts/start.mjs [--port PORT] [--extension DIR] [--folder DIR]
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { temporaryFolder } from '../test/editor/host/cleanup.mjs';
import { existingPath, onPath, runAsCommand } from '../test/editor/host/command.mjs';
import { installHost } from '../test/editor/host/install.mjs';
import { installExtension, startServer } from '../test/editor/host/server.mjs';
import { quietSettings } from '../test/editor/host/session.mjs';
import { packExtension, root } from '../test/editor/host/vsix.mjs';
import { temporaryCopy } from '../test/editor/host/workspace.mjs';

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    extension: { type: 'string', default: root },
    folder: { type: 'string', default: path.join(root, 'test/samples') },
  },
});

await runAsCommand(import.meta.url, async () => {
  // Ctrl-C is the way to end this, and no failure.
  process.once('SIGINT', () => process.exit(0));
  const extension = existingPath(options.extension);
  const folder = temporaryCopy(existingPath(options.folder));
  const desktop = desktopCode();
  if (desktop) await openDesktop(desktop, extension, folder);
  else await serve(extension, folder);
});

/** @returns {string | undefined} the `code` command of a desktop VS Code that can open a window here */
function desktopCode() {
  const windows = process.platform === 'win32';
  const { DISPLAY, WAYLAND_DISPLAY, VSCODE_IPC_HOOK_CLI, WSL_DISTRO_NAME } = process.env;
  // In a terminal of a remote window, and in WSL, `code` only talks to a desktop elsewhere.
  if (VSCODE_IPC_HOOK_CLI || WSL_DISTRO_NAME) return undefined;
  // On Linux a desktop VS Code needs a display, and does not run as root.
  if (process.platform === 'linux' && (!(DISPLAY || WAYLAND_DISPLAY) || process.getuid?.() === 0)) return undefined;
  return onPath([windows ? 'code.cmd' : 'code']);
}

/**
 * @param {string} code
 * @param {string} extension
 * @param {string} folder
 */
async function openDesktop(code, extension, folder) {
  console.log('Opening VS Code. Close its window to end this.');
  const args = [`--extensionDevelopmentPath=${extension}`, '--new-window', '--wait', folder];
  // Only a shell can start a .cmd file.
  const windows = process.platform === 'win32';
  const child = windows
    ? spawn(
        `"${code}"`,
        args.map((arg) => `"${arg}"`),
        { shell: true, stdio: 'inherit' },
      )
    : spawn(code, args, { stdio: 'inherit' });
  const [exitCode] = await once(child, 'exit');
  process.exitCode = exitCode ?? 1;
}

/**
 * @param {string} extension
 * @param {string} folder
 */
async function serve(extension, folder) {
  await installHost();
  const home = temporaryFolder();
  const folders = { dataDir: path.join(home, 'data'), extensionsDir: path.join(home, 'extensions') };
  await installExtension(await packExtension(extension), folders);
  // Without a token any page of any site that is open in the browser could use the server.
  const token = randomBytes(16).toString('hex');
  const port = Number(options.port);
  const flags = ['--disable-workspace-trust'];
  const server = await startServer({ ...folders, settings: quietSettings, flags, port, token });
  console.log(`Open http://${server.authority}/?tkn=${token}&folder=${encodeURI(folder)}`);
  console.log('Press Ctrl-C to stop.');
}
