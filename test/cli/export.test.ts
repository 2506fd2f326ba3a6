/** `postmortem export`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportReport } from '../../server/src/core/features/exported.ts';
import { lint } from '../../server/src/core/lint.ts';
import { parse } from '../../server/src/core/parse.ts';
import { inFolder, postmortem } from './postmortem.ts';
import { notes, slips } from './reports.ts';

const exported = (path: string, text: string): string => {
  const report = parse(text, path);
  const { profile, findings } = lint(report);
  return `${JSON.stringify(exportReport(path, report, profile?.profile.id ?? null, findings))}\n`;
};

test('one object a line, also for what is no report', async () => {
  await inFolder({ 'search.md': slips, 'notes.md': notes }, async (folder) => {
    const out = exported('notes.md', notes) + exported('search.md', slips);
    assert.deepEqual(await postmortem(folder, 'export', '--format', 'ndjson', 'search.md', 'notes.md'), {
      code: 0,
      out,
      err: '',
    });
    assert.deepEqual(await postmortem(folder, 'export', '.'), { code: 0, out, err: '' });
  });
});

test('a file that cannot be read is left out, and said so', async () => {
  await inFolder({ 'search.md': slips, 'picture.md': new Uint8Array(40) }, async (folder) => {
    assert.deepEqual(await postmortem(folder, 'export', '.'), {
      code: 1,
      out: exported('search.md', slips),
      err: 'picture.md: looks like a binary file. Leave it out.\n',
    });
  });
});
