/** The lines of a timeline -> its entries as written, before dates and zones are carried forward. */
import type { Text } from './documentText.ts';
import { zoneOfNote } from './allTimes.ts';
import { isBoldLine, type Line } from './blocks.ts';
import { partOf } from './inline.ts';
import { smallest } from './lists.ts';
import type { Part, Span } from './model.ts';
import { labelOf } from './lineLabels.ts';
import { lineStart, trimEnd } from './spans.ts';
import { isWeekday } from './dateForms.ts';
import { eachPlace, momentSpans, type MomentSpans } from './momentSpans.ts';
import { findMoments, leadingMoment, namesTime, type Moment } from './time.ts';
import { readLabel } from './titles.ts';
import { tokens } from './titleWords.ts';
import { findZones } from './zones.ts';
import { readTable } from './timelineTables.ts';

/** An entry as written. */
export interface RawEntry {
  readonly line: Line;
  readonly moment: Moment | null;
  readonly spans: MomentSpans;
  readonly text: Part;
  readonly span: Span;
  readonly run: number;
  /** The nearest date line or date heading above, and what names a zone for it: heading, table head, note. */
  readonly dateLine: Moment | null;
  readonly zoneText: string;
}

/** The entries that stand in `region`. */
export function readEntries(lines: readonly Line[], region: Span, text: Text): RawEntry[] {
  const form = formOf(lines);
  const found: Found[] = [];
  let context: Context = { run: 0, dateLine: null, zoneText: '' };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    if (line.role === 'row') {
      const table = tableAt(lines, at);
      context = { ...context, run: context.run + 1 };
      found.push(
        ...readTable(table).map((row) => ({
          ...row,
          context: { ...context, zoneText: row.zoneText || context.zoneText },
        })),
      );
      at += table.length - 1;
    } else {
      const entry = readLine(line, form, lines[at + 1]);
      if (entry) found.push({ ...entry, context });
      else context = contextAfter(line, context);
    }
  }
  return withSpans(found, region, text);
}

interface Context {
  readonly run: number;
  readonly dateLine: Moment | null;
  readonly zoneText: string;
}

interface Found {
  readonly line: Line;
  readonly moment: Moment | null;
  readonly spans: MomentSpans;
  readonly text: Part;
  readonly context: Context;
}

type Entry = Omit<Found, 'context'>;

/** How the entries of a region are written. */
interface Form {
  /** Depth of the list whose items are entries; null where items only add to entries written otherwise. */
  readonly itemDepth: number | null;
  /** Lines that open with a label are entries, as nothing opens with a time. */
  readonly labels: boolean;
  /** A time inside of the text counts. */
  readonly innerTimes: boolean;
  /** Some entries open with their time, or stand in a table. */
  readonly timesLead: boolean;
}

const formOf = (lines: readonly Line[]): Form => ({
  ...shapeOf(lines),
  timesLead: lines.some((line) => line.role === 'row' || namesTime(leadingMoment(line.content.text) ?? undefined)),
});

function shapeOf(lines: readonly Line[]): Omit<Form, 'timesLead'> {
  const timed = lines.filter((line) => line.role !== 'row' && namesTime(leadOf(line)?.moment));
  const items = timed.filter((line) => line.role === 'item');
  if (items.length > 0)
    return { itemDepth: smallest(items.map((line) => line.depth)), labels: false, innerTimes: false };
  if (timed.length > 0 || lines.some((line) => line.role === 'row'))
    return { itemDepth: null, labels: false, innerTimes: false };
  const plainItems = lines.filter((line) => line.role === 'item');
  if (plainItems.length > 0)
    return { itemDepth: smallest(plainItems.map((line) => line.depth)), labels: false, innerTimes: true };
  const labelled = lines.filter((line) => line.role === 'text' && isShortLabel(line));
  return { itemDepth: null, labels: labelled.length > 1, innerTimes: true };
}

const isShortLabel = (line: Line): boolean => {
  const label = labelOf(line);
  return label !== null && label.name.split(/\s+/).length <= 5 && label.end < line.content.text.length;
};

function readLine(line: Line, form: Form, next: Line | undefined): Entry | null {
  if (statesFact(line, form)) return null;
  const lead = leadOf(line);
  if (lead && namesTime(lead.moment)) return entryOf(line, lead.moment, lead.textStart);
  const isEntry =
    line.role === 'item' ? line.depth === form.itemDepth : form.labels && line.role === 'text' && isShortLabel(line);
  if (lead && isDateLine(line, lead)) return heads(line, next) || !isEntry ? null : entryOf(line, lead.moment, 0);
  if (lead && (isEntry || line.role !== 'item') && line.depth <= (form.itemDepth ?? 9))
    return entryOf(line, lead.moment, lead.textStart);
  if (!isEntry || isNote(line.content.text)) return null;
  const inner = form.innerTimes ? findMoments(line.content.text).find((moment) => moment.time) : undefined;
  return entryOf(line, inner ?? null, 0);
}

