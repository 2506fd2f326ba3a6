/** Action items written as a table. */
import type { Cell, Line } from './blocks.ts';
import { partOf } from './inline.ts';
import type { ActionItem, Part } from './model.ts';
import { readDue, readTickets } from './actionDetails.ts';
import { cellValue, readRemarks } from './actionRemarks.ts';
import { isDone } from './actionStatus.ts';
import { findDates } from './dates.ts';
import { cellOwners, readOwners } from './owners.ts';
import { phrasesOf, type Phrases } from './phrases.ts';
import { tokens } from './titleWords.ts';

/** One item a row. */
export function readActionTable(rows: readonly Line[], sectionTitle: Part | null): ActionItem[] {
  const head = rows.find((row) => row.head)?.cells ?? [];
  const columns = columnsOf(head);
  const { owner, due, status, action } = columns;
  if (Math.max(owner, due, status, action) < 0) return [];
  return rows
    .filter((row) => !row.head && row.cells.some((cell) => cell.content.text))
    .map((row) => rowItem(row, columns, sectionTitle));
}

type Column = 'owner' | 'due' | 'status' | 'priority' | 'type' | 'action';
type Columns = Readonly<Record<Column, number>>;

const normal = (label: string): string => tokens(label).join(' ');
const columnWords = {
  owner: phrasesOf((v) => v.labels.owner),
  due: phrasesOf((v) => v.labels.due),
  status: phrasesOf((v) => v.labels.status),
  priority: phrasesOf((v) => v.labels.priority),
  type: phrasesOf((v) => v.labels.type),
  action: phrasesOf((v) => v.labels.action),
};

function columnsOf(head: readonly Cell[]): Columns {
  const names = head.map((cell) => normal(cell.content.text));
  const find = (words: Phrases<true>): number => names.findIndex((name) => words.has(name));
  return {
    owner: find(columnWords.owner),
    due: find(columnWords.due),
    status: find(columnWords.status),
    priority: find(columnWords.priority),
    type: find(columnWords.type),
    action: find(columnWords.action),
  };
}

function rowItem(row: Line, columns: Columns, sectionTitle: Part | null): ActionItem {
  const cell = (index: number): Cell | undefined => row.cells[index];
  const action = cell(columns.action)?.content ?? cell(0)?.content ?? row.content;
  const ownerCell = cell(columns.owner);
  const dueCell = cell(columns.due);
  const inText = ownerCell
    ? { owners: cellOwners(ownerCell.content), notation: 'column' as const }
    : readOwners({ ...row, content: action });
  const remarks = readRemarks(action);
  const inCell = (name: 'priority' | 'type' | 'status'): Part | null => {
    const own = cell(columns[name]);
    return (own && cellValue(name, own.content)) ?? remarks[name];
  };
  const status = inCell('status');
  return {
    span: row.span,
    line: row.span,
    text: partOf(action),
    owners: inText.owners,
    ownerNotation: inText.owners.length > 0 ? inText.notation : null,
    ownerSlot: ownerCell ? ownerCell.slot : partOf(action).span.end,
    ownerCell: ownerCell !== undefined,
    due: dueOf(dueCell, action),
    dueSlot: dueCell?.content.text === '' ? dueCell.slot : partOf(action).span.end,
    dueCell: dueCell?.content.text === '',
    tickets: row.cells.flatMap((c) => readTickets(c.content)),
    priority: inCell('priority'),
    type: inCell('type'),
    status,
    done: isDone({ ...row, content: action }, status),
    sectionTitle,
  };
}

function dueOf(cell: Cell | undefined, action: Line['content']): Part | null {
  if (!cell) return readDue(action);
  const found = findDates(cell.content.text)[0];
  return found ? partOf(cell.content, found.start, found.end) : null;
}
