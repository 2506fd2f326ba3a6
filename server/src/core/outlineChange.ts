/** Which sections of an outline are those of another version of the document. */
import { behindAll } from './addresses.ts';
import type { Span } from './model.ts';
import type { OutlinedSection } from './outline.ts';
import { sameItems } from './remembered.ts';
import { isSameSpan } from './spans.ts';

/** Of the sections of two versions, so many at the front are the same, and so many at the end, wherever in the list they stand. */
export interface OutlineChange {
  readonly first: number;
  readonly last: number;
}

/** What changed between the sections of two versions. Those at the end have none of the sections that changed around them. */
export function outlineChange(before: readonly OutlinedSection[], after: readonly OutlinedSection[]): OutlineChange {
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (first < most && saysTheSame(before[first], after[first], 0, 0)) first++;
  const by = after.length - before.length;
  let last = 0;
  while (last < most - first && saysTheSame(before.at(-1 - last), after.at(-1 - last), first, by)) last++;
  return { first, last: after.length - beyond(after, first, after.length - last) };
}

/** Where sections changed: from the first that is another one to the first behind which all are the same. */
export function changedSections(before: readonly OutlinedSection[], after: readonly OutlinedSection[]): Span {
  const { first, last } = outlineChange(before, after);
  const start = Math.min(before[first]?.line.start ?? behindAll, after[first]?.line.start ?? behindAll);
  return { start, end: after[after.length - last]?.line.start ?? behindAll };
}

// Whether a section stands where another one does, and says the same, if from `first` on there are so many more before it.
const saysTheSame = (
  a: OutlinedSection | undefined,
  b: OutlinedSection | undefined,
  first: number,
  by: number,
): boolean =>
  a === undefined || b === undefined
    ? a === b
    : shifted(a.parent, first, by) === b.parent &&
      isSameSpan(a.line, b.line) &&
      isSameSpan(a.title.span, b.title.span) &&
      a.title.text === b.title.text &&
      a.span.end === b.span.end &&
      a.bodyStart === b.bodyStart &&
      a.rank === b.rank &&
      a.notation === b.notation &&
      a.nested === b.nested &&
      sameItems(a.kinds, b.kinds);

const shifted = (parent: number | null, first: number, by: number): number | null =>
  parent === null || parent < first ? parent : parent + by;

// The first section from `from` on that none of those that changed, from `first` on, stands around.
function beyond(sections: readonly OutlinedSection[], first: number, from: number): number {
  let start = from;
  for (let index = from; index < sections.length; index++) {
    const parent = sections[index]?.parent ?? null;
    if (parent !== null && parent >= first && parent < start) start = index + 1;
  }
  return start;
}
