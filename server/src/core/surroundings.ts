/** What a line stands in: the sections around it, as far as readers and rules ask. */
import { behindAll } from './addresses.ts';
import { changeBetween, Latest } from './byGroup.ts';
import { headsDone } from './actionStatus.ts';
import { lessonPart } from './lessonParts.ts';
import { countBefore } from './lists.ts';
import type { Part, SectionKind, Span } from './model.ts';
import type { Outline, OutlinedSection, Shape } from './outline.ts';
import { changedSections } from './outlineChange.ts';
import type { PlacedPiece } from './placedPieces.ts';
import { rememberedBy, rememberedFor, sameItems } from './remembered.ts';
import { isField, sectionFinder } from './sections.ts';
import { Sequence, type Group, type History } from './sequence.ts';

/** The sections around a place. Places that have the same ones around them share one object. */
export interface Surroundings {
  /** The kinds of all of them. */
  readonly kinds: ReadonlySet<SectionKind>;
  /** The kinds of the innermost. */
  readonly own: readonly SectionKind[];
  /** One that is no labelled field is a summary or holds the facts of the report. */
  readonly inHead: boolean;
  /** One that is no labelled field holds the facts of the report. */
  readonly inFacts: boolean;
  /** One tells what went well. */
  readonly isPraise: boolean;
  /** One tells what did not, or what contributed to it. */
  readonly isCriticism: boolean;
  /** The title of one says that all in it is done. */
  readonly isDone: boolean;
}

/** What stands in no section. */
export const nowhere: Surroundings = {
  kinds: new Set(),
  own: [],
  inHead: false,
  inFacts: false,
  isPraise: false,
  isCriticism: false,
  isDone: false,
};

/** A piece with what each of its lines stands in. */
export interface SituatedPiece {
  readonly piece: PlacedPiece;
  /**
   * The innermost section of each line, null for none. They are counted in the order in which the piece comes to them: where
   * sections come and go further up in the document, those of the piece stay the same.
   */
  readonly sections: readonly (number | null)[];
  readonly around: readonly Surroundings[];
}

/** The pieces among the sections. A piece that stands where it stood is the same object. */
export const situate = (pieces: Sequence<PlacedPiece>, outline: Outline): Sequence<SituatedPiece> =>
  inSequence(situatedGroups(pieces, outline), pieces.history);

const inSequence = rememberedFor(
  (groups: readonly Group<SituatedPiece>[], history: History) => new Sequence(groups, history),
);

/** The pieces as they were situated last, and the outline then. */
interface Situated {
  readonly groups: readonly Group<PlacedPiece>[];
  readonly outline: Outline;
  readonly situated: readonly Group<SituatedPiece>[];
}

const latestOf = new Latest<Situated>();

function situatedGroups(pieces: Sequence<PlacedPiece>, outline: Outline): readonly Group<SituatedPiece>[] {
  const { groups } = pieces;
  const known = latestOf.of(pieces);
  const made = known ? situatedAnew(groups, outline, known) : groups.map((group) => situateGroup(group, outline));
  const situated = known && sameItems(known.situated, made) ? known.situated : made;
  return latestOf.keep(pieces, { groups, outline, situated }).situated;
}

// Where other sections begin or end does not matter to a group, as long as it is between the same ones.
function situatedAnew(
  groups: readonly Group<PlacedPiece>[],
  outline: Outline,
  known: Situated,
): readonly Group<SituatedPiece>[] {
  const { first, last } = changeBetween(known.groups, groups);
  const by = known.groups.length - groups.length;
  const changed =
    known.outline.shape === outline.shape ? null : changedSections(known.outline.sections, outline.sections);
  return groups.map((group, at) => {
    const isSame = at < first || at >= groups.length - last;
    const was = isSame ? known.situated[at < first ? at : at + by] : undefined;
    if (!was) return situateGroup(group, outline);
    return changed ? resituated(was, group, outline, changed) : was;
  });
}

function situateGroup(group: Group<PlacedPiece>, outline: Outline): Group<SituatedPiece> {
  return { items: group.items.map((piece) => situateOne(piece, outline)) };
}

// The group among sections that changed in a stretch of the text. Outside of it a piece stands where it stood.
function resituated(
  known: Group<SituatedPiece>,
  { items: pieces }: Group<PlacedPiece>,
  outline: Outline,
  { start, end }: Span,
): Group<SituatedPiece> {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last || first.address >= end || last.address + last.text.length < start) return known;
  const items = pieces.map((piece, index) => {
    const was = known.items[index];
    const isOutside = piece.address >= end || piece.address + piece.text.length < start;
    return was && isOutside ? was : situateOne(piece, outline);
  });
  return sameItems(known.items, items) ? known : { items };
}

