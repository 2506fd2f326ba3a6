// @ts-check
/**
 * Stands in for the desktop VS Code of `@vscode/test-electron`: takes the arguments that `runTests` passes, runs the
 * suite in the VS Code server and exits with the suite's exit code.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { runAsCommand } from './command.mjs';
import { remoteUri, withEditor, workbenchUrl } from './session.mjs';
import { runSuite } from './suite.mjs';

await runAsCommand(import.meta.url, async () => {
  const { extensions, suite, folder } = readArguments(process.argv.slice(2));
  const serverFlags = ['--disable-workspace-trust', '--enable-smoke-test-driver'];
  process.exitCode = await withEditor({ serverFlags }, async ({ authority, browser }) => {
    const url = workbenchUrl(authority, folder, [
      ...extensions.map(/** @returns {[string, string]} */ (dir) => ['extensionDevelopmentPath', remoteUri(authority, dir)]),
      ['extensionTestsPath', remoteUri(authority, suite)],
      ['skipWelcome', 'true'],
    ]);
    return runSuite(await browser.newPage(), url, 120);
  });
});

/**
 * Picks what matters here out of VS Code's arguments.
 *
 * @param {string[]} args
 */
function readArguments(args) {
  const valuesOf = (/** @type {string} */ name) =>
    args.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => path.resolve(arg.slice(name.length + 3)));
  const extensions = valuesOf('extensionDevelopmentPath');
  const [suite] = valuesOf('extensionTestsPath');
  const folder = args.find((arg) => !arg.startsWith('-'));
  if (!suite || !folder) throw new Error('Expected --extensionDevelopmentPath=, --extensionTestsPath= and a folder.');
  for (const file of [...extensions, suite, folder]) {
    if (!existsSync(file)) throw new Error(`${file} does not exist: was everything built?`);
  }
  return { extensions, suite, folder: path.resolve(folder) };
}
