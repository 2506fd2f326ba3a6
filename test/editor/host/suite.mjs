// @ts-check
/** Runs a test suite in a page of the workbench and tells how it ended. */
import process from 'node:process';

/**
 * Opens the workbench, which starts the suite, and prints what the tests print.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} url the workbench, told about the suite
 * @param {number} seconds how long the suite may take
 * @returns {Promise<number>} the exit code of the suite
 */
export async function runSuite(page, url, seconds) {
  const exit = new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ why) => reject(new Error(`The editor tests were given up: ${why}.`));
    setTimeout(fail, seconds * 1000, `they did not end within ${seconds} seconds`).unref();
    page.once('crash', () => fail('the browser page crashed'));
    page.once('close', () => fail('the browser page was closed'));
    void page.exposeFunction('codeAutomationExit', resolve);
  });
  await page.exposeFunction('codeAutomationLog', printLog);
  await page.goto(url);
  return exit;
}

/**
 * @param {string} type
 * @param {unknown[]} args
 */
function printLog(type, args) {
  console.log(JSON.stringify([type, args]));
}
