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
  postmortem rules [names of rules]
  postmortem init [--profile ID]
  postmortem help
  postmortem --version

Commands:
  check     Prints what should be mended; without a path, for the current folder.
  export    Prints what is read in each file, one JSON object a line.
  rules     Lists the rules, or tells all about those that are named.
  init      Writes the settings (.postmortem.json) and a template into the current folder.

Options of check:
  --format FORMAT         text (the default), json, sarif, github or junit. Hints are printed
                          as json only.
  --fix                   Mends what can be mended without a look, and prints what is left.
  --max-warnings NUMBER   As many warnings are let pass; 0 is the default.
  --threads NUMBER        So many threads share the work; without it, as many as pay.
  --stdin                 Reads the report from standard input.
  --stdin-filename PATH   The path that it is taken to have, for its settings and messages.
  --profile ID            The template to hold reports against: a Markdown file of your
                          own, or auto (the default),
                          general, google-sre, sre-workbook, pagerduty, atlassian, aws-coe,
                          azure-pir, gitlab, alx.
  --audience WHO          internal (the default) or public, which also looks for secrets and
                          personal data.
  --rule ID=SEVERITY      off, hint, information, warning or error for one rule; may be repeated.

Options of export:
  --format ndjson         The only format so far.
  --profile, --audience, --rule
                          As above.

The settings of the nearest .postmortem.json above a file count for it, the command line before them.
Folders and globs stand for the .md, .markdown and .mdx files in them, without those in node_modules
and in folders whose name begins with a dot. Files that are no incident reports are not checked.

Exit codes:
  0   No error and no more warnings than are let pass.
  1   Some were found, or a file could not be read or mended.
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

const misuses: readonly (readonly [string[], string])[] = [
  [[], 'say what to do, for example “postmortem check”.'],
  [['chek'], 'there is no command “chek”.'],
  [['--colour'], 'there is no option --colour.'],
  [['check', '--colour'], 'there is no option --colour.'],
  [['check', '-q'], 'there is no option -q.'],
  [['check', '--format'], 'the option --format needs a value.'],
  [['check', '--format', 'xml'], 'there is no format “xml”; use text, json, sarif, github, junit.'],
  [['export', '--format', 'json', 'search.md'], 'there is no format “json”; use ndjson.'],
  [['export'], 'say which files to export.'],
  [['check', 'search.md', 'gone.md'], '“gone.md” does not exist.'],
  [['check', '--', '--help'], '“--help” does not exist.'],
  [['check', 'gone/*.md'], 'no Markdown file matches “gone/*.md”.'],
  [
    ['check', '--profile', 'netflix'],
    'there is no profile “netflix”; name a Markdown file, or one of auto, general, google-sre, sre-workbook, pagerduty, atlassian, aws-coe, azure-pir, gitlab, alx.',
  ],
  [['check', '--rule', 'nothing=off'], 'there is no rule “nothing”; “postmortem rules” lists them.'],
  [['check', '--audience', 'friends'], 'there is no audience “friends”; use internal or public.'],
  [['check', '--max-warnings', 'few'], '“few” is no number of warnings.'],
  [['check', '--threads', 'all'], '“all” is no number of threads.'],
  [['check', '--threads', '0'], 'the number of threads is 1 to 64.'],
  [['check', '--fix=yes'], 'the option --fix takes no value.'],
  [['check', '--stdin', 'search.md'], 'with --stdin, leave out the files.'],
  [['check', '--stdin', '--fix'], 'with --stdin there is no file that --fix could mend.'],
  [['check', '--stdin-filename', 'search.md'], '--stdin-filename needs --stdin.'],
  [['export', '--fix', 'search.md'], 'there is no option --fix.'],
  [['rules', 'nothing'], 'there is no rule “nothing”; “postmortem rules” lists them.'],
  [['rules', '--format', 'json'], 'there is no option --format.'],
  [['init', 'docs'], '“postmortem init” writes into the current folder and takes no path.'],
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
