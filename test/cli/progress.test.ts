/** How far a run is, as a terminal shows it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followProgress } from '../../server/src/cli/progress.ts';
import { inFolder, postmortem } from './postmortem.ts';
import { complete } from './reports.ts';

const gone = '\r\u{1B}[2K';

const three = ['one\n', '', 'three\n'];

/** Checks the first of 2,000 files, each of which takes so many milliseconds, and gives all that is written. */
async function written(showsProgress: boolean, milliseconds: number, texts = three): Promise<string> {
  let all = '';
  let time = 0;
  const write = async (text: string): Promise<void> => void (all += text);
  const terminal = {
    input: () => Promise.resolve({ text: '' }),
    out: write,
    err: write,
    colours: false,
    showsProgress,
    today: { year: 2025, month: 3, day: 5 },
  };
  const progress = followProgress(terminal, 2000, () => time);
  for (const text of texts) {
    await progress.terminal.out(text);
    time += milliseconds;
    await progress.step();
  }
  await progress.end();
  await progress.terminal.out('end\n');
  return all;
}

test('a long run says how far it is, and the line makes room for what is written', async () => {
  assert.equal(
    await written(true, 300),
    `one\n${gone}Checked 2 of 2,000 files${gone}three\n${gone}Checked 3 of 2,000 files${gone}end\n`,
  );
});

test('the line is not written more often than it can be read', async () => {
  const steps = (await written(true, 60, Array<string>(13).fill(''))).match(/Checked \d+ of/g);
  assert.deepEqual(steps, ['Checked 9 of', 'Checked 11 of', 'Checked 13 of']);
});

test('a short run says nothing, nor does one that is not on a terminal', async () => {
  assert.equal(await written(true, 100), 'one\nthree\nend\n');
  assert.equal(await written(false, 9000), 'one\nthree\nend\n');
});

test('a pipe gets no progress', async () => {
  const files = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`report-${index}.md`, complete]));
  await inFolder(files, async (folder) => {
    const expected = { code: 0, out: 'Nothing to mend in 200 reports.\n', err: '' };
    assert.deepEqual(await postmortem(folder, 'check'), expected);
  });
});
