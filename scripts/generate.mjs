// @ts-check
// Writes everything that is made from the rules and the templates: `npm run generate`.
import * as esbuild from 'esbuild';
import { pathToFileURL } from 'node:url';

const outfile = 'out/generate/main.mjs';
await esbuild.build({
  entryPoints: ['scripts/generate/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  loader: { '.md': 'text' },
  logLevel: 'warning',
});
await import(pathToFileURL(outfile).href);
