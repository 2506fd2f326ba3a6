// @ts-check
/** Launches the Chromium that shows the workbench of the VS Code server. */
import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Launches Chromium without a window.
 *
 * @param {string[]} [moreFlags]
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser(moreFlags = []) {
  // Signals end our process in `atExit`, and Playwright ends the browser with it.
  const signals = { handleSIGHUP: false, handleSIGINT: false, handleSIGTERM: false };
  return chromium.launch({ executablePath: await ensureChromium(), args: [...flags, ...moreFlags], ...signals });
}
