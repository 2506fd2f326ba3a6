/** The compiled code that is kept between two starts, where Node does not keep it by itself. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import { inFolder } from './postmortem.ts';
import { complete } from './reports.ts';

const skip = 'enableCompileCache' in module || process.platform === 'win32';

test('compiled code is kept for the next start, and made anew where it is damaged', { skip }, async () => {
  await inFolder({ 'report.md': complete }, async (folder) => {
    const first = checkIn(folder);
    const [name = ''] = keptIn(folder);
    assert.match(name, /^main\.cjs-/);
    const file = path.join(folder, 'postmortem', name);
    const kept = readFileSync(file).length;
    assert.equal(checkIn(folder), first);
    writeFileSync(file, 'damaged');
    assert.equal(checkIn(folder), first);
    assert.ok(readFileSync(file).length > kept / 2);
  });
});

test('nothing is kept in a folder that others may write to', { skip }, async () => {
  await inFolder({ 'report.md': complete }, async (folder) => {
    mkdirSync(path.join(folder, 'postmortem'));
    chmodSync(path.join(folder, 'postmortem'), 0o777);
    checkIn(folder);
    assert.deepEqual(keptIn(folder), []);
  });
});

test('a command works where nothing can be kept', { skip }, async () => {
  await inFolder({ 'report.md': complete, postmortem: 'a file, not a folder' }, async (folder) => {
    assert.match(checkIn(folder), /1 report/);
    assert.ok(existsSync(path.join(folder, 'postmortem')));
  });
});

test('nothing is kept where that is turned off', { skip }, async () => {
  await inFolder({ 'report.md': complete }, async (folder) => {
    checkIn(folder, { NODE_DISABLE_COMPILE_CACHE: '1' });
    assert.equal(existsSync(path.join(folder, 'postmortem')), false);
  });
});

test('little garbage lies about, and less where a document is long', () => {
  const [usual, short, long] = ['', 'limitGarbage(0);', 'limitGarbage(500_000); limitGarbage(0);'].map(heapAfter) as [
    number,
    number,
    number,
  ];
  assert.ok(short < 0.9 * usual, `${short} of ${usual} bytes`);
  assert.ok(long < 0.5 * usual, `${long} of ${usual} bytes`);
});

// The largest heap, in bytes, of a program that holds as much at any time, and renews it again and again.
function heapAfter(limit: string): number {
  const program = `
    const { limitGarbage } = require('./dist/compiled.cjs');
    const { getHeapStatistics } = require('node:v8');
    ${limit}
    const held = [];
    let most = 0;
    for (let made = 0; made < 1_500_000; made++) {
      held[(made * 7919) % 150_000] = { made, text: String(made).repeat(9), list: [made, made, made, made] };
      if (made % 10_000 === 0) most = Math.max(most, getHeapStatistics().total_heap_size);
    }
    console.log(most);
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
  assert.equal(stderr, '');
  return Number(stdout);
}

function checkIn(folder: string, variables: Readonly<Record<string, string>> = {}): string {
  const { stdout, stderr } = spawnSync(process.execPath, [path.resolve('dist/cli.cjs'), 'check', 'report.md'], {
    cwd: folder,
    env: { ...process.env, XDG_CACHE_HOME: folder, ...variables },
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return stdout;
}

const keptIn = (folder: string): string[] => readdirSync(path.join(folder, 'postmortem'));
