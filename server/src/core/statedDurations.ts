/** How long things took, as facts and the prose of the summary state it. */
import { inAlphabet } from './alphabet.ts';
import { findDurations, withoutRoughly, type Duration } from './durations.ts';
import type { Fact } from './facts.ts';
import { partOf, type InlineText } from './inline.ts';
import type { Measure, StatedDuration } from './model.ts';
import { vocabularies } from './vocabulary/index.ts';
import { beginningOf, wholeWord } from './wordPatterns.ts';

/** The durations that a fact states, one for each value. */
export function factDurations({ kinds, values, below }: Fact): StatedDuration[] {
  const measures = kinds.find(isMeasure);
  if (!measures) return [];
  return values.slice(0, 1).flatMap((value) => {
    const duration = onlyDuration(value.text, below) ?? clockDuration(value.text);
    return duration ? [stated(value, duration, measures)] : [];
  });
}

/** The durations that prose states of the incident: `was down for 47 minutes`, `a 2-hour outage`. */
export function proseDurations(text: InlineText): StatedDuration[] {
  return findDurations(text.text).flatMap((duration) => {
    const measures = measuredBy(text.text, duration);
    return measures ? [stated(text, duration, measures)] : [];
  });
}

const allMeasures: ReadonlySet<string> = new Set<Measure>([
  'total',
  'downtime',
  'detect',
  'acknowledge',
  'mitigate',
  'resolve',
]);
const isMeasure = (kind: string): kind is Measure => allMeasures.has(kind);

const stated = (value: InlineText, duration: Duration, measures: Measure): StatedDuration => ({
  measures,
  seconds: duration.seconds,
  precision: duration.precision,
  approximate: duration.approximate,
  span: partOf(value, duration.start, duration.end).span,
});

// The duration that opens the value, or the only one in it: `21:45 to 23:28 (103 minutes)`.
function onlyDuration(text: string, opening: boolean): Duration | null {
  const [first, ...others] = findDurations(text);
  if (!first) return null;
  const opens = openingWords(text).test(text.slice(0, first.start));
  return opens || (others.length === 0 && !opening) ? first : null;
}

const openingWords = inAlphabet(({ letter }) => String.raw`^[\s~≈∼><≥≤(（]*(?:[${letter}]+\.?\s+){0,2}$`, '');

// `1:30`, `01:30:00`: hours and minutes, where nothing else is the value.
function clockDuration(text: string): Duration | null {
  const found = /^\s?([~≈]?)\s?((\d{1,2}):([0-5]\d)(?::([0-5]\d))?)(?:\s?(?:h|hrs?|hours?))?\s?$/i.exec(text);
  if (!found) return null;
  const [, about = '', written = '', hours, minutes, rest] = found;
  const seconds = Number(hours) * 3600 + Number(minutes) * 60 + Number(rest ?? 0);
  const start = text.indexOf(written);
  const precision = rest === undefined ? 60 : 1;
  return { seconds, precision, approximate: about !== '', start, end: start + written.length };
}

interface Around {
  readonly measures: Measure;
  readonly before: (text: string) => RegExp;
  readonly after: (text: string) => RegExp;
}

// The words next to the duration, but for those that make it approximate.
function measuredBy(text: string, { start, end }: Duration): Measure | null {
  const before = withoutRoughly(text.slice(Math.max(0, start - 60), start).toLowerCase());
  const after = text.slice(end, end + 40).toLowerCase();
  return around.find((words) => words.before(before).test(before) || words.after(after).test(after))?.measures ?? null;
}

const around: readonly Around[] = (['downtime', 'total'] as const).map((measures) => {
  const lists = vocabularies.map((v) => v.durations[measures]);
  return {
    measures,
    before: inAlphabet(
      (of) =>
        `${beginningOf(
          lists.flatMap((list) => list.before),
          of,
        )}\\s{0,3}$`,
      '',
    ),
    after: inAlphabet(
      (of) =>
        `^\\s?[の的]?${wholeWord(
          lists.flatMap((list) => list.after),
          of,
        )}`,
      '',
    ),
  };
});
