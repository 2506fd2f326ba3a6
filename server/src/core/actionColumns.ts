/** What the table of action items in a template asks of each item. */
import type { Report } from './model.ts';
import { passageSpan } from './passages.ts';
import { lineSpan } from './spans.ts';
import { tokens } from './titles.ts';
import { words } from './vocabulary/index.ts';

/** What a column can ask for, besides the action itself. */
export type ActionColumn = 'owner' | 'due' | 'ticket';

/** The columns of the first table of action items, by its head; null where the template has no such table. */
export function actionColumns({ sections, passages, text }: Report): ActionColumn[] | null {
  const cells = passages.filter(
    ({ role, section }) => role === 'cell' && section !== null && sections[section]?.kinds.includes('actionItems'),
  );
  if (!cells[0]) return null;
  const { end } = lineSpan(text, passageSpan(cells[0]).start);
  const heads = cells.filter((cell) => passageSpan(cell).start < end).map((cell) => normal(cell.text));
  return columns.filter((column) => heads.some((head) => columnWords[column].has(head)));
}

const columns: readonly ActionColumn[] = ['owner', 'due', 'ticket'];

const normal = (label: string): string => tokens(label).join(' ');
const columnWords: Readonly<Record<ActionColumn, ReadonlySet<string>>> = {
  owner: words((v) => v.labels.owner.map(normal)),
  due: words((v) => v.labels.due.map(normal)),
  ticket: words((v) => v.labels.ticket.map(normal)),
};
