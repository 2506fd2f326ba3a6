/** The edit that gives an action item a place for its owner. */
import type { TextEdit } from './finding.ts';
import { groupBy } from './lists.ts';
import type { ActionItem, OwnerNotation } from './model.ts';

/** Inserts an owner in the notation that is usual there; the name is left to the author. */
export function insertOwner(item: ActionItem, usual: OwnerNotation): TextEdit {
  const [before, after] = around[item.ownerCell ? 'column' : usual];
  const lead = before === '' ? '' : before;
  const name = 'name';
  return {
    span: { start: item.ownerSlot, end: item.ownerSlot },
    text: `${lead}${name}${after}`,
    placeholder: { start: lead.length, end: lead.length + name.length },
  };
}

/** The notation that most of the items use, the first of equals. */
export function usualNotation(items: readonly ActionItem[]): OwnerNotation {
  const used = groupBy(
    items.flatMap((item) => item.ownerNotation ?? []),
    (notation) => notation,
  );
  const [usual] = [...used].sort(([, a], [, b]) => b.length - a.length);
  return usual?.[0] ?? 'label';
}

// A cell of an owner column, and a name that stands above or before the items, cannot be had behind a text.
const around: Readonly<Record<OwnerNotation, readonly [string, string]>> = {
  column: ['', ' '],
  mention: [' @', ''],
  parentheses: [' (', ')'],
  brackets: [' [', ']'],
  label: [' (Owner: ', ')'],
  lead: [' (Owner: ', ')'],
  heading: [' (Owner: ', ')'],
};
