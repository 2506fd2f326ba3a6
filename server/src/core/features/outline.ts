/** The outline of a report: its sections with what stands in them, and the missing ones in their place. */
import type { Text } from '../documentText.ts';
import { isoDate, sameDay } from '../dates.ts';
import { durationText } from '../durationText.ts';
import { missingSections, placeOf, type Template } from '../missingSections.ts';
import type {
  ActionItem,
  CalendarDate,
  Measure,
  Milestone,
  MilestoneKind,
  Part,
  Report,
  Section,
  Span,
  Timeline,
  TimelineEntry,
} from '../model.ts';
import { contains, slice } from '../spans.ts';
import { dropEnd, withoutColon } from '../text.ts';
import { itemLabel } from '../itemLabel.ts';
import { ownersText } from '../owners.ts';
import { clockText } from '../clock.ts';

/** A row of the outline. */
export interface OutlineRow {
  readonly kind: 'section' | 'missing' | 'entry' | 'action' | 'milestone';
  readonly label: string;
  /** Stands before the label: an entry's time, an item's owners; else empty. */
  readonly lead: string;
  /** Stands behind it: an item's priority, status, due date and tickets, how long it took to reach a milestone; else empty. */
  readonly detail: string;
  /** The tickets that an item links to, with addresses on the web. */
  readonly links: readonly Link[];
  /** The whole thing; for a missing section the empty place where it belongs. */
  readonly span: Span;
  /** What names it, within `span`. */
  readonly selection: Span;
  /** In the order of the text. */
  readonly children: readonly OutlineRow[];
}

/** A link of a row. */
export interface Link {
  readonly text: string;
  readonly url: string;
}

/**
 * The rows of a report, nested as its sections are; the title is left out. The milestones and durations come first. With a
 * template, the sections that it requires and the report lacks stand where the template has them. Empty where the document is
 * no report.
 */
export function outline(report: Report, template: Template | null): OutlineRow[] {
  if (report.recognition.kind !== 'report') return [];
  const rows = nest([
    ...sectionRows(report),
    ...report.timelines.flatMap(entryRows),
    ...report.actions.map((item) => actionRow(item, report.text)),
  ]);
  return [...milestoneRows(report), ...(template ? withMissing(rows, report, template) : rows)];
}

type FlatRow = Omit<OutlineRow, 'children'>;

const nothingBeside = { lead: '', detail: '', links: [] } as const;

function sectionRows(report: Report): FlatRow[] {
  const { metadata, timelines, actions, sections } = report;
  const title = metadata.title?.span.start;
  const holders = new Set([...timelines, ...actions].map(({ sectionTitle }) => sectionTitle));
  const things = [...timelines.flatMap((timeline) => timeline.entries), ...actions];
  return sections
    .filter((section) => section.title.span.start !== title && !isField(section))
    .filter((section) => holders.has(section.title) || !startsIn(section, things))
    .map((section) => ({
      kind: 'section' as const,
      label: withoutColon(section.title.text) || 'Untitled',
      ...nothingBeside,
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
      ...nothingBeside,
      lead: [isNewDay ? dayText(entry.date) : '', timeText(entry)].filter(Boolean).join(' '),
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

function actionRow(item: ActionItem, text: Text): FlatRow {
  const label = itemLabel(item);
  const owners = ownersText(item.owners, text);
  return {
    kind: 'action',
    label: shorten(label) || 'Untitled',
    // `Ana to look at ...` has its owner in front already.
    lead: label.startsWith(owners) ? '' : owners,
    detail: detailOf(item, label),
    links: item.tickets.flatMap(({ text: name, url }) => (url && /^https?:/i.test(url) ? [{ text: name, url }] : [])),
    span: item.span,
    selection: within(item.span, item.text.span),
  };
}

// The due date, and what else the label does not say itself.
function detailOf({ priority, status, due, tickets }: ActionItem, label: string): string {
  const unsaid = (part: Part | null): string[] => (part && !label.includes(part.text) ? [part.text] : []);
  return [...unsaid(priority), ...unsaid(status), ...(due ? [due.text] : []), ...tickets.flatMap(unsaid)].join(', ');
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

const milestoneNames: Readonly<Record<MilestoneKind, string>> = {
  start: 'Start',
  detected: 'Detected',
  acknowledged: 'Acknowledged',
  escalated: 'Escalated',
  mitigated: 'Mitigated',
  resolved: 'Resolved',
};

const measureNames: Readonly<Record<Measure, string>> = {
  total: 'Stated duration',
  downtime: 'Stated downtime',
  detect: 'Stated time to detect',
  acknowledge: 'Stated time to acknowledge',
  mitigate: 'Stated time to mitigate',
  resolve: 'Stated time to resolve',
};

// One row above all others; none where nothing is known but which entry is the first.
function milestoneRows(report: Report): OutlineRow[] {
  const { milestones, metadata, text, contentStart } = report;
  const found = Object.keys(milestoneNames).flatMap((kind) => milestones[kind as MilestoneKind] ?? []);
  const reached = found.some(({ source }) => source !== 'position') ? found : [];
  const children = [
    ...reached.map((milestone) => milestoneRow(milestone, report)),
    ...metadata.durations.map(({ measures, approximate, span }) =>
      leaf(measureNames[measures], `${approximate ? '~' : ''}${slice(text, span)}`, span),
    ),
  ];
  if (children.length === 0) return [];
  const detail = milestones.duration === null ? '' : durationText(milestones.duration);
  return [{ ...leaf('Milestones', detail, { start: contentStart, end: contentStart }), children }];
}

const leaf = (label: string, detail: string, span: Span): OutlineRow => ({
  kind: 'milestone',
  label,
  ...nothingBeside,
  detail,
  span,
  selection: span,
  children: [],
});

function milestoneRow(milestone: Milestone, { milestones, text }: Report): OutlineRow {
  const { kind, date, time, approximate, span } = milestone;
  const { start } = milestones;
  const day = date && start?.date && !sameDay(date, start.date) ? dayText(date) : '';
  const clock = time ? `${approximate ? '~' : ''}${clockText(time)}` : slice(text, span);
  const label = [milestoneNames[kind], day, clock].filter(Boolean).join(' ');
  return leaf(label, elapsedText(kind, milestones), span);
}

function elapsedText(kind: MilestoneKind, milestones: Report['milestones']): string {
  const { start, timeToDetect, timeToAcknowledge, timeToMitigate, timeToResolve } = milestones;
  const origin = start?.source === 'position' ? 'the first entry' : 'the start';
  const after = (seconds: number | null, from: string): string =>
    seconds === null ? '' : `${durationText(seconds)} after ${from}`;
  switch (kind) {
    case 'detected':
      return after(timeToDetect, origin);
    case 'acknowledged':
      return after(timeToAcknowledge, 'the detection');
    case 'mitigated':
      return after(timeToMitigate, origin);
    case 'resolved':
      return after(timeToResolve, origin);
    default:
      return kind === 'start' && start?.source === 'position' ? 'the first entry' : '';
  }
}

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

function withMissing(rows: readonly OutlineRow[], report: Report, template: Template): OutlineRow[] {
  return missingSections(report, template).reduce<OutlineRow[]>(
    (all, { title }, index, missing) => {
      const section = missing[index];
      const place = section ? placeOf(report, template.profile, section) : report.text.length;
      const span = { start: place, end: place };
      return insert(all, { kind: 'missing', label: title, ...nothingBeside, span, selection: span, children: [] });
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
