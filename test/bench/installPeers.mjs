// @ts-check
// `npm run bench:peers`: puts the programs that the bench compares with into out/peers, apart from what the project needs.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const folder = path.resolve('out/peers');

// The newest that run on the oldest Node the project takes: markdownlint-cli2 0.23 wants Node 22.
const dependencies = {
  rumdl: '0.2.75',
  'vscode-langservers-extracted': '4.10.0',
  'markdownlint-cli2': '0.22.1',
  // What VS Code parses with on behalf of its Markdown server.
  'markdown-it': '14.1.0',
};

process.exitCode = main();

/** @returns {number} the exit code */
function main() {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify({ private: true, dependencies }, null, 2)}\n`);
  // npm is a script on Windows, which only a shell starts.
  const { status } = spawnSync('npm install --ignore-scripts --no-audit --no-fund', {
    cwd: folder,
    shell: true,
    stdio: 'inherit',
  });
  console.log(
    status === 0 ? `bench: the peers are in ${folder}.` : 'bench: npm install failed; what it says above tells why.',
  );
  return status ?? 1;
}
