/** Tables whose lines do not fit together, and how they were meant. */
import type { Line } from './blocks.ts';
import { byGroupIn } from './byGroup.ts';
import type { Text } from './documentText.ts';
import { groupBy } from './lists.ts';
import type { BrokenTable, Span } from './model.ts';
import type { PlacedPiece } from './placedPieces.ts';
import { rememberedBy, rememberedForIn } from './remembered.ts';
import { anyOf, type Group, type Sequence } from './sequence.ts';
import { lineSpan, nextLine } from './spans.ts';
import { carriedInto, openTables, restOf, tablesBehind, type RowsBehind } from './tableParts.ts';
import { walkedOn, type Step } from './walked.ts';

/** The broken places of all tables, in the order of the text. `source` is the text that the lines were made from. */
export function findBrokenTables(pieces: Sequence<PlacedPiece>, source: Text): readonly BrokenTable[] {
  const lineBreak = hasLongBreaks(pieces) ? '\r\n' : '\n';
  const own = [openTables(pieces), linesAbove(pieces), barredBehind(pieces)] as const;
  return inAll(brokenInGroups(pieces, own, source, lineBreak));
}

const inAll = rememberedBy((broken: readonly (readonly BrokenTable[])[]): readonly BrokenTable[] => broken.flat());

const hasLongBreaks = anyOf(({ text }: PlacedPiece) => text.includes('\r\n'));

// The last line of the block before each piece.
const linesAbove = walkedOn(null, (piece: PlacedPiece, from: Line | null): Step<Line | null> => ({
  from,
  last: blocksOf(piece).at(-1)?.at(-1) ?? from,
}));

type Own = readonly [
  heads: readonly Step<Line | null>[],
  above: readonly Step<Line | null>[],
  behind: readonly Step<RowsBehind | null>[],
];

const brokenInGroups = byGroupIn(
  (
    { items }: Group<PlacedPiece>,
    [heads, above, behind]: Own,
    source: Text,
    lineBreak: string,
  ): readonly BrokenTable[] =>
    items.flatMap((piece, index) => {
      const head = carriedInto(piece.lines, heads[index]?.from ?? null);
      if (!head && !piece.text.includes('|')) return none;
      const barsFollow = restOf(piece.lines, behind[index]?.from ?? null) === 'told';
      const line = above[index]?.from ?? null;
      // A paragraph above does not matter, unless a table goes on behind it.
      const told = head !== null || line?.role === 'row' ? line : null;
      return brokenInPiece(piece, source, lineBreak, [told, head], barsFollow);
    }),
);

const brokenInPiece = rememberedForIn(
  (piece: PlacedPiece, source: Text, lineBreak: string, [above, head]: Above, barsFollow: boolean) =>
    brokenIn(piece, { above, head, barsFollow, lineBreak }, source),
);

/** The line above a piece, and the head of the table that it goes on with. */
type Above = readonly [line: Line | null, head: Line | null];

const none: readonly never[] = [];

/** What stands around the lines of a piece. */
interface Around {
  /** The last line of the block before. */
  readonly above: Line | null;
  /** The head of the table that the piece goes on with. */
  readonly head: Line | null;
  /** Rows with bars follow in the table that the piece ends with. */
  readonly barsFollow: boolean;
  readonly lineBreak: string;
}

const barredBehind = tablesBehind(
  ({ span }, { text, address }) => barsOf(text.slice(span.start - address, span.end - address)).length > 0,
);

// The lines around a table that follow each other in one table or paragraph.
const blocksOf = rememberedBy(({ lines }: PlacedPiece): readonly (readonly Line[])[] => [
  ...groupBy(
    lines.filter(({ role, depth, quoted }) => role === 'row' || (role === 'text' && depth === 0 && !quoted)),
    ({ group }) => group,
  ).values(),
]);

function brokenIn(piece: PlacedPiece, around: Around, source: Text): readonly BrokenTable[] {
  const blocks = blocksOf(piece);
  return blocks.flatMap((block, index) => {
    const above = index === 0 ? around.above : (blocks[index - 1]?.at(-1) ?? null);
    if (block[0]?.role !== 'row') return brokenBlock(block, above, around.lineBreak, source) ?? [];
    const head = index === 0 ? around.head : null;
    const isLast = index === blocks.length - 1;
    return brokenRows(block, { ...around, above, head, barsFollow: isLast && around.barsFollow }, source);
  });
}

function brokenRows(block: readonly Line[], around: Around, source: Text): BrokenTable[] {
  const head = around.head ?? block[0];
  const rows = around.head ? block : block.slice(1);
  const columns = head?.cells.length ?? 0;
  if (columns < 2) return [];
  // Lines without a bar right below a table are read as more rows of it.
  const last = around.barsFollow ? rows.length - 1 : rows.findLastIndex((row) => isBarred(row, source));
  const isFirstBelow = last >= 0 || !around.above || around.above === head || isBarred(around.above, source);
  const below = isFirstBelow || !around.head ? rows[last + 1] : undefined;
  return [
    ...rows.slice(0, last + 1).flatMap((row) => surplus(row, columns, source) ?? []),
    ...(below ? [outside(below, around.lineBreak)] : []),
  ];
}

