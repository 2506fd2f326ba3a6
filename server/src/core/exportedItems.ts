/** The export of the timeline's entries and the action items. */
import type { Text } from './documentText.ts';
import type { ActionItem, Report, Span, TimelineEntry } from './model.ts';
import { ownersText } from './owners.ts';
import { dateText, timeText, type ExportedPart, type Placer } from './exportedParts.ts';

/** One event of the timeline. */
export interface ExportedEntry {
  readonly line: number;
  readonly time: string | null;
  readonly end: string | null;
  readonly date: string | null;
  readonly zone: string | null;
  readonly approx: boolean;
  readonly precision: number | null;
  readonly relative: number | null;
  readonly instant: string | null;
  readonly invalid: string | null;
  readonly text: string;
  /** Of the whole entry and of its parts; null for what is not written on it. */
  readonly spans: Readonly<Record<'entry' | 'text', Span>> &
    Readonly<Record<'time' | 'end' | 'date' | 'zone', Span | null>>;
}

/** One action item; its texts as written, and in `parts` where each stands. */
export interface ExportedAction {
  readonly line: number;
  readonly owner: string | null;
  readonly due: string | null;
  readonly priority: string | null;
  readonly type: string | null;
  readonly status: string | null;
  readonly tickets: readonly string[];
  readonly done: boolean;
  readonly text: string;
  readonly parts: {
    readonly text: ExportedPart;
    readonly owners: readonly ExportedPart[];
    readonly due: ExportedPart | null;
    readonly priority: ExportedPart | null;
    readonly type: ExportedPart | null;
    readonly status: ExportedPart | null;
    readonly tickets: readonly (ExportedPart & { readonly url: string | null })[];
  };
}

/** The entries of all timelines, in the order of the text. */
export function exportTimeline({ timelines }: Report, { place }: Placer): ExportedEntry[] {
  return timelines.flatMap(({ entries }) => entries.map((entry) => exportEntry(entry, place(entry.line).line)));
}

/** The action items, in the order of the text. */
export function exportActions({ actions, text }: Report, placer: Placer): ExportedAction[] {
  return actions.map((item) => exportAction(item, text, placer));
}

function exportEntry(entry: TimelineEntry, line: number): ExportedEntry {
  const { zone, precision, relative, instant, invalid, timeSpan, endSpan, dateSpan, zoneSpan } = entry;
  return {
    line,
    time: timeText(entry.time),
    end: timeText(entry.end),
    date: dateText(entry.date),
    zone,
    approx: entry.approximate,
    precision,
    relative,
    instant,
    invalid,
    text: entry.text.text,
    spans: { entry: entry.span, time: timeSpan, end: endSpan, date: dateSpan, zone: zoneSpan, text: entry.text.span },
  };
}

function exportAction(item: ActionItem, text: Text, { place, part }: Placer): ExportedAction {
  const { owners, due, priority, type, status, tickets, done } = item;
  return {
    line: place(item.line).line,
    owner: ownersText(owners, text) || null,
    due: due?.text ?? null,
    priority: priority?.text ?? null,
    type: type?.text ?? null,
    status: status?.text ?? null,
    tickets: tickets.map((ticket) => ticket.text),
    done,
    text: item.text.text,
    parts: {
      text: part(item.text),
      owners: owners.map(part),
      due: due && part(due),
      priority: priority && part(priority),
      type: type && part(type),
      status: status && part(status),
      tickets: tickets.map((ticket) => ({ ...part(ticket), url: ticket.url })),
    },
  };
}
