// @ts-check
// `npm run corpus [-- OPTIONS OF THE SCORER]`: reads a labelled corpus, if one stands beside the project, and prints its scores.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { printFindings } from './findings.mjs';

const corpus = path.resolve('../shared/corpus');
const predictions = path.resolve('out/corpus/predictions.ndjson');

process.exitCode = main(process.argv.slice(2));

/**
 * @param {string[]} options passed on to the scorer: `--worst 15`, `--misses timeline`, `--json`
 * @returns {number} the exit code
 */
function main(options) {
  if (!existsSync(corpus)) {
    console.error(`corpus: there is no labelled corpus at ${corpus}, so nothing is scored.`);
    return 0;
  }
  if (options.includes('--findings')) {
    printFindings(corpus, options);
    return 0;
  }
  mkdirSync(path.dirname(predictions), { recursive: true });
  writeFileSync(predictions, exported(path.join(corpus, 'reports')));
  const scorer = [
    path.join(corpus, 'score.mjs'),
    '--labels',
    path.join(corpus, 'labels'),
    '--predictions',
    predictions,
  ];
  return spawnSync(process.execPath, [...scorer, ...options], { stdio: 'inherit' }).status ?? 1;
}

/**
 * @param {string} folder
 * @returns {string} what `postmortem export` prints of its files, by the built command
 */
function exported(folder) {
  const files = readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name));
  const args = ['dist/cli.cjs', 'export', '--format', 'ndjson', ...files];
  return execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
}
