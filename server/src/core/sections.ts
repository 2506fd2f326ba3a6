/** The sections of a document, and what stands in which. */
import type { Text } from './documentText.ts';
import type { Section } from './model.ts';
import type { Outline, OutlinedSection } from './outline.ts';
import type { PlacedPiece } from './placedPieces.ts';
import { rememberedFor } from './remembered.ts';
import type { Group, Sequence } from './sequence.ts';
import { trimEnd } from './spans.ts';

/** The sections of a document, in its order. Headings without a kind are sections too. */
export function readSections(outline: Outline, { groups }: Sequence<PlacedPiece>, text: Text): readonly Section[] {
  const known = latest.get(outline);
  const changed = known ? changedStretch(known.groups, groups) : whole;
  const sections = known ? reclosed(known.sections, outline, changed, text) : outline.sections.map(closed(text));
  latest.set(outline, { groups, sections });
  return sections;
}

/** A function that gives the innermost section at an offset (its index), null before the first one. */
export function sectionFinder(sections: readonly Placed[]): (offset: number) => number | null {
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

type Placed = Pick<Section, 'line' | 'span' | 'parent'>;

/** The sections from the one at `index` outwards. */
export function* outwards<One extends Placed>(sections: readonly One[], index: number | null): Generator<One> {
  for (let at = index; at !== null;) {
    const section = sections[at];
    if (!section) return;
    yield section;
    at = section.parent;
  }
}

/** Whether it is a labelled field (`Impact: ...`), no section of its own. */
export const isField = ({ notation }: Pick<Section, 'notation'>): boolean =>
  notation === 'label' || notation === 'item';

/** The sections that were made of an outline last, and the pieces that stood there then. */
interface Known {
  readonly groups: readonly Group<PlacedPiece>[];
  readonly sections: readonly Section[];
}

const latest = new WeakMap<Outline, Known>();

/** Where the pieces changed. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

const whole: Stretch = { start: 0, end: Infinity };

// From the first piece that is another one to the first behind which all are as they were.
function changedStretch(before: readonly Group<PlacedPiece>[], after: readonly Group<PlacedPiece>[]): Stretch {
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (first < most && before[first] === after[first]) first++;
  let last = 0;
  while (last < most - first && before[before.length - 1 - last] === after[after.length - 1 - last]) last++;
  const start = Math.min(addressOf(before[first]), addressOf(after[first]));
  return { start, end: last === 0 ? Infinity : addressOf(after[after.length - last]) };
}

const addressOf = (group: Group<PlacedPiece> | undefined): number => group?.items[0]?.address ?? Infinity;

// The text behind a body is asked for again only where it may have changed. Where it did not, the list stays what it was.
function reclosed(
  known: readonly Section[],
  { sections }: Outline,
  { start, end }: Stretch,
  text: Text,
): readonly Section[] {
  let changed: Section[] | null = null;
  for (let index = 0; index < known.length; index++) {
    const before = known[index];
    const outlined = sections[index];
    if (!before || !outlined || outlined.span.end <= start || before.body.end > end) continue;
    const section = close(outlined, text);
    if (section === before) continue;
    changed ??= [...known];
    changed[index] = section;
  }
  return changed ?? known;
}

const closed =
  (text: Text) =>
  (section: OutlinedSection): Section =>
    close(section, text);

function close(outlined: OutlinedSection, text: Text): Section {
  const end = Math.min(outlined.span.end, text.length);
  const start = Math.min(outlined.bodyStart, end);
  return sectionOf(outlined, end, trimEnd(text, { start, end }).end, start);
}

// A section that is what it was is the same object.
const sectionOf = rememberedFor(
  (outlined: OutlinedSection, end: number, bodyEnd: number, bodyStart: number): Section => {
    const { kinds, notation, rank, title, line, parent, nested, span } = outlined;
    return {
      kinds,
      notation,
      rank,
      title,
      line,
      span: { start: span.start, end },
      body: { start: bodyStart, end: bodyEnd },
      parent,
      nested,
    };
  },
);
