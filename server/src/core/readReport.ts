/** The pieces of a document -> its Report. */
import { readActions } from './actions.ts';
import { findBrokenTables } from './brokenTables.ts';
import type { Text } from './documentText.ts';
import { readMetadata } from './metadata.ts';
import { readMilestones } from './milestones.ts';
import type { ConflictMarker, Passage, Report } from './model.ts';
import { outlineOf } from './outline.ts';
import { passagesByPiece } from './passages.ts';
import type { PlacedPiece } from './placedPieces.ts';
import { recognise } from './recognition.ts';
import { titleLine } from './reportTitle.ts';
import { readSections } from './sections.ts';
import { gathered, type Sequence } from './sequence.ts';
import { situate } from './surroundings.ts';
import { readTimelines } from './timeline.ts';

/** A document whose Markdown was read. */
export interface Source {
  readonly text: Text;
  readonly path: string;
  /** The text without a fence around all of it. */
  readonly content: Text;
  /** The text that the pieces were made from. */
  readonly source: Text;
  readonly pieces: Sequence<PlacedPiece>;
  readonly conflicts: readonly ConflictMarker[];
  readonly contentStart: number;
}

/** Reads what a document says. What was read of its pieces before, in another version of it, is not read again. */
export function readReport({ text, path, content, source, pieces, conflicts, contentStart }: Source): Report {
  const title = titleLine(pieces);
  const outline = outlineOf(pieces, title);
  const sections = readSections(outline, pieces, content);
  const situated = situate(pieces, outline);
  const metadata = readMetadata(text.slice(0, contentStart), title, pieces, situated, outline);
  const { timelines, milestones } = readMilestones(metadata, readTimelines(situated, outline, metadata));
  const actions = readActions(situated, outline, timelines);
  const brokenTables = findBrokenTables(pieces, source);
  const comments = commentsIn(pieces);
  const unknownTags = unknownTagsIn(pieces);
  const brokenText = brokenTextIn(pieces);
  const found = { sections, metadata, milestones, timelines, actions, conflicts, brokenText, brokenTables };
  const read = { text, path, ...found, comments, unknownTags, contentStart };
  const byPiece = passagesByPiece(situated);
  let passages: readonly Passage[] | undefined;
  return {
    ...read,
    passagesByPiece: byPiece,
    // Few rules want them in one list, which is long.
    get passages() {
      return (passages ??= byPiece.items.flat());
    },
    recognition: recognise(read, outline, pieces, path),
  };
}

const commentsIn = gathered(({ comments }: PlacedPiece) => comments);
const unknownTagsIn = gathered(({ unknownTags }: PlacedPiece) => unknownTags);
const brokenTextIn = gathered(({ brokenText }: PlacedPiece) => brokenText);
