/** A timeline written as a table. */
import type { Cell, Line } from './blocks.ts';
import { partOf } from './inline.ts';
import type { Part } from './model.ts';
import { momentSpans, noSpans, type MomentSpans } from './momentSpans.ts';
import { phrasesOf } from './phrases.ts';
import { leadingMoment, leadingShortDate, type Moment } from './time.ts';
import { tokens } from './titleWords.ts';
import { findZones } from './zones.ts';

/** A row that tells an event. */
export interface TimelineRow {
  readonly line: Line;
  readonly moment: Moment | null;
  readonly spans: MomentSpans;
  readonly text: Part;
  /** The head of the time column, where it may name a zone. */
  readonly zoneText: string;
}

/** The entries of a table; none where no column holds times or dates. */
export function readTable(rows: readonly Line[]): TimelineRow[] {
  const head = rows.find((row) => row.head);
  const body = rows.filter((row) => !row.head);
  const columns = columnsOf(head?.cells ?? [], body);
  if (columns.time === null && columns.date === null) return [];
  const zoneText = columns.time === null ? '' : (head?.cells[columns.time]?.content.text ?? '');
  const year = yearOf(head?.content.text ?? '');
  return body.flatMap((line) => withYear(readRow(line, columns, zoneText), year) ?? []);
}

// `Date (2021)` over `Dec 15`.
const yearOf = (head: string): number | null => Number(/\b(?:19|20)\d{2}\b/.exec(head)?.[0] ?? 0) || null;

function withYear(row: TimelineRow | null, year: number | null): TimelineRow | null {
  const date = row?.moment?.date;
  if (!row?.moment || !date || date.year !== null || year === null) return row;
  return { ...row, moment: { ...row.moment, date: { ...date, year } } };
}

interface Columns {
  readonly time: number | null;
  readonly date: number | null;
  readonly text: number;
  /** Dates stand in the column of times. */
  readonly dated: boolean;
}

const timeWords = phrasesOf((v) => v.labels.time);
const dateWords = phrasesOf((v) => v.labels.date);

// By the words of the head where they say it, else by what most cells open with.
function columnsOf(head: readonly Cell[], body: readonly Line[]): Columns {
  const names = head.map((cell) => tokens(cell.content.text).join(' '));
  const holds = (index: number, what: 'time' | 'date'): boolean => {
    const cells = body.map((row) => row.cells[index]?.content.text ?? '').filter((cell) => cell !== '');
    return cells.length > 0 && cells.filter((cell) => leadingMoment(cell)?.[what]).length * 2 >= cells.length;
  };
  const indexes = names.map((_, index) => index);
  const time =
    indexes.find((i) => holds(i, 'time')) ?? indexes.find((i) => timeWords.has(names[i] ?? '') && !holds(i, 'date'));
  const others = indexes.filter((i) => i !== time && i < 3);
  const date = others.find((i) => holds(i, 'date')) ?? others.find((i) => dateWords.has(names[i] ?? ''));
  const isZone = (i: number): boolean => findZones(head[i]?.content.text ?? '').length > 0;
  const rest = indexes.filter((i) => i !== time && i !== date && !isZone(i));
  const text = rest.sort((a, b) => lengthOf(body, b) - lengthOf(body, a))[0] ?? indexes.at(-1) ?? 0;
  const dated = time !== undefined && date === undefined && holds(time, 'date');
  return { time: time ?? null, date: date ?? null, text, dated };
}

const lengthOf = (rows: readonly Line[], column: number): number =>
  rows.reduce((sum, row) => sum + (row.cells[column]?.content.text.length ?? 0), 0);

function readRow(line: Line, columns: Columns, zoneText: string): TimelineRow | null {
  if (line.cells.every((cell) => cell.content.text === '')) return null;
  const timeCell = columns.time === null ? undefined : line.cells[columns.time];
  const dateCell = columns.date === null ? undefined : line.cells[columns.date];
  const time = timeCell ? momentOf(timeCell, columns.dated) : null;
  const date = dateCell ? momentOf(dateCell, true) : null;
  const textCell = line.cells[columns.text];
  const text = textCell ? partOf(textCell.content) : { text: '', span: line.span };
  const spans = mergeSpans(
    timeCell && momentSpans(timeCell.content, time),
    dateCell && momentSpans(dateCell.content, date),
  );
  return { line, moment: merge(time, date), spans, text: text.text ? text : partOf(line.content), zoneText };
}

// Among dates, `08-01` and `08-01 朝` are dates too.
const momentOf = ({ content: { text } }: Cell, amongDates: boolean): Moment | null =>
  leadingMoment(text) ?? (amongDates ? leadingShortDate(text) : null);

function merge(time: Moment | null, date: Moment | null): Moment | null {
  if (!time) return date;
  if (time.date || !date) return time;
  return { ...time, date: date.date, readings: date.readings, invalid: time.invalid ?? date.invalid };
}

// The date of the time's own cell counts before the one in the column of dates.
const mergeSpans = (time: MomentSpans = noSpans, date: MomentSpans = noSpans): MomentSpans =>
  time.date || !date.date ? time : { ...time, date: date.date };
