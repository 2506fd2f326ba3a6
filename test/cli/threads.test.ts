/** `postmortem check` with several threads: the same as with one. */
import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Job } from '../../server/src/cli/checkedFile.ts';
import { eachAlone, type Outcomes } from '../../server/src/cli/threads.ts';
import { inFolder, postmortem, postmortemInterrupted, type Run } from './postmortem.ts';
import { complete, ignored, notes, ownerless, slips, untimed } from './reports.ts';

const kinds: readonly (string | Uint8Array)[] = [
  slips,
  notes,
  complete,
  ownerless,
  Uint8Array.of(0x89, 0x50, 0, 0),
  untimed,
  Buffer.from('# Postmortem: caf\u00E9 outage\n', 'latin1'),
  ignored,
  `\uFEFF${slips.replaceAll('\n', '\r\n')}`,
  complete.replaceAll('## ', '##'),
  '',
];

/** A repository with files of all kinds in five folders, each with settings of its own. */
function manyFiles(): Record<string, string | Uint8Array> {
  const names = Array.from({ length: 110 }, (_, index) => `${'abcde'[index % 5]}/${String(index).padStart(3, '0')}.md`);
  return {
    ...Object.fromEntries(names.map((name, index) => [name, kinds[index % kinds.length] ?? ''])),
    '.git/HEAD': '',
    'b/.postmortem.json': '{ "profile": "ours.markdown", "rules": { "action-owner": "error" } }',
    'b/ours.markdown': '# Title\n\n## What happened\n\n## What we learned\n',
    'c/.postmortem.json': '{ "profile": 7, "rules": { "nothing": "off" } }',
    'd/.postmortem.json': '{ "audience": ',
    'e/.postmortem.json': '{ "profile": "gone.md" }',
  };
}

function inRepository<T>(work: (folder: string) => Promise<T>): Promise<T> {
  return inFolder(manyFiles(), async (folder) => {
    if (process.platform !== 'win32') symlinkSync('gone.md', path.join(folder, 'a/050-link.md'));
    return work(folder);
  });
}

for (const format of ['text', 'json', 'sarif', 'github', 'junit']) {
  test(`--format ${format}`, () =>
    inRepository(async (folder) => {
      const one = await postmortem(folder, 'check', '--format', format, '--threads', '1');
      assert.deepEqual(await postmortem(folder, 'check', '--format', format, '--threads', '3'), one);
      assert.equal(one.code, 1);
      assert.equal(one.err.match(/looks like a binary file/g)?.length, 10);
      assert.match(one.err, /^c\/\.postmortem\.json:1:\d+: .*\n/m);
    }));
}

test('--fix', async () => {
  const mended = (threads: string): Promise<readonly [Run, Run]> =>
    inRepository(async (folder) => [
      await postmortem(folder, 'check', '--fix', '--threads', threads),
      await postmortem(folder, 'export', '.'),
    ]);
  const one = await mended('1');
  assert.deepEqual(await mended('3'), one);
  assert.equal(one[0].err.match(/is mended/g)?.length, 10);
});

test('Ctrl+C ends a run at once', { skip: process.platform === 'win32' }, async () => {
  const files = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`report-${index}.md`, slips]));
  await inFolder(files, async (folder) => {
    const { signal, out } = await postmortemInterrupted(folder, 'check', '--threads', '2');
    assert.equal(signal, 'SIGINT');
    assert.doesNotMatch(out, /of 2000 reports/);
  });
});

test('of the files that a thread dies of only that one is lost', async () => {
  const jobs = ['a.md', 'heavy.md', 'z.md'].map((name): Job => ({ file: { path: name, named: true }, settings: {} }));
  const outcomeOf = ({ file }: Job): Outcomes[number] => ({ file, problem: 'was looked at' });
  const dying = (message: string) => (some: readonly Job[]) =>
    some.some(({ file }) => file.path === 'heavy.md')
      ? Promise.reject(new Error(message))
      : Promise.resolve(some.map(outcomeOf));
  const problems = async (message: string): Promise<string[]> =>
    (await eachAlone(jobs, dying(message))).map((o) => `${o.file.path}: ${'problem' in o ? o.problem : ''}`);
  assert.deepEqual(await problems('Worker terminated due to reaching memory limit: JS heap out of memory'), [
    'a.md: was looked at',
    'heavy.md: takes more memory than there is. Leave it out, or split it up.',
    'z.md: was looked at',
  ]);
  assert.deepEqual((await problems('no such thing'))[1], 'heavy.md: cannot be checked: no such thing.');
});
