// @ts-check
/** What a person does in the workbench, done in its page. */
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { remoteUri, workbenchUrl } from './session.mjs';

/** @typedef {import('playwright-core').Page} Page */

const problemRows = '.markers-panel .monaco-list-row';

/**
 * Opens the workbench and waits until it can be used.
 *
 * @param {Page} page
 * @param {string} authority host and port of the server
 * @param {string} folder the workspace
 * @param {string} [file] a file to open, relative to the workspace
 */
export async function openWorkbench(page, authority, folder, file) {
  const openFile = file ? remoteUri(authority, path.join(folder, file)) : undefined;
  await page.goto(workbenchUrl(authority, folder, openFile ? [['openFile', openFile]] : []));
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  if (openFile) await page.locator('.editor-group-container.active .view-line').first().waitFor();
}

/**
 * Waits until problems are reported and have not changed for a second.
 *
 * @param {Page} page
 * @param {number} [milliseconds] how long to wait for the first problem
 * @returns {Promise<boolean>} whether there are any
 */
export async function waitForProblems(page, milliseconds = 15_000) {
  const status = page.locator('[id="status.problems"]');
  const deadline = Date.now() + milliseconds;
  let before;
  for (;;) {
    const now = await status.getAttribute('aria-label');
    if (now === before && now !== 'No Problems') return true;
    if (now === 'No Problems' && Date.now() > deadline) return false;
    before = now;
    await sleep(1_000);
  }
}

/**
 * Shows the Problems panel and gives the focus back to the editor.
 *
 * @param {Page} page
 */
export async function showProblems(page) {
  await page.keyboard.press('Control+Shift+M');
  await page.locator(problemRows).first().waitFor();
  await page.keyboard.press('Control+1');
}

/**
 * @param {Page} page with the Problems panel shown, in a window high enough for all its rows
 * @returns {Promise<string[]>} the texts of the rows as they are seen
 */
export async function readProblems(page) {
  const texts = await page.locator(problemRows).allInnerTexts();
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

/**
 * Runs a command by its title in the command palette.
 *
 * @param {Page} page
 * @param {string} title
 */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  const palette = page.locator('.quick-input-widget');
  await palette.locator('input').fill(`>${title}`);
  await palette.locator('.monaco-list-row').first().filter({ hasText: title }).waitFor();
  await page.keyboard.press('Enter');
  await palette.waitFor({ state: 'hidden' });
}
