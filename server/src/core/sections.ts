/** Lines -> sections: headings, and the lines that stand for one. */
import { distance, type Text } from './documentText.ts';
import type { Line } from './blocks.ts';
import { partOf, sourceSpan, type InlineText } from './inline.ts';
import { smallest } from './lists.ts';
import type { Part, Section, SectionKind, SectionNotation, Span } from './model.ts';
import { trimEnd } from './spans.ts';
import type { PlacedPiece } from './placedPieces.ts';
import { rememberedBy, rememberedFor } from './remembered.ts';
import { dropEnd, withoutColon } from './text.ts';
import { isOtherSection, readLabel, readTitle } from './titles.ts';

/** The sections of a document, in its order. Headings without a kind are sections too. `title` is the line of its title. */
export function readSections(pieces: readonly PlacedPiece[], title: Line | null, text: Text): readonly Section[] {
  const openings = pieces.flatMap((piece) =>
    title && holds(piece, title) ? openingsBeside(piece, title) : openingsOf(piece),
  );
  const [first] = openings;
  return first ? close(nested(first, openings, neighbours(openings, text)), text) : [];
}

const holds = ({ address, text, lines }: PlacedPiece, line: Line): boolean =>
  address <= line.span.start && line.span.start <= address + text.length && lines.includes(line);

// Which openings stand right below the one before them, as far as anybody asks: headings nest by their levels.
const neighbours = (openings: readonly Opening[], text: Text): boolean[] =>
  openings.map((found, index) => {
    const above = openings[index - 1];
    return above !== undefined && found.notation !== 'heading' && distance(text, above.line.end, found.line.start) <= 4;
  });

const openingsOf = rememberedBy(({ lines }: PlacedPiece): readonly Opening[] =>
  lines.flatMap((line) => readOpening(line, false) ?? []),
);
const openingsBeside = rememberedFor(({ lines }: PlacedPiece, title: Line): readonly Opening[] =>
  lines.flatMap((line) => readOpening(line, line === title) ?? []),
);
const nested = rememberedFor(
  (_first: Opening, openings: readonly Opening[], isBelow: readonly boolean[]): readonly Nested[] =>
    nest(levelled(openings), isBelow),
);

/** A function that gives the innermost section at an offset (its index), null before the first one. */
export function sectionFinder(sections: readonly Section[]): (offset: number) => number | null {
  return (offset) => {
    let low = 0;
    let high = sections.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sections[middle]?.line.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    let index: number | null = low > 0 ? low - 1 : null;
    while (index !== null && offset >= (sections[index]?.span.end ?? 0)) index = sections[index]?.parent ?? null;
    return index;
  };
}

/** The sections from the one at `index` outwards. */
export function* outwards(sections: readonly Section[], index: number | null): Generator<Section> {
  for (let at = index; at !== null;) {
    const section = sections[at];
    if (!section) return;
    yield section;
    at = section.parent;
  }
}

/** Whether it is a labelled field (`Impact: ...`), no section of its own. */
export const isField = ({ notation }: Section): boolean => notation === 'label' || notation === 'item';

/** The line of a section's opening as read, before it is known where the section ends. */
interface Opening {
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
}

// How the weaker notations nest below the six levels of headings.
const rankOf = { standing: 8, standingColon: 9, label: 10, item: 11 };

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
  return { line: line.span, bodyStart: line.span.end, limit: null, hasText: false, ...given };
}

/** A label that opens a line: its name, and where the text behind it begins. */
export interface Label {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The label of a line: `Impact: ...`, `**Impact** - ...`, `**Impact**` alone; offsets into its text. */
export const labelOf = (line: Line): Label | null => labelIn(line.content);

const labelIn = rememberedBy(readLabelIn);

function readLabelIn({ text, marks }: InlineText): Label | null {
  // The colon of a time (`8:00 PM`) or an address ends no label.
  const colon = /^((?:[^:：]|(?<=\d):(?=\d)){2,60}?)[:：](?!\/\/|(?<=\d.)\d)\s*/.exec(text);
  if (colon?.[1] !== undefined) return { name: colon[1].trim(), start: 0, end: colon[0].length };
  const strong = marks.find((mark) => mark.type === 'strong' && mark.start === 0);
  if (!strong || strong.end > 60) return null;
  const gap = /^[\s.–—-]*/.exec(text.slice(strong.end))?.[0].length ?? 0;
  return { name: dropEnd(text.slice(0, strong.end), '. \t'), start: 0, end: strong.end + gap };
}

// Names are short and are no sentences.
const isName = (name: string): boolean => name.length <= 70 && !/[.!]$/.test(name) && name.split(/\s+/).length <= 9;

// Where most sections open with plain lines, a heading among them is one of them, not the section that holds them.
function levelled(openings: readonly Opening[]): readonly Opening[] {
  const named = openings.filter((found) => found.kinds.length > 0);
  const headings = named.filter((found) => found.rank < rankOf.standing).length;
  const standing = named.filter((found) => found.rank === rankOf.standing || found.rank === rankOf.standingColon);
  const outer = smallest(standing.map((found) => found.rank));
  if (headings === 0 || standing.filter((found) => found.rank === outer).length <= headings) return openings;
  return openings.map((found) =>
    found.kinds.length > 0 && found.rank < rankOf.standing ? atRank(found, outer) : found,
  );
}

const atRank = rememberedFor((found: Opening, rank: number): Opening => ({ ...found, rank }));

interface Nested extends Opening {
  readonly parent: number | null;
  /** Its rank, but for a section that stands deeper than it belongs. */
  readonly level: number;
}

// The parent of an opening is the nearest one before it with a stronger level that has not ended.
function nest(openings: readonly Opening[], isBelow: readonly boolean[]): Nested[] {
  const result: Nested[] = [];
  const stack: number[] = [];
  let lift: Lift | null = null;
  for (const found of openings) {
    if (lift && found.rank <= lift.to) lift = null;
    lift ??= liftOf(found, stack, result);
    const level = levelOf(found, lift) + (repeatsItsParent(found, stack, { openings: result, isBelow }) ? 0.5 : 0);
    while (stack.length > 0 && !encloses(result[stack.at(-1) ?? 0], found, level)) stack.pop();
    stack.push(result.length);
    const parent = stack.at(-2) ?? null;
    const kinds = isTheme(found, parent, result) ? [] : found.kinds;
    result.push(placed(found, kinds, level, parent));
  }
  return result;
}

const placed = rememberedFor(
  (found: Opening, kinds: readonly SectionKind[], level: number, parent: number | null): Nested => ({
    ...found,
    kinds,
    level,
    parent,
  }),
);

/** Openings of the ranks up to `of` count as of rank `to`, until a section of that rank begins. */
interface Lift {
  readonly of: number;
  readonly to: number;
}

const levelOf = ({ rank }: Opening, lift: Lift | null): number => (lift && rank <= lift.of ? lift.to : rank);

// `### Lessons learned` below `## Root cause`, `<h2>Timeline</h2>` below `<h1>Summary</h1>`: with headings of the wrong
// size a chapter of its own got into another one. What is written alike stands beside it.
function liftOf(found: Opening, stack: readonly number[], openings: readonly Nested[]): Lift | null {
  if (found.rank > rankOf.standing || !found.kinds.some((kind) => chapters.has(kind))) return null;
  const outer = stack
    .flatMap((index) => openings[index] ?? [])
    .find((section) => encloses(section, found, found.rank) && isOther(section.kinds, found.kinds));
  return outer ? { of: found.rank, to: outer.level } : null;
}

const isOther = (outer: readonly SectionKind[], inner: readonly SectionKind[]): boolean =>
  outer.some((kind) => narrow.has(kind)) && !outer.some((kind) => inner.includes(kind));

const chapters: ReadonlySet<SectionKind> = new Set<SectionKind>(['timeline', 'actionItems', 'lessons']);
const narrow: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'summary',
  'impact',
  'detection',
  'timeline',
  'rootCause',
]);

