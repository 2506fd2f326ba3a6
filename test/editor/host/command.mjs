// @ts-check
/** What the scripts here that are commands have in common. */
import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
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

/**
 * @param {string} file
 * @returns {string} its absolute path
 */
export function existingPath(file) {
  if (!existsSync(file)) throw new Error(`${file} does not exist: was everything built?`);
  return path.resolve(file);
}

/**
 * @param {string[]} executables names, in order of preference
 * @returns {string | undefined} the path of the first that can be run
 */
export function onPath(executables) {
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
