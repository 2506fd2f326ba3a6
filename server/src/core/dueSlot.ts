/** The edit that gives an action item a place for its due date. */
import type { TextEdit } from './finding.ts';
import type { ActionItem } from './model.ts';

/** Inserts a due date, in its column where the table has one; the day is left to the author. */
export function insertDue({ dueSlot, dueCell }: ActionItem): TextEdit {
  const lead = dueCell ? '' : ' (due: ';
  const day = 'YYYY-MM-DD';
  return {
    span: { start: dueSlot, end: dueSlot },
    text: `${lead}${day}${dueCell ? ' ' : ')'}`,
    placeholder: { start: lead.length, end: lead.length + day.length },
  };
}
