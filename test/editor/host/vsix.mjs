// @ts-check
/** Packages the extension as it is published. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { temporaryFolder } from './cleanup.mjs';

/** The folder of the extension. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

const vsce = path.join(root, 'node_modules', '.bin', 'vsce');

/**
 * Packages an extension into a temporary folder.
 *
 * @param {string} extension its folder
 * @returns {Promise<string>} the VSIX file
 */
export async function packExtension(extension) {
  const vsix = path.join(temporaryFolder(), 'extension.vsix');
  const args = [
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--out',
    vsix,
  ];
  try {
    await promisify(execFile)(vsce, args, { cwd: extension });
  } catch (error) {
    const { stdout, stderr } = /** @type {{ stdout?: string, stderr?: string }} */ (error);
    throw new Error(`vsce could not package the extension.\n${stdout ?? error}${stderr ?? ''}`);
  }
  return vsix;
}
