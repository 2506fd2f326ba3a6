// @ts-check
/**
 * Runs the editor tests in the web extension host: the extension's browser bundle in a web worker, as on vscode.dev.
 *
 * Usage: node test/editor/runWeb.mjs [--extension DIR] [--suite FILE] [--samples DIR]
 */
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { existingPath, runAsCommand } from './host/command.mjs';
import marked from './host/marked.cjs';
import { withEditor, workbenchUrl } from './host/session.mjs';
import { runSuite } from './host/suite.mjs';
import { temporaryCopy } from './host/workspace.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const extensionUrlPath = '/extension';
// Inside the extension, by which the workbench finds the extension host for the suite, and named as CommonJS, since the
// extension's package.json makes other names ES modules, which a web worker does not load.
const suiteUrlPath = `${extensionUrlPath}/suite-under-test.cjs`;

const { values: options } = parseArgs({
  options: {
    extension: { type: 'string', default: root },
    suite: { type: 'string', default: path.join(root, 'out/test/editor/webSuite.js') },
    samples: { type: 'string', default: path.join(root, 'test/samples') },
  },
});

await runAsCommand(import.meta.url, async () => {
  existingPath(options.suite);
  const files = await serveFiles();
  const editor = {
    serverFlags: ['--disable-workspace-trust', '--enable-smoke-test-driver'],
    browserFlags: ['--disable-web-security', '--disable-features=LocalNetworkAccessChecks'],
  };
  try {
    process.exitCode = await withEditor(editor, async ({ authority, browser }) => {
      const page = await browser.newPage({ bypassCSP: true });
      await page.route(`http://${authority}/?*`, (route) => addDevelopmentOptions(route, files.authority));
      const folder = temporaryCopy(existingPath(options.samples));
      return runSuite(page, workbenchUrl(authority, folder, [['skipWelcome', 'true']]));
    });
  } finally {
    files.close();
  }
});

/**
 * Serves the extension and the suite to the workbench.
 *
 * @returns {Promise<{ authority: string, close: () => void }>}
 */
async function serveFiles() {
  const server = http.createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // A worker runs no script that is not called one.
    const type = /\.c?js$/.test(pathname) ? 'text/javascript' : 'application/octet-stream';
    const headers = { 'Access-Control-Allow-Origin': '*', 'Content-Type': type };
    try {
      const body = await readServed(pathname);
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { authority: `localhost:${port}`, close: () => server.close() };
}

/**
 * @param {string} urlPath
 * @returns {Promise<string | Buffer>}
 */
async function readServed(urlPath) {
  if (urlPath === suiteUrlPath) return `(${marked.markOutput})();\n${await readFile(options.suite, 'utf8')}`;
  const folder = path.resolve(options.extension);
  const file = path.join(folder, decodeURIComponent(urlPath.slice(extensionUrlPath.length)));
  if (!urlPath.startsWith(extensionUrlPath) || !file.startsWith(folder)) throw new Error(`${urlPath} is not served.`);
  return readFile(file);
}

/**
 * Tells the workbench, in the page that it starts from, to load the extension and the suite over HTTP.
 *
 * @param {import('playwright-core').Route} route
 * @param {string} authority where they are served
 */
async function addDevelopmentOptions(route, authority) {
  const response = await route.fetch();
  const html = await response.text();
  const body = html.replace(/data-settings="([^"]*)"/, (_, /** @type {string} */ escaped) => {
    const settings = JSON.parse(escaped.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    Object.assign(settings.developmentOptions, {
      extensions: [{ $mid: 1, scheme: 'http', authority, path: extensionUrlPath }],
      extensionTestsPath: { scheme: 'http', authority, path: suiteUrlPath },
    });
    return `data-settings="${JSON.stringify(settings).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
  await route.fulfill({ response, body });
}
