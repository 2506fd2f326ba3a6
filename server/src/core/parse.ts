/** Text -> Report. */
import { blankConflicts, findConflicts } from './conflicts.ts';
import { frontMatterEnd } from './frontMatterEnd.ts';
import type { Report } from './model.ts';
import { placePieces } from './placedPieces.ts';
import { readPieces } from './pieces.ts';
import { readReport } from './readReport.ts';
import { sequenceOf } from './sequence.ts';
import { unfenced } from './wholeFence.ts';

/**
 * Reads a document. Any text gives a Report; nothing throws.
 * `path` is the file's path or name, which may say that it is a postmortem.
 */
export function parse(text: string, path = ''): Report {
  const conflicts = findConflicts(text);
  const content = unfenced(text);
  const source = blankConflicts(content, conflicts);
  const read = readPieces(source);
  const pieces = sequenceOf(placePieces(read, text));
  return readReport({ text, path, content, source, pieces, conflicts, contentStart: contentStartOf(text) });
}

/** Where what a reader sees begins: behind a byte order mark and front matter. */
export const contentStartOf = (text: string): number =>
  Math.max(frontMatterEnd(text), text.startsWith('\uFEFF') ? 1 : 0);
