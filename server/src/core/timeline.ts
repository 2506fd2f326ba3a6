/** Lines -> the incident's timeline. */
import type { Line } from './blocks.ts';
import { TextInPieces } from './documentText.ts';
import { countBefore, groupBy } from './lists.ts';
import type { Metadata, Part, Span, Timeline } from './model.ts';
import type { Outline, OutlinedSection, Shape } from './outline.ts';
import type { PlacedPiece } from './placedPieces.ts';
import { rememberedBy, rememberedFor, sameItems } from './remembered.ts';
import { isField, outwards } from './sections.ts';
import { gathered, type Sequence } from './sequence.ts';
import { byRegion, type Held } from './regions.ts';
import { piecesIn, sectionsOfLines, type SituatedPiece } from './surroundings.ts';
import { frameOf, resolveEntries, type Frame } from './timelineDates.ts';
import { readEntries, type RawEntry } from './timelineEntries.ts';
import { leadingMoment } from './time.ts';

/**
 * Every timeline of a document: one for each section of that kind, else the lists and tables that tell events in time. Where
 * they are the same ones, the list is the same object.
 */
export function readTimelines(
  pieces: Sequence<SituatedPiece>,
  outline: Outline,
  metadata: Metadata,
): readonly Timeline[] {
  const frame = frameOf(metadata);
  const found = inRegions(regionsOf(outline.shape), pieces, outline, frame);
  return found.length > 0 ? found : looseTimelines(pieces, frame);
}

/** A section with a timeline, and the last one that belongs to it. */
interface Region {
  readonly section: number;
  readonly last: number;
}

function spanOf({ section, last }: Region, { sections }: Outline): Span {
  const { bodyStart = 0, span } = sections[section] ?? {};
  return { start: Math.min(bodyStart, span?.end ?? 0), end: sections[last]?.span.end ?? 0 };
}

const inRegions = byRegion(
  spanOf,
  ({ region: { section }, span, pieces }: Held<Region>, { sections }, frame: Frame) => {
    const [first] = pieces;
    const entries = first ? entriesOf(first, pieces, { section, span }, sections) : [];
    return timelineOf(entries, sections[section]?.title ?? null, frame);
  },
);

// A timeline inside a timeline (`Timeline` under `Timeline and resolution`) is read once, with the outer one.
const regionsOf = rememberedBy(({ sections }: Shape): readonly Region[] =>
  sections.flatMap((section, index) =>
    section.kinds.includes('timeline') && !isInTimeline(section, sections)
      ? [{ section: index, last: lastOf(index, sections) }]
      : [],
  ),
);

function isInTimeline(section: OutlinedSection, sections: readonly OutlinedSection[]): boolean {
  const parent = section.parent === null ? undefined : sections[section.parent];
  return parent !== undefined && (parent.kinds.includes('timeline') || isInTimeline(parent, sections));
}

// Headings that are dates or times belong to the timeline before them, even where they are its siblings.
function lastOf(index: number, sections: readonly OutlinedSection[]): number {
  let last = index;
  let end = sections[index]?.span.end ?? 0;
  for (let at = countBefore(sections, ({ line }) => line.start < end); at < sections.length; at++) {
    const next = sections[at];
    if (!next || next.line.start < end) continue;
    if (next.kinds.length > 0 || !leadingMoment(next.title.text)) break;
    last = at;
    end = next.span.end;
  }
  return last;
}

// The entries of a section. They are read again only where a line or the sections in it have changed.
function entriesOf(
  first: SituatedPiece,
  held: readonly SituatedPiece[],
  region: Placed,
  sections: readonly OutlinedSection[],
): readonly RawEntry[] {
  const known = latest.get(first);
  if (known && isSameRegion(known.region, region) && sameItems(known.held, held)) return known.entries;
  const within = held.flatMap(({ piece }) => {
    const indexes = sectionsOfLines(piece, sections);
    return piece.lines.filter(
      (line, at) => inside(line, region.span) && !isOwnSection(indexes[at] ?? null, region.section, sections),
    );
  });
  const entries = readEntries(within, region.span, new TextInPieces(held.map(({ piece }) => piece)));
  latest.set(first, { held, region, entries });
  return entries;
}

