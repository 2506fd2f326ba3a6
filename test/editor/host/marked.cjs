// @ts-check
'use strict';

/**
 * Marks all that is printed from now on, since the workbench writes its own log to the same place as a suite.
 * The text of this function is also sent to the web worker, so it uses nothing from outside.
 */
function markOutput() {
  for (const level of /** @type {const} */ (['log', 'info', 'warn', 'error'])) {
    const print = console[level].bind(console);
    const value = (/** @type {unknown[]} */ ...values) => print('[suite]', ...values);
    // The extension host ignores a plain assignment.
    Object.defineProperty(console, level, { value });
  }
}

module.exports = { markOutput };
