/** Times that are half a day off: `3:30 AM` between `3:10 PM` and `4:00 PM`. */
import type { Text } from './documentText.ts';
import { secondsOf } from './clock.ts';
import type { Report, Span, Timeline, TimelineEntry } from './model.ts';
import { rememberedIn } from './remembered.ts';
import { slice } from './spans.ts';

/** A time that fits in, if it is of the other half of the day. */
export interface HalfDaySlip {
  readonly span: Span;
  /** The time as it is probably meant. */
  readonly meant: string;
  /** The entries before and after it. */
  readonly neighbours: readonly Span[];
}

/** The slips of all timelines. */
export const halfDaySlips = ({ timelines, text }: Pick<Report, 'timelines' | 'text'>): HalfDaySlip[] =>
  timelines.flatMap((timeline) => slipsIn(timeline.entries, text));

const slipsIn = rememberedIn((entries: Timeline['entries'], text: Text): readonly HalfDaySlip[] => {
  const timed = entries.filter(({ time }) => time !== null);
  return timed.flatMap((entry, index) => slipOf(entry, timed[index - 1], timed[index + 1], text) ?? []);
});

/** The same time with the other half of the day; null where it does not say which one it is of. */
export function otherHalf(written: string): string | null {
  if (!/m/i.test(written)) return null;
  const [found, ...others] = [...written.matchAll(halves)];
  if (!found || others.length > 0) return null;
  const letter = found[1] ?? '';
  const other = { a: 'p', A: 'P', p: 'a', P: 'A' }[letter] ?? letter;
  return written.slice(0, found.index) + other + written.slice(found.index + 1);
}

const halves = /(?<=\d\s?)([ap])(?=\.?\s?m\b)/giu;

// The neighbours are of the other half, no more than a few hours apart, and the time stands between them once it is moved.
function slipOf(
  entry: TimelineEntry,
  before: TimelineEntry | undefined,
  after: TimelineEntry | undefined,
  text: Text,
): HalfDaySlip | null {
  if (!before || !after || isDated(entry) || isDated(after) || !ofOneZone(before, entry, after)) return null;
  const written = ({ timeSpan }: TimelineEntry): string => (timeSpan ? slice(text, timeSpan) : '');
  const meant = otherHalf(written(entry));
  if (meant === null || [before, after].some((one) => halfOf(written(one)) !== halfOf(meant))) return null;
  const [start, moved, end] = [clock(before), (clock(entry) + day / 2) % day, clock(after)];
  const fits = start <= moved && moved <= end && end - start <= day / 4;
  return fits ? { span: entry.timeSpan ?? entry.line, meant, neighbours: [spanOf(before), spanOf(after)] } : null;
}

const day = 86_400;
const clock = ({ time }: TimelineEntry): number => (time ? secondsOf(time) : 0);
const spanOf = ({ timeSpan, line }: TimelineEntry): Span => timeSpan ?? line;
const halfOf = (written: string): string | null => [...written.matchAll(halves)].at(-1)?.[1]?.toLowerCase() ?? null;

// A date of its own says that another day is meant.
const isDated = ({ dateSource }: TimelineEntry): boolean => dateSource === 'own';
const ofOneZone = (...entries: readonly TimelineEntry[]): boolean =>
  new Set(entries.map(({ zone }) => zone)).size === 1;
