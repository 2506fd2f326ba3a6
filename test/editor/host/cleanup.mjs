// @ts-check
/** What must not outlive the process: temporary folders and the processes it started. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

const signals = /** @type {const} */ ({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 });

/**
 * Makes an empty folder that is removed when the process ends.
 *
 * @returns {string} its path, without symbolic links: an editor shows such a path as it is
 */
export function temporaryFolder() {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'postmortem-')));
  // A process that was killed a moment ago may still write, which is what the retries are for.
  atExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }));
  return folder;
}

/**
 * Runs something when the process ends, also by Ctrl-C, the latest registered first.
 *
 * @param {() => void} cleanUp
 * @returns {() => void} takes the registration back
 */
export function atExit(cleanUp) {
  for (const [signal, code] of Object.entries(signals)) {
    // Without a listener a signal ends the process with no `exit` event.
    if (process.listenerCount(signal) === 0) process.once(signal, () => process.exit(code));
  }
  process.prependOnceListener('exit', cleanUp);
  return () => process.off('exit', cleanUp);
}