function situateOne(piece: PlacedPiece, { sections, shape }: Outline): SituatedPiece {
  const known = latest.get(piece);
  if (known?.among === sections) return known.situated;
  const around = surroundingsOf(shape);
  const indexes = sectionsOfLines(piece, sections);
  const own = [...new Set(indexes)].filter((index) => index !== null);
  const made = {
    piece,
    sections: indexes.map((index) => (index === null ? null : own.indexOf(index))),
    around: indexes.map((index) => (index === null ? nowhere : (around[index] ?? nowhere))),
  };
  const isSame =
    known && sameItems(known.situated.sections, made.sections) && sameItems(known.situated.around, made.around);
  const situated = isSame ? known.situated : made;
  latest.set(piece, { among: sections, situated });
  return situated;
}

// Each piece as it was last situated, and the sections of the document then.
const latest = new WeakMap<
  PlacedPiece,
  { readonly among: readonly OutlinedSection[]; readonly situated: SituatedPiece }
>();

/**
 * A place in the text, as far as a piece can tell it: before it (`-Infinity`) and behind it (`Infinity`), any place is as good
 * as another, so that what is kept for the piece stays.
 */
export const boundaryIn = ({ piece: { address, text } }: SituatedPiece, place: number): number =>
  place < address ? -Infinity : place <= address + text.length ? place : Infinity;

/** The pieces that hold a part of a stretch of the text. */
export function piecesIn({ groups }: Sequence<SituatedPiece>, span: Span): readonly SituatedPiece[] {
  const [from, to] = groupsIn(groups, span);
  const pieces = groups.slice(from, to).flatMap(({ items }) => items);
  const first = countBefore(pieces, ({ piece }) => piece.address + piece.text.length <= span.start);
  return pieces.slice(
    first,
    countBefore(pieces, ({ piece }) => piece.address < span.end),
  );
}

// The groups that hold a part of a stretch: from the one index on, before the other.
function groupsIn(groups: readonly Group<SituatedPiece>[], { start, end }: Span): [number, number] {
  const from = countBefore(groups, (group) => endOf(group.items.at(-1)) <= start);
  return [from, countBefore(groups, ({ items }) => (items[0]?.piece.address ?? 0) < end)];
}

const endOf = (situated: SituatedPiece | undefined): number =>
  situated ? situated.piece.address + situated.piece.text.length : 0;

// What stands in each section, by its index.
const surroundingsOf = rememberedBy(({ sections }: Shape): readonly Surroundings[] => {
  const found: Surroundings[] = [];
  for (const section of sections) {
    const outer = section.parent === null ? nowhere : (found[section.parent] ?? nowhere);
    found.push(within(outer, section));
  }
  return found;
});

/** The index of the innermost section of each line of a piece, null for none. */
export function sectionsOfLines({ lines }: PlacedPiece, sections: readonly OutlinedSection[]): (number | null)[] {
  const sectionAt = sectionFinder(sections);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return [];
  // Most pieces lie within one section: then the first and the last line tell it for all of them.
  const index = sectionAt(first.span.start);
  const next = sections[countBefore(sections, ({ line }) => line.start <= first.span.start)]?.line.start ?? behindAll;
  const end = index === null ? behindAll : (sections[index]?.span.end ?? behindAll);
  const isWithin = last.span.start < Math.min(next, end);
  return isWithin ? lines.map(() => index) : lines.map((line) => sectionAt(line.span.start));
}

// Equal surroundings are found by the way to them: by what a reader may ask of each section on it.
const known = new WeakMap<Surroundings, Map<string, Surroundings>>();

function within(outer: Surroundings, section: OutlinedSection): Surroundings {
  const inner = known.get(outer) ?? new Map<string, Surroundings>();
  known.set(outer, inner);
  const key = keyOf(section);
  const made = inner.get(key) ?? inside(outer, section);
  inner.set(key, made);
  return made;
}

const keyOf = ({ title, kinds, notation }: OutlinedSection): string => keyFor(title, kinds, notation);

// A section that is counted anew, as others came or went above it, has its title still.
const keyFor = rememberedFor(
  (title: Part, kinds: readonly SectionKind[], notation: OutlinedSection['notation']): string =>
    `${kinds.join()} ${isField({ notation })} ${lessonPart({ title })} ${isContributing({ kinds, title })} ${headsDone(title.text)}`,
);

function inside(outer: Surroundings, section: OutlinedSection): Surroundings {
  const { kinds } = section;
  const part = lessonPart(section);
  const holds = (...wanted: readonly SectionKind[]): boolean =>
    !isField(section) && kinds.some((kind) => wanted.includes(kind));
  return {
    kinds: new Set([...outer.kinds, ...kinds]),
    own: kinds,
    inHead: outer.inHead || holds('summary', 'metadata'),
    inFacts: outer.inFacts || holds('metadata'),
    isPraise: outer.isPraise || part === 'well',
    isCriticism: outer.isCriticism || part === 'wrong' || isContributing(section),
    isDone: outer.isDone || headsDone(section.title.text),
  };
}

const isContributing = ({ kinds, title }: Pick<OutlinedSection, 'kinds' | 'title'>): boolean =>
  kinds.includes('rootCause') && /\bcontributing\b/i.test(title.text);
