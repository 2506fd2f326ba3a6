/** Text -> Report. */
import { readActions } from './actions.ts';
import type { Line } from './blocks.ts';
import { findBrokenTables } from './brokenTables.ts';
import { findBrokenText } from './brokenText.ts';
import { blankConflicts, findConflicts } from './conflicts.ts';
import { frontMatterEnd } from './frontMatterEnd.ts';
import { readMetadata } from './metadata.ts';
import { readMilestones } from './milestones.ts';
import type { Comment, Part, Report } from './model.ts';
import { readPassages } from './passages.ts';
import { commentsOf, linesOf, readPieces, unknownTagsOf } from './pieces.ts';
import { recognise } from './recognition.ts';
import { readSections } from './sections.ts';
import { readTimelines } from './timeline.ts';
import { unfenced } from './wholeFence.ts';

/**
 * Reads a document. Any text gives a Report; nothing throws.
 * `path` is the file's path or name, which may say that it is a postmortem.
 */
export function parse(text: string, path = ''): Report {
  const conflicts = findConflicts(text);
  const brokenText = findBrokenText(text);
  const content = unfenced(text);
  const source = blankConflicts(content, conflicts);
  const contentStart = Math.max(frontMatterEnd(text), text.startsWith('\uFEFF') ? 1 : 0);
  const { lines, comments, unknownTags } = readLines(source);
  const sections = readSections(lines, content);
  const metadata = readMetadata(text, contentStart, lines, sections);
  const { timelines, milestones } = readMilestones(metadata, readTimelines(text, lines, sections, metadata));
  const actions = readActions(text, lines, sections, timelines);
  const passages = readPassages(lines, sections);
  const brokenTables = findBrokenTables(lines, source);
  const found = { sections, metadata, milestones, timelines, actions, passages, conflicts, brokenText, brokenTables };
  const read = { text, path, ...found, comments, unknownTags, contentStart };
  return { ...read, recognition: recognise(read, lines, path) };
}

/** A document's lines of text, as the recognisers see them, and its comments. */
export interface Markdown {
  readonly lines: readonly Line[];
  readonly comments: readonly Comment[];
  readonly unknownTags: readonly Part[];
}

/** Reads the Markdown of a document. `source` is its text as it is to be read, of the same length. */
export function readLines(source: string): Markdown {
  const pieces = readPieces(source);
  return { lines: linesOf(pieces), comments: commentsOf(pieces), unknownTags: unknownTagsOf(pieces) };
}
