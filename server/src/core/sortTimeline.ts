/** The edit that puts a timeline in order. */
import type { Text } from './documentText.ts';
import { dayNumber, sameDay } from './dates.ts';
import type { Fix, TextEdit } from './finding.ts';
import { groupBy } from './lists.ts';
import type { Report, Span, TimelineEntry } from './model.ts';
import { secondsOf } from './clock.ts';

/** Sorts the entries of one timeline, whole and each within its own list or table; null where nothing can be sorted. */
export function sortTimelineFix(entries: readonly TimelineEntry[], text: Text): Fix | null {
  const runs = [...groupBy(entries, (entry) => entry.run).values()];
  const edits = runs.flatMap((run) => sortRun(unitsOf(run), text));
  return edits.length > 0 ? { title: 'Sort the timeline', edits, safe: false } : null;
}

/** The same for every timeline of a report. */
export function sortTimelineEdits(report: Report): TextEdit[] {
  return report.timelines.flatMap(({ entries }) => sortTimelineFix(entries, report.text)?.edits ?? []);
}

/** A timed entry with the untimed ones behind it, which belong to its time. */
interface Unit {
  readonly head: TimelineEntry;
  readonly span: Span;
}

function unitsOf(run: readonly TimelineEntry[]): Unit[] {
  const units: Unit[] = [];
  for (const entry of run) {
    const last = units.at(-1);
    if (entry.time) units.push({ head: entry, span: entry.span });
    else if (last) units[units.length - 1] = { ...last, span: { start: last.span.start, end: entry.span.end } };
  }
  return units;
}

// Each place of the list gets the text of the unit that belongs there; what stands between the places stays.
function sortRun(units: readonly Unit[], text: Text): TextEdit[] {
  const sorted = [...units].sort((a, b) => secondsSinceStart(a.head) - secondsSinceStart(b.head));
  if (!keepsDates(sorted)) return [];
  return units.flatMap((unit, index) => {
    const source = sorted[index];
    if (!source || source === unit) return [];
    const from = afterNumber(source.span, text);
    const to = afterNumber(unit.span, text);
    return [{ span: to, text: text.slice(from.start, from.end) }];
  });
}

const secondsSinceStart = ({ date, day, time }: TimelineEntry): number =>
  (date ? dayNumber(date) : day) * 86_400 + (time ? secondsOf(time) : 0);

// Entries without a date of their own take the one above them: after sorting it must still be theirs.
function keepsDates(sorted: readonly Unit[]): boolean {
  let above: TimelineEntry['date'] = null;
  return sorted.every(({ head }) => {
    if (head.dateSource === 'own') above = head.date;
    return head.dateSource !== 'carried' || (above !== null && head.date !== null && sameDay(above, head.date));
  });
}

// The numbers of an ordered list stay where they are.
function afterNumber(span: Span, text: Text): Span {
  const number = /^[ \t]*\d{1,9}[.)](?=[ \t])/.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  return { start: span.start + number, end: span.end };
}
