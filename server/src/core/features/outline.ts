/** The outline of a report: its sections with what stands in them, and the missing ones in their place. */
import { isoDate, sameDay } from '../dates.ts';
import { missingSections, placeOf } from '../missingSections.ts';
import type { ActionItem, CalendarDate, Report, Section, Span, Timeline, TimelineEntry } from '../model.ts';
import type { Profile } from '../profile.ts';
import { contains } from '../spans.ts';
import { dropEnd, withoutColon } from '../text.ts';
import { clockText } from '../clock.ts';

/** A row of the outline. */
export interface OutlineRow {
  readonly kind: 'section' | 'missing' | 'entry' | 'action';
  readonly label: string;
  /** An entry's time, an item's owners; else empty. */
  readonly detail: string;
  /** The whole thing; for a missing section the empty place where it belongs. */
  readonly span: Span;
  /** What names it, within `span`. */
  readonly selection: Span;
  /** In the order of the text. */
  readonly children: readonly OutlineRow[];
}

/**
 * The rows of a report, nested as its sections are; the title is left out. With a profile, the sections that it requires
 * and the report lacks stand where the template has them. Empty where the document is no report.
 */
export function outline(report: Report, profile: Profile | null): OutlineRow[] {
  if (report.recognition.kind !== 'report') return [];
  const rows = nest([...sectionRows(report), ...report.timelines.flatMap(entryRows), ...report.actions.map(actionRow)]);
  return profile ? withMissing(rows, report, profile) : rows;
}

type FlatRow = Omit<OutlineRow, 'children'>;

function sectionRows(report: Report): FlatRow[] {
  const { metadata, timelines, actions, sections } = report;
  const title = metadata.title?.span.start;
  const holders = new Set([...timelines, ...actions].map((part) => part.section));
  const things = [...timelines.flatMap((timeline) => timeline.entries), ...actions];
  return sections
    .filter((section) => section.title.span.start !== title && !isField(section))
    .filter((section) => holders.has(sections.indexOf(section)) || !startsIn(section, things))
    .map((section) => ({
      kind: 'section' as const,
      label: withoutColon(section.title.text) || 'Untitled',
      detail: '',
      span: section.span,
      selection: within(section.span, section.title.span),
    }));
}

// `Date: ...` and `Authors: ...` are fields of the report, no parts of it.
const isField = ({ kinds, notation }: Section): boolean =>
  (notation === 'label' || notation === 'item') && kinds.every((kind) => kind === 'metadata');

// A label such as `Detection: ...` that opens an entry or an item is that entry or item; so is a heading for one time.
const startsIn = (section: Section, things: readonly { readonly span: Span }[]): boolean =>
  things.some(({ span }) => span.start <= section.title.span.start && section.title.span.start < span.end);

function entryRows({ entries }: Timeline): FlatRow[] {
  const days = entries.flatMap((entry) => entry.date ?? []);
  const severalDays = days.some((day) => !isSameDay(day, days[0]));
  let shown: CalendarDate | undefined;
  return entries.map((entry) => {
    const isNewDay = severalDays && entry.date !== null && !isSameDay(entry.date, shown);
    if (entry.date) shown = entry.date;
    return {
      kind: 'entry',
      label: shorten(entry.text.text) || 'Untitled',
      detail: [isNewDay ? dayText(entry.date) : '', timeText(entry)].filter(Boolean).join(' '),
      span: entry.span,
      selection: within(entry.span, entry.timeSpan ?? entry.text.span),
    };
  });
}

const isSameDay = (a: CalendarDate, b: CalendarDate | undefined): boolean => b !== undefined && sameDay(a, b);

// `2024-06-05`, or `06-05` where the year is not written.
const dayText = (date: CalendarDate | null): string => (date ? isoDate(date).replace(/^--/, '') : '');

function timeText({ time, end, approximate }: TimelineEntry): string {
  if (!time) return '';
  return `${approximate ? '~' : ''}${clockText(time)}${end ? `–${clockText(end)}` : ''}`;
}

function actionRow(item: ActionItem): FlatRow {
  return {
    kind: 'action',
    label: shorten(withoutOwner(item)) || 'Untitled',
    detail: item.owners.map((owner) => owner.text).join(', '),
    span: item.span,
    selection: within(item.span, item.text.span),
  };
}

// What stands behind the text from the owner on (`@ana, due Friday`) is left out: the owner is shown beside it.
function withoutOwner({ text: { text }, owners, ownerNotation }: ActionItem): string {
  const [owner, ...others] = owners;
  if (!owner || others.length > 0 || ownerNotation === 'lead') return text;
  const notations = [`(${owner.text})`, `[${owner.text}]`, `Owner: ${owner.text}`, `@${owner.text}`];
  const written = notations.map((notation) => ` ${notation}`).find((notation) => text.includes(notation));
  if (!written) return text;
  const at = text.lastIndexOf(written);
  const after = text.slice(at + written.length);
  return /^(?:$|\s*[,;.])/.test(after) && after.length <= at ? dropEnd(text.slice(0, at), ' ,;–—-') : text;
}

const longestLabel = 70;

// The text on one line, cut behind a word.
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longestLabel) return line;
  const cut = line.slice(0, Math.max(0, line.lastIndexOf(' ', longestLabel))) || line.slice(0, longestLabel);
  return `${dropEnd(cut, ' ,;:.–—-')}…`;
}

const within = (outer: Span, inner: Span): Span =>
  contains(outer, inner) ? inner : { start: outer.start, end: outer.start };

// Each row below the smallest section that it begins in. Sections are nested by their spans, as they are in the model.
function nest(rows: readonly FlatRow[]): OutlineRow[] {
  const sorted = [...rows].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const top: OutlineRow[] = [];
  const open: { row: FlatRow; children: OutlineRow[] }[] = [];
  for (const row of sorted) {
    while (open.length > 0 && (open.at(-1)?.row.span.end ?? 0) <= row.span.start) open.pop();
    const children: OutlineRow[] = [];
    (open.at(-1)?.children ?? top).push({ ...row, children });
    if (row.kind === 'section') open.push({ row, children });
  }
  return top;
}

function withMissing(rows: readonly OutlineRow[], report: Report, profile: Profile): OutlineRow[] {
  return missingSections(report, profile).reduce<OutlineRow[]>(
    (all, { title }, index, missing) => {
      const section = missing[index];
      const place = section ? placeOf(report, profile, section) : report.text.length;
      const span = { start: place, end: place };
      return insert(all, { kind: 'missing', label: title, detail: '', span, selection: span, children: [] });
    },
    [...rows],
  );
}

// Behind the rows that begin before the place; inside of a row only where the place stands in its middle.
function insert(rows: readonly OutlineRow[], missing: OutlineRow): OutlineRow[] {
  const place = missing.span.start;
  const around = rows.findIndex(({ kind, span }) => kind === 'section' && span.start < place && place < span.end);
  if (around >= 0) {
    return rows.map((row, index) => (index === around ? { ...row, children: insert(row.children, missing) } : row));
  }
  const index = rows.findIndex(({ kind, span }) => (kind === 'missing' ? span.start > place : span.start >= place));
  return index < 0 ? [...rows, missing] : [...rows.slice(0, index), missing, ...rows.slice(index)];
}
