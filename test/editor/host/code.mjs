// @ts-check
/**
 * Stands in for the desktop VS Code of `@vscode/test-electron`: takes the arguments that `runTests` passes, runs the
 * suite in the VS Code server and exits with the suite's exit code.
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { existingPath, runAsCommand } from './command.mjs';
import { remoteUri, withEditor, workbenchUrl } from './session.mjs';
import { runSuite } from './suite.mjs';

await runAsCommand(import.meta.url, async () => {
  const { extension, suite, folder } = readArguments(process.argv.slice(2));
  const options = {
    serverFlags: ['--disable-workspace-trust', '--enable-smoke-test-driver'],
    environment: { POSTMORTEM_SUITE: suite },
  };
  process.exitCode = await withEditor(options, async ({ authority, browser }) => {
    const url = workbenchUrl(authority, folder, [
      ['extensionDevelopmentPath', remoteUri(authority, extension)],
      ['extensionTestsPath', remoteUri(authority, fileURLToPath(new URL('nodeSuite.cjs', import.meta.url)))],
      ['skipWelcome', 'true'],
    ]);
    return runSuite(await browser.newPage(), url);
  });
});

/**
 * Picks what matters here out of VS Code's arguments.
 *
 * @param {string[]} args
 */
function readArguments(args) {
  const pathAfter = (/** @type {string} */ start) => {
    const arg = args.find((candidate) => candidate.startsWith(start));
    if (!arg) throw new Error(`The editor tests need ${start} among their arguments.`);
    return existingPath(arg.slice(start.length));
  };
  const folder = args.find((arg) => !arg.startsWith('-'));
  if (!folder) throw new Error('The editor tests need a folder among their arguments.');
  return {
    extension: pathAfter('--extensionDevelopmentPath='),
    suite: pathAfter('--extensionTestsPath='),
    folder: existingPath(folder),
  };
}