const isBarred = (row: Line, source: Text): boolean => barsOf(rowText(row, source)).length > 0;

const rowText = ({ span }: Line, source: Text): string => source.slice(span.start, span.end);

const outside = ({ span }: Line, lineBreak: string): BrokenTable => ({
  problem: 'textBelow',
  place: span,
  span: { start: span.start, end: span.start },
  meant: lineBreak,
});

// Cells beyond the last column are not shown. Mostly a bar in the text made them: it needs a backslash.
function surplus(row: Line, columns: number, source: Text): BrokenTable | null {
  const text = rowText(row, source);
  const cells = cellsOf(text);
  const lost = cells.slice(columns);
  if (lost.every(({ start, end }) => showsNothing(text.slice(start, end)))) return null;
  const bars = cells.slice(1).map(({ start }) => start - 1);
  const coded = barsInCode(text, bars);
  const chosen = coded.length === lost.length ? coded : bars.slice(-lost.length);
  const [first = 0, last = 0] = [chosen[0], chosen.at(-1)];
  const starts = [first, ...chosen.slice(1), last + 1];
  const meant = chosen.map((bar, index) => `\\${text.slice(bar, starts[index + 1])}`).join('');
  const span = { start: row.span.start + first, end: row.span.start + last + 1 };
  return { problem: 'surplusCells', place: row.span, span, meant };
}

// What a comment begins is not shown anyway.
const showsNothing = (cell: string): boolean => cell.trim() === '' || cell.trimStart().startsWith('<!--');

function barsInCode(text: string, bars: readonly number[]): number[] {
  let at = 0;
  let ticks = 0;
  return bars.filter((bar) => {
    for (; at < bar; at++) if (text.charAt(at) === '`') ticks++;
    return ticks % 2 === 1;
  });
}

// Lines with bars that Markdown does not read as a table: the row of dashes is missing or does not fit, or an empty line
// parts them from their table.
function brokenBlock(block: readonly Line[], table: Line | null, lineBreak: string, source: Text): BrokenTable | null {
  const lines = wholeLines(block, source);
  const start = lines.findIndex((line) => isRow(source, line));
  const rows = lines.slice(start);
  const [head, second] = rows;
  if (start < 0 || !head || !rows.every((row) => isRow(source, row) || isDelimiter(source, row))) return null;
  const columns = columnsOf(source, head);
  const place = head;
  if (second && isDelimiter(source, second)) {
    const fits = columnsOf(source, second) === columns;
    return fits ? null : { problem: 'delimiterRow', place, span: second, meant: delimiterRow(columns) };
  }
  if (!rows.every((row) => columnsOf(source, row) === columns)) return null;
  if (
    start === 0 &&
    table?.role === 'row' &&
    table.cells.length === columns &&
    isBlank(source, table.span.end, head.start)
  ) {
    const span = { start: nextLine(source, table.span.end), end: head.start };
    return { problem: 'cutTable', place, span, meant: '' };
  }
  if (!second) return null;
  const at = { start: second.start, end: second.start };
  return { problem: 'noDelimiterRow', place, span: at, meant: delimiterRow(columns) + lineBreak };
}

// The source lines of a paragraph; a row of dashes is a line of it, too.
const wholeLines = (block: readonly Line[], source: Text): Span[] =>
  block.map(({ span }) => lineSpan(source, span.start));

const isRow = (source: Text, { start, end }: Span): boolean => {
  const text = source.slice(start, end).trim();
  return text.startsWith('|') && text.endsWith('|') && barsOf(text).length >= 3;
};

function isDelimiter(source: Text, { start, end }: Span): boolean {
  const text = source.slice(start, end);
  return text.includes('-') && /^[\s|:-]+$/.test(text);
}

const delimiterRow = (columns: number): string => `|${' --- |'.repeat(columns)}`;

const columnsOf = (source: Text, { start, end }: Span): number => cellsOf(source.slice(start, end)).length;

const isBlank = (source: Text, from: number, to: number): boolean => source.slice(from, to).trim() === '';

// The cells between the bars; a bar at either end opens and closes the row.
function cellsOf(text: string): Span[] {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const inner = barsOf(text).filter((bar) => bar > start && bar < end - 1);
  const first = text.charAt(start) === '|' ? start + 1 : start;
  const last = barsOf(text).at(-1) === end - 1 ? end - 1 : end;
  const edges = [first - 1, ...inner, last];
  return edges.slice(1).map((edge, index) => ({ start: (edges[index] ?? 0) + 1, end: edge }));
}

// Without a pattern, as it is asked of each row. A backslash takes the meaning of what stands behind it.
function barsOf(text: string): number[] {
  const bars: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '|') bars.push(at);
    if (character === '\\') at++;
  }
  return bars;
}
