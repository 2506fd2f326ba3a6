/** Action items written as a table. */
import type { Cell, Line } from './blocks.ts';
import { partOf } from './inline.ts';
import type { ActionItem, Part } from './model.ts';
import { isDoneStatus, isDone, readDue, readTickets } from './actionDetails.ts';
import { findDates } from './dates.ts';
import { cellOwners, readOwners } from './owners.ts';
import { tokens } from './titles.ts';
import { words } from './vocabulary/index.ts';

/** One item a row. */
export function readActionTable(rows: readonly Line[], section: number): ActionItem[] {
  const head = rows.find((row) => row.head)?.cells ?? [];
  const columns = columnsOf(head);
  if (Object.values(columns).every((column) => column < 0)) return [];
  return rows
    .filter((row) => !row.head && row.cells.some((cell) => cell.content.text))
    .map((row) => rowItem(row, columns, section));
}

interface Columns {
  readonly owner: number;
  readonly due: number;
  readonly status: number;
  readonly action: number;
}

const normal = (label: string): string => tokens(label).join(' ');
const columnWords = {
  owner: words((v) => v.labels.owner.map(normal)),
  due: words((v) => v.labels.due.map(normal)),
  status: words((v) => v.labels.status.map(normal)),
  action: words((v) => v.labels.action.map(normal)),
};

function columnsOf(head: readonly Cell[]): Columns {
  const names = head.map((cell) => normal(cell.content.text));
  const find = (set: ReadonlySet<string>): number => names.findIndex((name) => set.has(name));
  return {
    owner: find(columnWords.owner),
    due: find(columnWords.due),
    status: find(columnWords.status),
    action: find(columnWords.action),
  };
}

function rowItem(row: Line, columns: Columns, section: number): ActionItem {
  const cell = (index: number): Cell | undefined => row.cells[index];
  const action = cell(columns.action)?.content ?? cell(0)?.content ?? row.content;
  const ownerCell = cell(columns.owner);
  const inText = ownerCell
    ? { owners: cellOwners(ownerCell.content), notation: 'column' as const }
    : readOwners({ ...row, content: action });
  return {
    span: row.span,
    line: row.span,
    text: partOf(action),
    owners: inText.owners,
    ownerNotation: inText.owners.length > 0 ? inText.notation : null,
    ownerSlot: ownerCell ? ownerCell.slot : partOf(action).span.end,
    ownerCell: ownerCell !== undefined,
    due: dueOf(cell(columns.due), action),
    tickets: row.cells.flatMap((c) => readTickets(c.content)),
    done: isDoneStatus(cell(columns.status)?.content.text ?? '') || isDone({ ...row, content: action }),
    section,
  };
}

function dueOf(cell: Cell | undefined, action: Line['content']): Part | null {
  if (!cell) return readDue(action);
  const found = findDates(cell.content.text)[0];
  return found ? partOf(cell.content, found.start, found.end) : null;
}
