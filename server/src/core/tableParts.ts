/** Tables that go on from one piece of a document to the next. */
import type { Line } from './blocks.ts';
import type { PlacedPiece } from './placedPieces.ts';

/** For each piece the head of the table that it goes on with; null where it begins with something else. */
export function openTables(pieces: readonly PlacedPiece[]): (Line | null)[] {
  let open: Line | null = null;
  return pieces.map(({ lines }) => {
    const carried: Line | null = open && goesOn(open, lines[0]) ? open : null;
    const last = lines.at(-1);
    open = last?.role === 'row' ? (headOf(last, lines) ?? carried) : null;
    return carried;
  });
}

/** The rows of the pieces behind the one at `index` that belong to the table at its end, piece by piece. */
export function* rowsBelow(pieces: readonly PlacedPiece[], index: number): Generator<readonly Line[]> {
  const last = pieces[index]?.lines.at(-1);
  for (let at = index + 1; at < pieces.length; at++) {
    const lines = pieces[at]?.lines ?? [];
    if (!goesOn(last, lines[0])) return;
    const rows = lines.filter(({ group }) => group === last?.group);
    yield rows;
    if (rows.length < lines.length) return;
  }
}

const goesOn = (line: Line | undefined, first: Line | undefined): boolean =>
  line?.role === 'row' && first?.role === 'row' && first.group === line.group;

const headOf = (row: Line, lines: readonly Line[]): Line | null =>
  lines.find(({ head, group }) => head && group === row.group) ?? null;
