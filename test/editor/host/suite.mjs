// @ts-check
/** Runs a suite in a page of the workbench. */
import process from 'node:process';
import { format } from 'node:util';

const seconds = Number(process.env.POSTMORTEM_EDITOR_TIMEOUT ?? 180);
const logLines = 30;

/**
 * Opens the workbench, which starts the suite, and prints what the tests print. The log of the workbench itself is
 * printed only when the suite said nothing that could explain its end.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} url the workbench, told about the suite
 * @returns {Promise<number>} the exit code of the suite
 */
export async function runSuite(page, url) {
  /** @type {string[]} */
  const workbenchLog = [];
  let printed = false;
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ level, /** @type {unknown[]} */ values) => {
    const text = suiteOutput(values);
    if (text === undefined) workbenchLog.push(briefly(`${level}: ${format(...values)}`));
    else console.log(text);
    printed ||= text !== undefined;
  });
  try {
    const code = await exitCode(page, url);
    if (code === 0 || printed) return code;
    throw new Error(`The suite ended with exit code ${code} and printed nothing: did it load?`);
  } catch (error) {
    console.log(`The end of the workbench's log:\n${workbenchLog.slice(-logLines).join('\n')}\n`);
    throw error;
  }
}

/**
 * @param {unknown[]} values one entry of the log
 * @returns {string | undefined} its text, if it comes from the suite
 */
function suiteOutput([mark, ...values]) {
  if (mark !== '[suite]') return undefined;
  const text = format(...values);
  // The server has no native modules, and complains about it from within the suite's process.
  return text.startsWith('Error: Could not locate the bindings file') ? undefined : text;
}

/**
 * @param {string} entry of the workbench's log, often with a long stack trace
 * @returns {string}
 */
function briefly(entry) {
  return entry.split('\n').slice(0, 3).join('\n');
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} url
 * @returns {Promise<number>}
 */
function exitCode(page, url) {
  return new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ why) => reject(new Error(`The editor tests were given up: ${why}.`));
    setTimeout(fail, seconds * 1000, `they did not end within ${seconds} seconds`).unref();
    page.once('crash', () => fail('the browser page crashed'));
    page.once('close', () => fail('the browser was closed'));
    page
      .exposeFunction('codeAutomationExit', resolve)
      .then(() => page.goto(url))
      .catch(reject);
  });
}