// `Duration: 21:45 to 23:28` over a list of entries is a fact about the incident, no entry; so is `Start: 14:05` over
// entries that open with their times, but it is an entry among others with labels.
function statesFact(line: Line, form: Form): boolean {
  const label = labelOf(line);
  if (label === null || !readLabel(label.name).includes('metadata')) return false;
  const moment = form.timesLead ? null : leadOf(line)?.moment;
  return !moment?.time || moment.endTime !== null;
}

interface Lead {
  readonly moment: Moment;
  readonly textStart: number;
}

// The moment at the start of a line, or behind its label: `14:05 ...`, `Detection (8:00 PM): ...`, `Detection: 14:05 ...`.
function leadOf(line: Line): Lead | null {
  if (line.role !== 'item' && line.role !== 'text' && line.role !== 'heading') return null;
  const { text } = line.content;
  const moment = leadingMoment(text);
  if (moment && !isProse(line, moment)) return { moment, textStart: textAfter(text, moment.end) };
  const label = labelOf(line);
  const name = label ? text.slice(0, label.end) : '';
  if (!label || tokens(label.name).length > 6) return null;
  const inLabel = findMoments(name).find((found) => found.time);
  if (inLabel) return { moment: inLabel, textStart: 0 };
  const behind = leadingMoment(text.slice(label.end));
  return behind?.time ? { moment: shifted(behind, label.end), textStart: 0 } : null;
}

// `At 14:05 the queue ...` in a paragraph tells a story; in a list it is an entry.
const isProse = (line: Line, moment: Moment): boolean =>
  line.role === 'text' && moment.worded && !/^\s*(?:[:：|–—-]|$)/.test(line.content.text.slice(moment.end));

const shifted = (moment: Moment, by: number): Moment => ({
  ...moment,
  start: moment.start + by,
  end: moment.end + by,
  places: eachPlace(moment.places, ({ start, end }) => ({ start: start + by, end: end + by })),
});

const textAfter = (text: string, at: number): number =>
  at + (/^[\s:|,;)\]\-–—*]*/.exec(text.slice(at))?.[0].length ?? 0);

function entryOf(line: Line, moment: Moment | null, textStart: number): Entry {
  return { line, moment, spans: momentSpans(line.content, moment), text: partOf(line.content, textStart) };
}

// A line that is nothing but a date (`### 2024-06-05`, `**June 5:**`) dates what follows.
const isDateLine = (line: Line, lead: Lead): boolean => {
  const behind = line.content.text.slice(lead.moment.end);
  if (behind.length > 100) return false;
  const words = behind
    .replace(/\([^()]{0,80}\)/g, '')
    .replace(/[\s:.,)\]*–—-]+/g, ' ')
    .trim();
  return words === '' || isWeekday(words);
};

const heads = (line: Line, next: Line | undefined): boolean =>
  line.role !== 'item' || (next !== undefined && next.depth > line.depth && leadOf(next)?.moment.time !== null);

const isNote = (text: string): boolean =>
  /^[(*_]*(?:note[:,]?\s+)?(?:all|the) (?:times?|timestamps|dates)\b/i.test(text) ||
  (text.length < 80 && zoneOfNote(text) !== null);

// Headings, bold lines and date lines begin a new run; notes may name the zone of all that follows.
function contextAfter(line: Line, context: Context): Context {
  const { text } = line.content;
  const lead = leadOf(line);
  const dateLine = lead?.moment.date ? lead.moment : null;
  if (line.role === 'heading' || isBoldLine(line) || dateLine) {
    return { run: context.run + 1, dateLine: dateLine ?? context.dateLine, zoneText: text || context.zoneText };
  }
  const namesZone = line.role === 'text' && text.length < 80 && findZones(text).length > 0;
  return namesZone ? { ...context, zoneText: text } : context;
}

function tableAt(lines: readonly Line[], at: number): Line[] {
  let end = at;
  while (lines[end]?.group === lines[at]?.group && end < lines.length) end++;
  return lines.slice(at, end);
}

// An entry reaches to the next one of its run; the last one of a run to the end of its own block.
function withSpans(found: readonly Found[], region: Span, text: Text): RawEntry[] {
  const starts = found.map(({ line }) => (line.role === 'item' ? lineStart(text, line.block.start) : line.span.start));
  return found.map(({ context, ...entry }, index) => {
    const start = starts[index] ?? 0;
    const next = found[index + 1];
    const sameRun = next?.context.run === context.run && next.line !== entry.line;
    const end = sameRun
      ? (starts[index + 1] ?? start)
      : Math.min(ownEnd(entry.line, region), nextStart(starts, index, region));
    const last = trimEnd(text, { start, end }).end;
    return { ...entry, ...context, span: { start, end: Math.max(last, entry.line.span.end) } };
  });
}

const ownEnd = (line: Line, region: Span): number => (line.role === 'heading' ? region.end : line.block.end);
const nextStart = (starts: readonly number[], index: number, region: Span): number =>
  Math.min(starts[index + 1] ?? region.end, region.end);
