/** The edit that gives an action item a place for its owner. */
import type { TextEdit } from './finding.ts';
import type { ActionItem, OwnerNotation } from './model.ts';

/** Inserts an owner in the notation that the other items of the section use; the name is left to the author. */
export function insertOwner(item: ActionItem, neighbours: readonly ActionItem[]): TextEdit {
  const notation = item.ownerCell ? 'column' : usualNotation(neighbours);
  const [before, after] = around[notation];
  const lead = before === '' ? '' : before;
  const name = 'name';
  return {
    span: { start: item.ownerSlot, end: item.ownerSlot },
    text: `${lead}${name}${after}`,
    placeholder: { start: lead.length, end: lead.length + name.length },
  };
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

function usualNotation(items: readonly ActionItem[]): OwnerNotation {
  const used = items.flatMap((item) => item.ownerNotation ?? []);
  const count = (notation: OwnerNotation): number => used.filter((other) => other === notation).length;
  return used.reduce<OwnerNotation>(
    (best, notation) => (count(notation) > count(best) ? notation : best),
    used[0] ?? 'label',
  );
}
