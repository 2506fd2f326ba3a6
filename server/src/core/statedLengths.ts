/** Every duration that a report states of its incident, and how far the truth may be from it. */
import type { Passage, Report, Span, StatedDuration } from './model.ts';
import { eachPassage, offsetIn, passageBefore, passagesFrom, passageSpan } from './passages.ts';
import { rememberedBy } from './remembered.ts';
import { contains, slice } from './spans.ts';
import { proseDurations } from './statedDurations.ts';

/** A duration with the text around it. */
export interface StatedLength extends StatedDuration {
  /** As written: `90-minute`. */
  readonly text: string;
  /** The passage that it stands in, null in front matter. */
  readonly passage: Passage | null;
  /** Where it stands in the text of the passage. */
  readonly at: number;
  /** It is the value of a label, a cell or front matter, and so speaks of the incident as a whole. */
  readonly labelled: boolean;
}

/** What states durations, and what stands at their places. */
export interface DurationTexts extends Pick<Report, 'metadata' | 'text' | 'passagesByPiece'> {
  readonly impactDurations: readonly StatedDuration[];
}

/** What the metadata has, and what the title and the prose on the impact say, once for each place. */
export function statedLengths(report: DurationTexts): StatedLength[] {
  const { metadata } = report;
  const title = passageAt(metadata.title?.span.start ?? -1, report);
  const inTitle = title?.role === 'heading' ? durationsIn(title) : [];
  const all = [...metadata.durations, ...inTitle, ...report.impactDurations];
  const byPlace = new Map(all.map((duration) => [duration.span.start, duration]));
  return [...byPlace.values()].flatMap((duration) => {
    const passage = passageAround(duration.span, report);
    const text = slice(report.text, duration.span);
    const at = passage ? offsetIn(passage, duration.span.start) : 0;
    // In code it is a setting: `TTL=5m`.
    if (passage?.asides.some(({ start, end }) => start <= at && at < end)) return [];
    return [{ ...duration, text, passage, at, labelled: isLabelled(passage, at) }];
  });
}

/**
 * Whether a stretch of so many seconds is what is stated: people round to the unit that they write, to round numbers of
 * minutes, and more so with `about` or `over`. `slack` is how far the ends of the stretch may be off.
 */
export const allows = (stated: StatedDuration, seconds: number, slack: number): boolean =>
  Math.abs(seconds - stated.seconds) <= toleranceOf(stated) + slack;

function toleranceOf({ seconds, precision, approximate }: StatedDuration): number {
  if (precision >= 86_400) return precision;
  if (approximate) return Math.max(precision, seconds / 4);
  if (precision >= 3600) return precision / 2;
  return seconds % 1800 === 0 ? 300 : seconds % 300 === 0 ? 150 : 60;
}

/** The durations that the prose on the impact states. */
export const impactDurations = eachPassage((passage) =>
  passage.role !== 'heading' && !passage.quoted && passage.around.own.includes('impact') ? durationsIn(passage) : [],
);

const durationsIn = rememberedBy(({ text, runs }: Passage) => proseDurations({ text, runs, marks: [] }));

function passageAround(span: Span, report: DurationTexts): Passage | null {
  const { passage } = passageBefore(report, span.start);
  return passage && contains(passageSpan(passage), span) ? passage : null;
}

function passageAt(start: number, report: DurationTexts): Passage | null {
  const [passage] = passagesFrom(report, start);
  return passage && passageSpan(passage).start === start ? passage : null;
}

const isLabelled = (passage: Passage | null, at: number): boolean =>
  passage === null || passage.role === 'cell' || /^[^:：\n]{2,50}[:：][^\d.\n]{0,30}$/u.test(passage.text.slice(0, at));