/** A section with the stretch of its timeline. */
interface Placed {
  readonly section: number;
  readonly span: Span;
}

// Which sections stand further up does not matter.
const isSameRegion = (a: Placed, b: Placed): boolean => a.span.start === b.span.start && a.span.end === b.span.end;

interface Kept {
  readonly held: readonly SituatedPiece[];
  readonly region: Placed;
  readonly entries: readonly RawEntry[];
}

const latest = new WeakMap<SituatedPiece, Kept>();

const inside = (line: Line, span: Span): boolean =>
  line.content.runs.length > 0 && line.span.end > span.start && line.span.start < span.end;

// A heading of another kind below the timeline's heading opens a part of its own; a label (`Detection: ...`) is an entry.
function isOwnSection(innermost: number | null, timeline: number, sections: readonly OutlinedSection[]): boolean {
  for (const section of outwards(sections, innermost)) {
    if (section === sections[timeline]) return false;
    if (!isField(section) && section.kinds.length > 0 && !section.kinds.includes('timeline')) return true;
  }
  return false;
}

const timelineOf = (raw: readonly RawEntry[], sectionTitle: Part | null, frame: Frame): Timeline[] =>
  raw.length === 0 ? [] : [resolved(raw, sectionTitle, frame)];

const resolved = rememberedFor((raw: readonly RawEntry[], sectionTitle: Part | null, frame: Frame): Timeline => ({
  sectionTitle,
  entries: entriesIn(raw, frame, sectionTitle?.text ?? ''),
}));

const entriesIn = rememberedFor(resolveEntries);

// Without a heading, three and more lines that open with a time make a timeline.
function looseTimelines(pieces: Sequence<SituatedPiece>, frame: Frame): Timeline[] {
  const timed = groupBy(timedLines(pieces), (line) => line.group);
  const candidates = new Set([...timed].filter(([, lines]) => lines.length >= 3).map(([group]) => group));
  if (candidates.size === 0) return [];
  const told = groupBy(
    toldLines(pieces).filter(({ group }) => candidates.has(group)),
    (line) => line.group,
  );
  return [...candidates].flatMap((group) =>
    looseTimeline(told.get(group) ?? [], timed.get(group)?.length ?? 0, pieces, frame),
  );
}

function looseTimeline(
  told: readonly Line[],
  timed: number,
  pieces: Sequence<SituatedPiece>,
  frame: Frame,
): readonly Timeline[] {
  const [first] = told;
  if (!first || timed * 2 < told.length) return [];
  const span = { start: first.span.start, end: told.at(-1)?.block.end ?? 0 };
  const held = piecesIn(pieces, span);
  if (isFact(held[0], first)) return [];
  const within = held.flatMap(({ piece }) => piece.lines.filter((line) => inside(line, span)));
  const plain = held.map(({ piece }) => piece);
  return timelineOf(looseEntries(first, within, plain), null, frame);
}

const looseEntries = rememberedFor((first: Line, lines: readonly Line[], pieces: readonly PlacedPiece[]) =>
  readEntries(lines, { start: first.span.start, end: lines.at(-1)?.block.end ?? 0 }, new TextInPieces(pieces)),
);

const timedLines = gathered(({ piece }: SituatedPiece): readonly Line[] =>
  piece.lines.filter((line) => isTold(line) && leadingMoment(line.content.text)?.time),
);

const toldLines = gathered(({ piece }: SituatedPiece): readonly Line[] => piece.lines.filter(isTold));

const isTold = ({ role, quoted }: Line): boolean => !quoted && (role === 'item' || role === 'row' || role === 'text');

const isFact = (situated: SituatedPiece | undefined, line: Line): boolean =>
  situated?.around[situated.piece.lines.indexOf(line)]?.inFacts ?? false;
