/** `postmortem check`. */
import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { inFolder, postmortem, postmortemUnheard } from './postmortem.ts';
import { complete, ignored, notes, ownerless, slips, untimed } from './reports.ts';

const orderFinding =
  '15:3 warning 10:05 UTC is earlier than 10:20 UTC in the entry before it. Move the entry, or correct its time. (timeline-order)';
const ownerFinding = '28:7 warning This action item names no owner. Say who sees to it. (action-owner)';

test('a folder is searched; findings stand file by file, then a summary', async () => {
  const files = {
    'b/slips.md': slips,
    'a.markdown': slips,
    'c.MDX': complete,
    'README.md': notes,
    'b/log.txt': slips,
    'node_modules/x/report.md': slips,
    '.drafts/report.md': slips,
  };
  const expected = {
    code: 1,
    out: `a.markdown:${orderFinding}
a.markdown:${ownerFinding}

b/slips.md:${orderFinding}
b/slips.md:${ownerFinding}

4 warnings in 2 of 3 reports.
`,
    err: '',
  };
  await inFolder(files, async (folder) => {
    assert.deepEqual(await postmortem(folder, 'check'), expected);
    assert.deepEqual(await postmortem(folder, 'check', '.'), expected);
    assert.deepEqual(await postmortem(folder, 'check', 'b', 'a.markdown', 'b/slips.md', '**/*.mdx'), expected);
  });
});

test('paths are printed as they were given', async () => {
  await inFolder({ 'reports/2025/search.md': ownerless }, async (folder) => {
    const line =
      '25:4 warning The action item here names no owner. Write who sees to each, for example “Owner: Ana”. (action-owner)';
    for (const [given, printed] of [
      ['reports', 'reports/2025/search.md'],
      ['./reports/', './reports/2025/search.md'],
      ['reports/2025/search.md', 'reports/2025/search.md'],
      ['reports/**/*.md', 'reports/2025/search.md'],
      [path.join(folder, 'reports'), path.join(folder, 'reports/2025/search.md')],
      [
        path.join(folder, 'reports/*/*.md').replaceAll('\\', '/'),
        `${folder.replaceAll('\\', '/')}/reports/2025/search.md`,
      ],
    ] as const) {
      const out = `${printed}:${line}\n\n1 warning in 1 of 1 report.\n`;
      assert.deepEqual(await postmortem(folder, 'check', given), { code: 1, out, err: '' });
    }
  });
});

test('remarks for information do not fail the run', async () => {
  await inFolder({ 'search.md': untimed }, async (folder) => {
    const out = `search.md:14:3 information 1 of 3 timeline entries has no time. Write when each happened; “~14:20” will do. (untimed-entry)

1 remark in 1 of 1 report.
`;
    assert.deepEqual(await postmortem(folder, 'check', 'search.md'), { code: 0, out, err: '' });
  });
});

test('what is no report is passed over, unless it is named', async () => {
  const files = {
    'notes.md': ignored,
    'template.md': complete.replaceAll(/10:\d\d/g, 'HH:MM').replaceAll('2025-03-05', 'YYYY-MM-DD'),
  };
  await inFolder(files, async (folder) => {
    assert.deepEqual(await postmortem(folder, 'check'), {
      code: 0,
      out: 'No incident report among 2 files.\n',
      err: '',
    });
    assert.deepEqual(await postmortem(folder, 'check', 'notes.md', 'template.md'), {
      code: 0,
      out: `notes.md is not read as an incident report: a comment in the file says so.
template.md is read as a template and not checked: it is still to be filled in.
No incident report among 2 files.
`,
      err: '',
    });
  });
});

test('a folder without Markdown is fine', async () => {
  await inFolder({ 'log.txt': slips }, async (folder) => {
    assert.deepEqual(await postmortem(folder, 'check'), { code: 0, out: 'No Markdown files here.\n', err: '' });
    assert.deepEqual(await postmortem(folder, 'check', '--format', 'json'), { code: 0, out: '[]\n', err: '' });
  });
});

test('a rule can be turned off or moved', async () => {
  await inFolder({ 'search.md': slips }, async (folder) => {
    const args = ['check', 'search.md', '--rule', 'action-owner=off', '--rule=timeline-order=information'];
    const out = `search.md:${orderFinding.replace('warning', 'information')}\n\n1 remark in 1 of 1 report.\n`;
    assert.deepEqual(await postmortem(folder, ...args), { code: 0, out, err: '' });
  });
});

test('--profile names the template', async () => {
  await inFolder({ 'search.md': complete }, async (folder) => {
    const out = `search.md:1:3 information All that is required is here. The template “Google SRE” also recommends “Detection”. (missing-section)

1 remark in 1 of 1 report.
`;
    assert.deepEqual(await postmortem(folder, 'check', '--profile', 'google-sre'), { code: 0, out, err: '' });
  });
});

