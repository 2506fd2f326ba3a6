// Bundles everything that runs: `node esbuild.mjs` into dist/, `node esbuild.mjs --tests` the tests into out/test/,
// `--watch` keeps at it.
import { rmSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { globSync } from './scripts/globSync.mjs';

/** @type {esbuild.BuildOptions} */
const common = { bundle: true, target: 'es2022', charset: 'utf8', loader: { '.md': 'text' }, logLevel: 'warning' };
const node = /** @type {const} */ ({ platform: 'node', format: 'cjs', target: 'node20.19' });
const web = /** @type {const} */ ({
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  define: { process: 'undefined' },
});

/** @type {esbuild.BuildOptions[]} */
const product = [
  { ...node, entryPoints: ['client/src/node.ts'], outfile: 'dist/client.cjs', external: ['vscode'] },
  { ...web, entryPoints: ['client/src/web.ts'], outfile: 'dist/client.web.cjs', format: 'cjs', external: ['vscode'] },
  { ...node, entryPoints: ['server/src/node.ts'], outfile: 'dist/server.cjs', banner: { js: '#!/usr/bin/env node' } },
  {
    ...web,
    entryPoints: ['server/src/web.ts'],
    outfile: 'dist/server.web.js',
    format: 'iife',
    // A worker has no DOM, which the parser's builds for browser pages ask for.
    conditions: ['worker'],
  },
  {
    ...node,
    entryPoints: ['server/src/main.ts'],
    outfile: 'dist/cli.cjs',
    banner: { js: '#!/usr/bin/env node' },
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
