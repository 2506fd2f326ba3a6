// Bundles everything that runs: `node esbuild.mjs` into dist/, `node esbuild.mjs --tests` the tests into out/test/,
// `--bench` what measures the speed into out/bench/; `--watch` keeps at it.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { globSync } from './scripts/globSync.mjs';

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  target: 'es2022',
  charset: 'utf8',
  loader: { '.md': 'text' },
  logLevel: 'warning',
  // Node has them for long. Without this, each would become a `new RegExp` that is built again at every use.
  supported: { 'regexp-unicode-property-escapes': true },
};
const alias = {
  // Nothing of what it does is asked for, and it brings parts of lodash.
  '@textlint/regexp-string-matcher': './scripts/stubs/noAllowList.mjs',
  // The file that the package names for Node loads its parts in a way that no bundler follows.
  'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
};
const node = /** @type {const} */ ({ platform: 'node', format: 'cjs', target: 'node20.19', alias });
const web = /** @type {const} */ ({
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  alias,
  define: { process: 'undefined' },
});
/** @type {esbuild.BuildOptions[]} */
const product = [
  { ...node, entryPoints: ['client/src/node.ts'], outfile: 'dist/client.cjs', external: ['vscode'] },
  { ...web, entryPoints: ['client/src/web.ts'], outfile: 'dist/client.web.cjs', format: 'cjs', external: ['vscode'] },
  { ...node, entryPoints: ['server/src/node.ts'], outfile: 'dist/node.cjs' },
  {
    ...web,
    entryPoints: ['server/src/server.ts'],
    outfile: 'dist/server.js',
    format: 'iife',
    // For Node, which does without the name.
    globalName: 'handlers',
    footer: { js: "if (typeof module === 'object') module.exports = handlers;" },
    external: ['./node.cjs'],
    alias: {
      ...alias,
      'vscode-languageserver': './server/src/library.cjs',
      'vscode-languageserver/browser': './node_modules/vscode-languageserver/lib/browser/main.js',
    },
    // A worker has no DOM, which the parser's builds for browser pages ask for.
    conditions: ['worker', 'browser'],
  },
  {
    ...node,
    entryPoints: ['server/src/main.ts'],
    outfile: 'dist/main.cjs',
    // fdir, which searches folders, asks for it when it is loaded; CommonJS does not have it.
    define: { 'import.meta.url': '__filename' },
  },
];

/** @type {esbuild.BuildOptions[]} */
const tests = [
  {
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    entryPoints: globSync('test', /\.test\.ts$/),
    outdir: 'out/test',
    outbase: 'test',
    outExtension: { '.js': '.mjs' },
    packages: 'external',
    sourcemap: 'inline',
  },
  { ...node, entryPoints: ['test/editor/suite.ts'], outfile: 'out/test/editor/suite.cjs', external: ['vscode'] },
  {
    ...web,
    entryPoints: ['test/editor/webSuite.ts'],
    outfile: 'out/test/editor/webSuite.js',
    format: 'cjs',
    external: ['vscode'],
  },
];

/** @type {esbuild.BuildOptions[]} */
const bench = [
  {
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    entryPoints: ['test/bench/main.ts'],
    outfile: 'out/bench/main.mjs',
    packages: 'external',
  },
  // Bundled and minified as the server is that it is the measure of.
  { ...node, entryPoints: ['test/bench/echoServer.ts'], outfile: 'out/bench/echoServer.cjs', minify: true },
];

if (process.argv.includes('--tests')) rmSync('out/test', { recursive: true, force: true });
const wanted = process.argv.includes('--tests') ? tests : process.argv.includes('--bench') ? bench : product;
for (const options of wanted) {
  const whole = { ...common, minify: wanted === product && !process.argv.includes('--watch'), ...options };
  if (process.argv.includes('--watch')) await (await esbuild.context(whole)).watch();
  else await esbuild.build(whole);
}
if (wanted === product) writeLoaders();

// Node takes a `.js` file for CommonJS only where a manifest beside it says so.
function writeLoaders() {
  mkdirSync('dist', { recursive: true });
  copyFileSync('server/src/loader.cjs', 'dist/server.cjs');
  copyFileSync('server/src/program.cjs', 'dist/cli.cjs');
  copyFileSync('server/src/compiled.cjs', 'dist/compiled.cjs');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync('dist/package.json', `${JSON.stringify({ type: 'commonjs', version })}\n`);
}
