// @ts-check
/** Workspaces that tests and people may write to. */
import { cpSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './cleanup.mjs';

/**
 * Copies a folder; the copy is removed when the process ends.
 *
 * @param {string} folder
 * @returns {string} the copy, which has the same name
 */
export function temporaryCopy(folder) {
  const copy = path.join(temporaryFolder(), path.basename(folder));
  cpSync(folder, copy, { recursive: true });
  return copy;
}
