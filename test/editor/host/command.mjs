// @ts-check
/** What every script here that can be run by itself has in common. */
import { realpathSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * Runs `main` when its module is the script that Node.js was started with, and does nothing when it was only imported.
 * A failure ends in its message alone: a stack trace would not help the person who reads it.
 *
 * @param {string} moduleUrl the `import.meta.url` of the module
 * @param {() => Promise<void>} main
 */
export async function runAsCommand(moduleUrl, main) {
  const script = process.argv[1];
  if (!script || realpathSync(script) !== fileURLToPath(moduleUrl)) return;
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
