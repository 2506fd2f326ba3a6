/** `postmortem check --fix`, and reports on standard input. */
import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { inFolder, postmortem, postmortemHearing } from './postmortem.ts';
import { complete, notes, slips } from './reports.ts';

const unspaced = complete.replaceAll('## ', '##');
const mended = '1 of 1 report';

test('--fix mends what is safe to mend and prints what is left', async () => {
  await inFolder({ 'search.md': unspaced.replace(' Owner: Ana', ''), 'notes.md': notes }, async (folder) => {
    assert.deepEqual(await postmortem(folder, 'check', '--fix'), {
      code: 1,
      out: `search.md:25:4 warning The action item here names no owner. Write who sees to each, for example “Owner: Ana”. (action-owner)

1 warning in ${mended}.
`,
      err: 'search.md: is mended.\n',
    });
    assert.equal(readFileSync(path.join(folder, 'search.md'), 'utf8'), complete.replace(' Owner: Ana', ''));
    assert.equal(readFileSync(path.join(folder, 'notes.md'), 'utf8'), notes);
    assert.deepEqual(readdirSync(folder).sort(), ['notes.md', 'search.md']);
  });
});

test('--fix keeps line ends, the byte order mark, permissions and links', async () => {
  const windows = `\uFEFF${unspaced}`.replaceAll('\n', '\r\n');
  await inFolder({ 'search.md': windows }, async (folder) => {
    const file = path.join(folder, 'search.md');
    const link = path.join(folder, 'latest.md');
    chmodSync(file, 0o640);
    symlinkSync('search.md', link);
    assert.equal((await postmortem(folder, 'check', '--fix', 'latest.md')).code, 0);
    assert.equal(readFileSync(file, 'utf8'), `\uFEFF${complete}`.replaceAll('\n', '\r\n'));
    assert.equal(statSync(file).mode & 0o777, 0o640);
    assert.ok(lstatSync(link).isSymbolicLink());
  });
});

test('--fix leaves a file alone in which there is nothing to mend', async () => {
  await inFolder({ 'search.md': complete }, async (folder) => {
    const before = statSync(path.join(folder, 'search.md')).mtimeMs;
    const expected = { code: 0, out: 'Nothing to mend in 1 report.\n', err: '' };
    assert.deepEqual(await postmortem(folder, 'check', '--fix'), expected);
    assert.equal(statSync(path.join(folder, 'search.md')).mtimeMs, before);
  });
});

test('as many warnings pass as --max-warnings says', async () => {
  await inFolder({ 'search.md': slips }, async (folder) => {
    const { out } = await postmortem(folder, 'check');
    assert.match(out, /\n2 warnings in 1 of 1 report\.\n$/);
    assert.equal((await postmortem(folder, 'check', '--max-warnings', '1')).code, 1);
    assert.deepEqual(await postmortem(folder, 'check', '--max-warnings', '2'), { code: 0, out, err: '' });
    assert.equal((await postmortem(folder, 'check', '--max-warnings=2', '--rule', 'action-owner=error')).code, 1);
  });
});

test('--stdin reads the report from standard input', async () => {
  await inFolder({}, async (folder) => {
    const text = complete.replace(' Owner: Ana', '');
    const finding =
      'warning The action item here names no owner. Write who sees to each, for example “Owner: Ana”. (action-owner)';
    const summary = '\n\n1 warning in 1 of 1 report.\n';
    assert.deepEqual(await postmortemHearing(folder, text, 'check', '--stdin'), {
      code: 1,
      out: `stdin.md:25:4 ${finding}${summary}`,
      err: '',
    });
    assert.deepEqual(
      await postmortemHearing(folder, text, 'check', '--stdin', '--stdin-filename', 'reports/search.md'),
      { code: 1, out: `reports/search.md:25:4 ${finding}${summary}`, err: '' },
    );
    assert.deepEqual(await postmortemHearing(folder, notes, 'check', '--stdin'), {
      code: 0,
      out: 'stdin.md is not read as an incident report: it names no date and no time, it has few of the sections that incident reports have.\nNo incident report among 1 file.\n',
      err: '',
    });
    assert.deepEqual(await postmortemHearing(folder, Uint8Array.of(0xff, 0xfe, 0x41, 0), 'check', '--stdin'), {
      code: 1,
      out: '1 file could not be read.\n',
      err: 'stdin.md: is UTF-16. Save it as UTF-8.\n',
    });
  });
});
