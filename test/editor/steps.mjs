// @ts-check
/** The steps that `screenshot.mjs` can be told to do. */
import { runCommand } from './host/workbench.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Record<string, (page: Page, what: string) => Promise<unknown>>} */
const actions = {
  command: runCommand,
  key: (page, key) => page.keyboard.press(key),
  type: (page, text) => page.keyboard.type(text, { delay: 30 }),
  click: (page, selector) => page.locator(selector).first().click(),
  // Forced, since squiggles lie below the text that they belong to.
  hover: (page, selector) => page.locator(selector).first().hover({ force: true }),
  until: (page, selector) => page.locator(selector).first().waitFor(),
  wait: (page, milliseconds) => page.waitForTimeout(Number(milliseconds)),
  picture: (page, file) => page.screenshot({ path: file }),
};

/**
 * @param {Page} page
 * @param {string} step an action and what to do it with, such as `key:Control+Space`
 */
export async function doStep(page, step) {
  const colon = step.indexOf(':');
  const action = actions[step.slice(0, colon)];
  if (!action)
    throw new Error(`The step "${step}" must begin with one of ${Object.keys(actions).join(', ')} and a colon.`);
  await action(page, step.slice(colon + 1));
}
