/** What `postmortem --help` prints. */
import { listTemplates } from '../core/features/newReport.ts';

export const help = (): string => `Reads incident reports in Markdown and says what is missing or contradicts itself.

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
                          ${templates().join('\n                          ')}
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

// As many names on a line as have room.
function templates(): string[] {
  const lines = [''];
  for (const [index, { id }] of listTemplates().entries()) {
    const name = `${id}${index + 1 < listTemplates().length ? ',' : '.'}`;
    const line = lines.at(-1) ?? '';
    if (line.length + name.length < 70) lines[lines.length - 1] = line ? `${line} ${name}` : name;
    else lines.push(name);
  }
  return lines;
}
