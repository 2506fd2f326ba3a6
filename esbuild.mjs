// Bundles everything that runs: `node esbuild.mjs` into dist/, `node esbuild.mjs --tests` the tests into out/test/,
// `--watch` keeps at it.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
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
// What it asks Node for stands in parts that only run there.
const both = /** @type {const} */ ({
  platform: 'neutral',
  mainFields: ['module', 'main'],
  format: 'iife',
  external: builtinModules.flatMap((name) => [name, `node:${name}`]),
  // Their halves for Node are hidden from a bundle that is not for Node alone.
  alias: {
    ...alias,
    ...Object.fromEntries(
      ['vscode-languageserver', 'vscode-languageserver-protocol', 'vscode-jsonrpc'].map((name) => [
        `${name}/node`,
        `./node_modules/${name}/lib/node/main.js`,
      ]),
    ),
  },
});

/** @type {esbuild.BuildOptions[]} */
const product = [
  { ...node, entryPoints: ['client/src/node.ts'], outfile: 'dist/client.cjs', external: ['vscode'] },
  { ...web, entryPoints: ['client/src/web.ts'], outfile: 'dist/client.web.cjs', format: 'cjs', external: ['vscode'] },
  {
    ...both,
    entryPoints: ['server/src/server.ts'],
    outfile: 'dist/server.js',
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

if (process.argv.includes('--tests')) rmSync('out/test', { recursive: true, force: true });
const wanted = process.argv.includes('--tests') ? tests : product;
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
  writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
}
