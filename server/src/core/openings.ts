/** Lines -> the openings of sections: headings, and the lines that stand for one. */
import type { Line } from './blocks.ts';
import { partOf, sourceSpan } from './inline.ts';
import { labelOf } from './lineLabels.ts';
import type { Part, SectionKind, SectionNotation, Span } from './model.ts';
import type { PlacedPiece } from './placedPieces.ts';
import { rememberedBy, rememberedFor } from './remembered.ts';
import type { Sequence } from './sequence.ts';
import { withoutColon } from './text.ts';
import { isOtherSection, readLabel, readTitle } from './titles.ts';
import { walkedOn, type Step } from './walked.ts';

/** The openings of the sections of a document, for each group of its pieces. `title` is the line of its title. */
export const openingsIn = (pieces: Sequence<PlacedPiece>, title: Line | null): readonly (readonly Opening[])[] =>
  stepsIn(pieces, title).map(openingsOfGroup);

const openingsOfGroup = rememberedBy((steps: readonly Found[]): readonly Opening[] =>
  steps.flatMap(({ openings }) => openings),
);

/** What was found in a piece, with how many characters stand behind the last opening, as far as that matters. */
interface Found extends Step<number> {
  readonly openings: readonly Opening[];
}

// What is further below another opening is not right below it.
const far: number = 5;

const stepsIn = walkedOn(far, (piece: PlacedPiece, from: number, title: Line | null): Found =>
  openingsOfPiece(piece, title && piece.lines.includes(title) ? title : null, from),
);

const openingsOfPiece = rememberedFor(
  ({ lines, text, address }: PlacedPiece, title: Line | null, from: number): Found => {
    let end = address - from;
    const openings = lines.flatMap((line) => {
      const found = readOpening(line, line === title);
      if (!found) return [];
      const isBelow = found.notation !== 'heading' && found.line.start - end < far;
      end = found.line.end;
      return [isBelow ? { ...found, isBelow } : found];
    });
    return { openings, from, last: Math.min(far, address + text.length - end) };
  },
);

/** The line of a section's opening as read, before it is known where the section ends. */
export interface Opening {
  readonly kinds: readonly SectionKind[];
  readonly notation: SectionNotation;
  readonly rank: number;
  readonly title: Part;
  readonly line: Span;
  readonly bodyStart: number;
  /** A list item's section ends with the item. */
  readonly limit: number | null;
  /** Something else than a section's opening stands on the line. */
  readonly hasText: boolean;
  /** It stands right below the opening before it, as far as anybody asks: headings nest by their levels. */
  readonly isBelow: boolean;
}

// How the weaker notations nest below the six levels of headings.
export const rankOf = { standing: 8, standingColon: 9, label: 10, item: 11 };

function readOpening(line: Line, isTitle: boolean): Opening | null {
  if (line.role === 'heading') return headingOpening(line, isTitle);
  if (line.role === 'item') return isTitle ? null : labelOpening(line);
  if (line.role !== 'text' || line.quoted || isTitle) return null;
  if (line.depth > 0) return labelOpening(line);
  return unspacedOpening(line) ?? standingOpening(line) ?? labelOpening(line);
}

function headingOpening(line: Line, isTitle: boolean): Opening {
  const kinds = isTitle ? [] : readTitle(line.content.text).kinds;
  const title = partOf(line.content);
  return opening(line, { kinds, notation: 'heading', rank: line.depth, title, bodyStart: line.block.end });
}

// `#Title`: what a hash before a word means is clear where the word names a section.
function unspacedOpening(line: Line): Opening | null {
  const hashes = /^(#{1,6})(?=[^#\s])/.exec(line.content.text)?.[1]?.length;
  if (hashes === undefined) return null;
  const { kinds, exact } = readTitle(line.content.text.slice(hashes));
  if (!exact && hashes === 1) return null;
  return opening(line, { kinds, notation: 'unspaced', rank: hashes, title: partOf(line.content, hashes) });
}

// A line that is nothing but a section's name.
function standingOpening(line: Line): Opening | null {
  const { text, marks } = line.content;
  const name = withoutColon(text);
  const bold = marks.some((mark) => mark.type === 'strong' && mark.start === 0 && mark.end >= name.length);
  const kinds = /[?？]$/.test(name) ? readTitle(name).kinds : readLabel(name);
  if (!isName(name) || (!bold && /[:：]/.test(name)) || (kinds.length === 0 && !isOtherSection(name))) return null;
  const rank = bold || name === text ? rankOf.standing : rankOf.standingColon;
  const title = partOf(line.content, 0, name.length);
  return opening(line, { kinds, notation: bold ? 'bold' : 'plain', rank, title });
}

// `Impact: ...`, `**Impact** ...`, `- Impact: ...`
function labelOpening(line: Line): Opening | null {
  const label = labelOf(line);
  if (!label || !isName(label.name)) return null;
  const kinds = readLabel(label.name);
  if (kinds.length === 0 && !isOtherSection(label.name)) return null;
  const item = line.role === 'item';
  const inList = item || line.depth > 0;
  return opening(line, {
    kinds,
    notation: item ? 'item' : 'label',
    rank: inList ? rankOf.item + line.depth : rankOf.label,
    title: partOf(line.content, label.start, label.start + label.name.length),
    bodyStart: sourceSpan(line.content, 0, label.end).end,
    limit: item ? line.block.end : null,
    hasText: label.end < line.content.text.length,
  });
}

function opening(
  line: Line,
  given: Partial<Opening> & Pick<Opening, 'kinds' | 'notation' | 'rank' | 'title'>,
): Opening {
  return { line: line.span, bodyStart: line.span.end, limit: null, hasText: false, isBelow: false, ...given };
}

// Names are short and are no sentences.
const isName = (name: string): boolean => name.length <= 70 && !/[.!]$/.test(name) && name.split(/\s+/).length <= 9;
