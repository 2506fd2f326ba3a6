// @ts-check
// `npm test`: all checks one after the other, `npm test unit editor` only those named. Stops at the first that fails.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { globSync } from './globSync.mjs';

const bundled = ['node', 'esbuild.mjs'];
const tests = ['node', 'esbuild.mjs', '--tests'];

// The commands come one by one, as the later ones look for what the earlier ones made.
/** @type {Record<string, { what: string, commands: () => Iterable<string[]> }>} */
const checks = {
  types: { what: 'Types', commands: () => [['npx', 'tsc', '-b']] },
  lint: {
    what: 'Lint, import boundaries and format',
    commands: () => [
      ['npx', 'eslint', '.'],
      ['npx', 'prettier', '--check', '.'],
    ],
  },
  unit: {
    what: 'Unit, protocol and command line tests',
    *commands() {
      yield* [bundled, tests];
      yield ['node', '--test', '--test-reporter=spec', ...globSync('out/test', /\.test\.mjs$/)];
    },
  },
  editor: {
    what: 'Tests in a real VS Code, with Node and in a web worker',
    commands: () => [bundled, tests, ['node', 'test/editor/run.mjs'], ['node', 'test/editor/runWeb.mjs']],
  },
  package: {
    what: 'The packaged extension',
    commands: () => [bundled, ['node', '--test', '--test-reporter=spec', 'test/package/vsix.test.mjs']],
  },
};

process.exitCode = main(process.argv.slice(2));

/**
 * @param {string[]} wanted names of checks, none for all
 * @returns {number} the exit code
 */
function main(wanted) {
  const unknown = wanted.find((name) => !(name in checks));
  if (unknown !== undefined) {
    console.error(`test: there is no check “${unknown}”. There are: ${Object.keys(checks).join(', ')}.`);
    return 2;
  }
  const names = wanted.length > 0 ? wanted : Object.keys(checks);
  for (const name of names) {
    const start = Date.now();
    console.log(`\n== ${checks[name]?.what}`);
    for (const command of checks[name]?.commands() ?? []) if (!run(command)) return 1;
    console.log(`== ${checks[name]?.what}: ${Math.round((Date.now() - start) / 1000)} s`);
  }
  console.log(`\nAll checks passed: ${names.join(', ')}.`);
  return 0;
}

/**
 * @param {string[]} command
 * @returns {boolean} whether it succeeded
 */
function run([program = '', ...args]) {
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) console.error(`test: “${[program, ...args.slice(0, 3)].join(' ')}” failed.`);
  return status === 0;
}
