/** Tables that go on from one piece of a document to the next. */
import type { Line } from './blocks.ts';
import type { PlacedPiece } from './placedPieces.ts';
import { rememberedFor } from './remembered.ts';
import type { Sequence } from './sequence.ts';
import { walkedBack, walkedOn, type Step } from './walked.ts';

/** For each group, for each of its pieces: from what head of a table it goes on with, null where it begins with something else. */
export const openTables = walkedOn(null, ({ lines }: PlacedPiece, from: Line | null): Step<Line | null> => {
  const end = lines.at(-1);
  return { from, last: end?.role === 'row' ? (headOf(end, lines) ?? carriedInto(lines, from)) : null };
});

/** The head of the table that lines go on with, where `open` is that of the table before them. */
export const carriedInto = (lines: readonly Line[], open: Line | null): Line | null =>
  open && goesOn(open, lines[0]) ? open : null;

/** How the table at the end of a piece goes on: not at all, with rows, or with rows of which one is as was asked. */
export type Rest = 'nothing' | 'rows' | 'told';

/** A function that gives, for each group and each of its pieces, what stands behind it of a table. `isTold` asks a row. */
export function tablesBehind(
  isTold: (row: Line, piece: PlacedPiece) => boolean,
): (pieces: Sequence<PlacedPiece>) => readonly (readonly Step<RowsBehind | null>[])[] {
  const rowsOf = rememberedFor((piece: PlacedPiece, isToldBehind: boolean): RowsBehind | null => {
    const first = piece.lines[0];
    if (first?.role !== 'row') return null;
    const rows = piece.lines.filter(({ group }) => group === first.group);
    const goesOn = isToldBehind && rows.length === piece.lines.length;
    return { group: first.group, isTold: goesOn || rows.some((row) => isTold(row, piece)) };
  });
  return walkedBack(null, (piece: PlacedPiece, from: RowsBehind | null): Step<RowsBehind | null> => {
    const [first] = piece.lines;
    const goesOn = first !== undefined && from?.isTold === true && first.group === from.group;
    return { from, last: first?.role === 'row' ? rowsOf(piece, goesOn) : null };
  });
}

/** The rows that a piece begins with and those behind it in the same table. */
export interface RowsBehind {
  readonly group: number;
  readonly isTold: boolean;
}

/** How the table at the end of these lines goes on. */
export function restOf(lines: readonly Line[], behind: RowsBehind | null): Rest {
  const last = lines.at(-1);
  if (last?.role !== 'row' || behind?.group !== last.group) return 'nothing';
  return behind.isTold ? 'told' : 'rows';
}

const goesOn = (line: Line | undefined, first: Line | undefined): boolean =>
  line?.role === 'row' && first?.role === 'row' && first.group === line.group;

const headOf = (row: Line, lines: readonly Line[]): Line | null =>
  lines.find(({ head, group }) => head && group === row.group) ?? null;
