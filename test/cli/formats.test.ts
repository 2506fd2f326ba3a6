/** `postmortem check --format sarif`, `github` and `junit`, as build servers read them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import Ajv from 'ajv-draft-04';
import { inFolder, postmortem } from './postmortem.ts';
import { complete, notes, ownerless, slips } from './reports.ts';

const files = {
  'a & b/50%, slips.md': slips,
  'complete.md': complete,
  'notes.md': notes,
  'picture.md': Uint8Array.of(0x89, 0x50, 0, 0),
};

const order = '10:05 UTC is earlier than 10:20 UTC in the entry before it. Move the entry, or correct its time.';
const owner = 'This action item names no owner. Say who sees to it.';
const binary = 'looks like a binary file. Leave it out.';

test('GitHub shows each finding at its line', async () => {
  await inFolder(files, async (folder) => {
    assert.deepEqual(await postmortem(folder, 'check', '--format', 'github'), {
      code: 1,
      out: `::warning file=a & b/50%25%2C slips.md,line=15,endLine=15,col=3,endColumn=12,title=timeline-order::${order}
::warning file=a & b/50%25%2C slips.md,line=28,endLine=28,col=7,endColumn=40,title=action-owner::${owner}
::error file=picture.md::This file ${binary}
`,
      err: `picture.md: ${binary}\n`,
    });
  });
});

test('remarks are notices for GitHub, hints are left out', async () => {
  await inFolder({ 'search.md': ownerless }, async (folder) => {
    const { out } = await postmortem(folder, 'check', '--format', 'github', '--rule', 'action-owner=information');
    const message = 'The action item here names no owner. Write who sees to each, for example “Owner: Ana”.';
    assert.equal(out, `::notice file=search.md,line=25,endLine=25,col=4,endColumn=16,title=action-owner::${message}\n`);
  });
});

test('JUnit has a suite for each report', async () => {
  await inFolder(files, async (folder) => {
    assert.deepEqual(await postmortem(folder, 'check', '--format', 'junit'), {
      code: 1,
      out: `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="postmortem">
  <testsuite name="a &amp; b/50%, slips.md" tests="2" failures="2" errors="0">
    <testcase classname="a &amp; b/50%, slips.md" name="timeline-order 15:3">
      <failure type="warning" message="${order}">a &amp; b/50%, slips.md:15:3</failure>
    </testcase>
    <testcase classname="a &amp; b/50%, slips.md" name="action-owner 28:7">
      <failure type="warning" message="${owner}">a &amp; b/50%, slips.md:28:7</failure>
    </testcase>
  </testsuite>
  <testsuite name="complete.md" tests="1" failures="0" errors="0">
    <testcase classname="complete.md" name="no findings"/>
  </testsuite>
  <testsuite name="picture.md" tests="1" failures="0" errors="1">
    <testcase classname="picture.md" name="read">
      <error message="This file ${binary}"/>
    </testcase>
  </testsuite>
</testsuites>
`,
      err: `picture.md: ${binary}\n`,
    });
  });
});

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly object[];
    readonly invocations: readonly object[];
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  }[];
}

test('SARIF keeps to its schema and holds what the text form says', async () => {
  await inFolder(files, async (folder) => {
    const { code, out } = await postmortem(folder, 'check', '--format', 'sarif');
    assert.equal(code, 1);
    const log = JSON.parse(out) as Sarif;
    assert.deepEqual(complaintsOf(log), []);
    const [run] = log.runs;
    assert.ok(run);
    const ids = run.tool.driver.rules.map(({ id }) => id);
    const uri = 'a%20%26%20b/50%25%2C%20slips.md';
    const region = (startLine: number, startColumn: number, endColumn: number): object => ({
      physicalLocation: {
        artifactLocation: { uri },
        region: { startLine, startColumn, endLine: startLine, endColumn },
      },
    });
    assert.deepEqual(run.results, [
      {
        ruleId: 'timeline-order',
        ruleIndex: ids.indexOf('timeline-order'),
        level: 'warning',
        message: { text: order },
        locations: [region(15, 3, 12)],
        relatedLocations: [{ ...region(14, 3, 12), message: { text: 'The entry before it.' } }],
      },
      {
        ruleId: 'action-owner',
        ruleIndex: ids.indexOf('action-owner'),
        level: 'warning',
        message: { text: owner },
        locations: [region(28, 7, 40)],
      },
    ]);
    assert.deepEqual(run.invocations, [
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: `This file ${binary}` },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'picture.md' } } }],
          },
        ],
      },
    ]);
  });
});

test('SARIF without a finding, and of a folder without files, keeps to its schema', async () => {
  const folders: readonly Record<string, string>[] = [{ 'complete.md': complete }, {}];
  for (const some of folders) {
    await inFolder(some, async (folder) => {
      const { code, out } = await postmortem(folder, 'check', '--format', 'sarif');
      assert.equal(code, 0);
      const log = JSON.parse(out) as Sarif;
      assert.deepEqual(complaintsOf(log), []);
      assert.deepEqual(log.runs[0]?.results, []);
    });
  }
});

function complaintsOf(log: Sarif): unknown[] {
  const schema = createRequire(`${process.cwd()}/`).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(
    JSON.parse(readFileSync(schema, 'utf8')) as object,
  );
  validate(log);
  return validate.errors ?? [];
}
