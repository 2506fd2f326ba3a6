/** The command line itself: help, version, misuse. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inFolder, postmortem } from './postmortem.ts';
import { complete } from './reports.ts';

const help = `Reads incident reports in Markdown and says what is missing or contradicts itself.

Usage:
  postmortem check [options] [files, folders or globs]
  postmortem export [options] files, folders or globs
  postmortem help
  postmortem --version

Commands:
  check     Prints what should be mended; without a path, for the current folder.
  export    Prints what is read in each file, one JSON object a line.

Options of check:
  --format text|json      How to print; text is the default. Hints are printed as json only.
  --profile ID            The template to hold reports against: auto (the default),
                          general, alx, atlassian, google-sre, pagerduty.
  --rule ID=SEVERITY      off, hint, information, warning or error for one rule; may be repeated.

Options of export:
  --format ndjson         The only format so far.
  --profile, --rule       As above.

Folders and globs stand for the .md, .markdown and .mdx files in them, without those in node_modules
and in folders whose name begins with a dot. Files that are no incident reports are not checked.

Exit codes:
  0   Nothing of severity warning or error was found.
  1   Something was, or a file could not be read.
  2   The command line is wrong: nothing was checked.
`;

for (const args of [['--help'], ['-h'], ['help'], ['help', 'check'], ['check', '--help'], ['export', '-h', 'x.md']]) {
  test(`postmortem ${args.join(' ')}`, async () => {
    assert.deepEqual(await postmortem('.', ...args), { code: 0, out: help, err: '' });
  });
}

test('postmortem --version', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  assert.deepEqual(await postmortem('.', '--version'), { code: 0, out: `${version}\n`, err: '' });
});

const rules =
  'missing-section, malformed-heading, merge-conflict, broken-text, timeline-order, untimed-entry, missing-date, action-owner';

const misuses: readonly (readonly [string[], string])[] = [
  [[], 'say what to do, for example “postmortem check”.'],
  [['chek'], 'there is no command “chek”.'],
  [['--colour'], 'there is no option --colour.'],
  [['check', '--colour'], 'there is no option --colour.'],
  [['check', '-q'], 'there is no option -q.'],
  [['check', '--format'], 'the option --format needs a value.'],
  [['check', '--format', 'xml'], 'there is no format “xml”; use text or json.'],
  [['export', '--format', 'json', 'search.md'], 'there is no format “json”; use ndjson.'],
  [['export'], 'say which files to export.'],
  [['check', 'search.md', 'gone.md'], '“gone.md” does not exist.'],
  [['check', '--', '--help'], '“--help” does not exist.'],
  [['check', 'gone/*.md'], 'no Markdown file matches “gone/*.md”.'],
  [
    ['check', '--profile', 'aws'],
    'there is no profile “aws”; use one of auto, general, alx, atlassian, google-sre, pagerduty.',
  ],
  [['check', '--rule', 'nothing=off'], `there is no rule “nothing”; the rules are ${rules}.`],
  [['check', '--rule', 'action-owner'], '“action-owner” gives no severity; write for example “action-owner=off”.'],
];

for (const [args, message] of misuses) {
  test(`misuse: postmortem ${args.join(' ')}`, async () => {
    await inFolder({ 'search.md': complete }, async (folder) => {
      const err = `postmortem: ${message}\nSee “postmortem --help”.\n`;
      assert.deepEqual(await postmortem(folder, ...args), { code: 2, out: '', err });
    });
  });
}