// Action items are often grouped by what they are for: `Detection` below `Action items` is a theme, no section.
function isTheme(found: Opening, parent: number | null, openings: readonly Nested[]): boolean {
  for (
    let outer = parent === null ? undefined : openings[parent];
    outer;
    outer = outer.parent === null ? undefined : openings[outer.parent]
  ) {
    if (outer.kinds.includes('actionItems')) return found.kinds.some((kind) => themes.has(kind));
  }
  return false;
}

const themes: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'detection',
  'resolution',
  'communication',
  'background',
]);

const encloses = (outer: Nested | undefined, inner: Opening, level: number): boolean =>
  outer !== undefined && outer.level < level && (outer.limit === null || inner.line.start < outer.limit);

// `Corrective measures:` directly over `Improvements:` and `Tasks:`, all written alike: the first one heads the others.
function repeatsItsParent(found: Opening, stack: readonly number[], { openings, isBelow }: Above): boolean {
  if (found.notation === 'heading' || found.kinds.length === 0) return false;
  return stack.some((index) => {
    const outer = openings[index];
    const first = openings[index + 1];
    const empty = !outer?.hasText && (first === undefined || first.kinds.join() === outer?.kinds.join());
    return (
      outer?.level === found.rank && empty && outer.kinds.join() === found.kinds.join() && isBelow[index + 1] === true
    );
  });
}

/** What was nested before an opening, and which openings stand right below the one before them. */
interface Above {
  readonly openings: readonly Nested[];
  readonly isBelow: readonly boolean[];
}

function close(openings: readonly Nested[], text: Text): readonly Section[] {
  const ends = endsOf(openings, text);
  const kindful = openings.map(() => false);
  const sections = openings.map((found, index) => {
    const { kinds, parent, bodyStart, line } = found;
    const nested = parent !== null && (kindful[parent] ?? false);
    kindful[index] = nested || kinds.length > 0;
    const end = ends[index] ?? text.length;
    const body = trimEnd(text, { start: Math.min(bodyStart, end), end });
    return sectionOf(found, { start: line.start, end }, body, nested);
  });
  return sections[0] ? sameSections(sections[0], sections) : sections;
}

// The same sections are the same list.
const sameSections = rememberedFor((_first: Section, sections: readonly Section[]) => sections);

// A section that is what it was is the same object.
function sectionOf(found: Nested, span: Span, body: Span, nested: boolean): Section {
  const known = latest.get(found);
  if (known?.span.end === span.end && known.body.end === body.end && known.nested === nested) return known;
  const { kinds, notation, rank, title, line, parent } = found;
  const section = { kinds, notation, rank, title, line, span, body, parent, nested };
  latest.set(found, section);
  return section;
}

const latest = new WeakMap<Nested, Section>();

// A section ends where the next one of its rank or a stronger one begins, with its list item, and with its parent.
function endsOf(openings: readonly Nested[], text: Text): number[] {
  const ends = openings.map(() => text.length);
  const open: number[] = [];
  for (const [index, { level, line }] of openings.entries()) {
    while (open.length > 0 && (openings[open.at(-1) ?? 0]?.level ?? 0) >= level) ends[open.pop() ?? 0] = line.start;
    open.push(index);
  }
  for (const [index, { limit, parent }] of openings.entries()) {
    const outer = parent === null ? text.length : (ends[parent] ?? text.length);
    ends[index] = Math.min(ends[index] ?? text.length, limit ?? text.length, outer);
  }
  return ends;
}
