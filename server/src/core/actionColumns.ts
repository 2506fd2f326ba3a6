/** What the table of action items in a template asks of each item. */
import type { Report } from './model.ts';
import { passageSpan } from './passages.ts';
import { phrasesOf, type Phrases } from './phrases.ts';
import { lineSpan } from './spans.ts';
import { tokens } from './titleWords.ts';

/** What a column can ask for, besides the action itself. */
export type ActionColumn = 'owner' | 'due' | 'ticket';

/** The columns of the first table of action items, by its head; null where the template has no such table. */
export function actionColumns({ passages, text }: Report): ActionColumn[] | null {
  const cells = passages.filter(({ role, around }) => role === 'cell' && around.own.includes('actionItems'));
  if (!cells[0]) return null;
  const { end } = lineSpan(text, passageSpan(cells[0]).start);
  const heads = cells.filter((cell) => passageSpan(cell).start < end).map((cell) => normal(cell.text));
  return columns.filter((column) => heads.some((head) => columnWords[column].has(head)));
}

const columns: readonly ActionColumn[] = ['owner', 'due', 'ticket'];

const normal = (label: string): string => tokens(label).join(' ');
const columnWords: Readonly<Record<ActionColumn, Phrases<true>>> = {
  owner: phrasesOf((v) => v.labels.owner),
  due: phrasesOf((v) => v.labels.due),
  ticket: phrasesOf((v) => v.labels.ticket),
};