test('--format json holds everything, with hints and with files that are no reports', async () => {
  const text = `\uFEFF${ownerless.replaceAll('\n', '\r\n')}`;
  await inFolder({ 'search.md': text, 'notes.md': ignored }, async (folder) => {
    const { code, out, err } = await postmortem(folder, 'check', '--format=json');
    assert.deepEqual({ code, err }, { code: 1, err: '' });
    const [first, second] = JSON.parse(out) as [object, { reasons: string[] }];
    assert.deepEqual(first, {
      path: 'notes.md',
      kind: 'other',
      reasons: ['a comment in the file says so'],
      profile: null,
      findings: [],
    });
    assert.deepEqual(
      { ...second, reasons: [] },
      {
        path: 'search.md',
        kind: 'report',
        reasons: [],
        profile: 'general',
        findings: [
          {
            line: 25,
            column: 4,
            endLine: 25,
            endColumn: 16,
            severity: 'warning',
            rule: 'action-owner',
            message: 'The action item here names no owner. Write who sees to each, for example “Owner: Ana”.',
          },
          {
            line: 25,
            column: 4,
            endLine: 25,
            endColumn: 16,
            severity: 'hint',
            rule: 'action-due',
            message: 'The action item here has no due date. Say by when it is to be done.',
          },
          {
            line: 27,
            column: 7,
            endLine: 27,
            endColumn: 41,
            severity: 'hint',
            rule: 'action-owner',
            message: 'No owner yet.',
          },
        ],
      },
    );
  });
});

test('a byte order mark does not move the columns', async () => {
  await inFolder({ 'search.md': `\uFEFF${complete.replace('## Impact', '## Background')}` }, async (folder) => {
    const { out } = await postmortem(folder, 'check');
    assert.equal(
      out,
      `search.md:1:3 warning The section “Impact” is missing; the template “General” asks for it. (missing-section)

1 warning in 1 of 1 report.
`,
    );
  });
});

test('files that cannot be read get a line each and do not stop the run', async () => {
  const files = {
    'a-latin1.md': Buffer.from('# Postmortem: caf\u00E9 outage\n', 'latin1'),
    'b-utf16.md': Buffer.from(`\uFEFF${complete}`, 'utf16le'),
    'c-binary.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
    'd-large.md': Buffer.alloc(10 * 1024 * 1024 + 1, 'a'),
    'e-search.md': complete,
    'f.md/search.md': complete,
  };
  await inFolder(files, async (folder) => {
    assert.deepEqual(await postmortem(folder, 'check'), {
      code: 1,
      out: 'Nothing to mend in 2 reports. 4 files could not be read.\n',
      err: `a-latin1.md: is not valid UTF-8. Save it as UTF-8.
b-utf16.md: is UTF-16. Save it as UTF-8.
c-binary.md: looks like a binary file. Leave it out.
d-large.md: is larger than 10 MB. Leave it out, or split it up.
`,
    });
    assert.deepEqual(await postmortem(folder, 'check', 'c-binary.md', '--format', 'json'), {
      code: 1,
      out: '[]\n',
      err: 'c-binary.md: looks like a binary file. Leave it out.\n',
    });
  });
});

test('links to folders are not followed', { skip: process.platform === 'win32' }, async () => {
  await inFolder({ 'search.md': complete }, async (folder) => {
    symlinkSync('.', path.join(folder, 'again'));
    assert.deepEqual(await postmortem(folder, 'check'), { code: 0, out: 'Nothing to mend in 1 report.\n', err: '' });
  });
});

test('characters that steer a terminal are not printed', { skip: process.platform === 'win32' }, async () => {
  const text = complete.replace('## Root cause', '##Root \u{1B}[31mcause');
  await inFolder({ 'se\u{7}arch.md': text }, async (folder) => {
    const { out } = await postmortem(folder, 'check');
    assert.doesNotMatch(out, /[^\P{Cc}\n]/u);
  });
});

test('many files come in order', async () => {
  const names = Array.from({ length: 60 }, (_, index) => `report-${String(index).padStart(2, '0')}.md`);
  await inFolder(Object.fromEntries(names.map((name) => [name, slips])), async (folder) => {
    const { out } = await postmortem(folder, 'check');
    const files = out.split('\n').flatMap((line) => /^(report.*\.md):15/.exec(line)?.[1] ?? []);
    assert.deepEqual(files, names);
  });
});

test('a closed pipe is quiet', async () => {
  const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`report-${index}.md`, slips]));
  await inFolder(files, async (folder) => {
    const { err } = await postmortemUnheard(folder, 'check');
    assert.equal(err, '');
  });
});
