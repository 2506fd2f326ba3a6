/** What `postmortem --help` prints. */
import { listTemplates } from '../core/features/newReport.ts';

export const help = (): string => `Reads incident reports in Markdown and says what is missing or contradicts itself.

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
                          ${listTemplates()
                            .map(({ id }) => id)
                            .join(', ')}.
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
