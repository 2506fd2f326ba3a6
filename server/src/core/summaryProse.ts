/** What the prose of the summary states: moments, the range of the incident, durations. */
import type { Line } from './blocks.ts';
import { joinTexts, pieces, splitLines, type InlineText } from './inline.ts';
import { rangeOf, statedMoment } from './factMoments.ts';
import { namesEvent } from './genre.ts';
import { milestonesIn } from './milestoneWords.ts';
import type { DateOrder, Section, StatedDuration, StatedMoment, StatedMomentKind } from './model.ts';
import { rememberedBy, rememberedFor } from './remembered.ts';
import { labelOf } from './sections.ts';
import { proseDurations } from './statedDurations.ts';
import type { SituatedPiece } from './surroundings.ts';
import { findMoments, type Moment } from './time.ts';

/** What was read of the prose; a moment that is not told is missing. */
export interface Prose {
  readonly moments: Readonly<Partial<Record<StatedMomentKind, StatedMoment>>>;
  readonly durations: readonly StatedDuration[];
}

/** Reads the paragraphs of the summary; without a summary those before the first section. */
export function readProse(
  pieces: readonly SituatedPiece[],
  sections: readonly Section[],
  order: DateOrder | null,
): Prose {
  const told = summaryLines(pieces, sections).map((lines) => (lines[0] ? toldIn(lines[0], lines) : nothing));
  const timed = told.flatMap((one) => one.timed);
  return {
    moments: { ...rangeIn(timed, order), ...momentsIn(timed, order) },
    durations: told.flatMap(({ durations }) => durations),
  };
}

/** What lines of the summary tell. */
interface Told {
  readonly timed: readonly Timed[];
  readonly durations: readonly StatedDuration[];
}

const nothing: Told = { timed: [], durations: [] };

const toldIn = rememberedFor((_first: Line, lines: readonly Line[]): Told => {
  const sentences = paragraphsOf(lines).flatMap(sentencesOf);
  const timed = sentences.flatMap((sentence) => {
    const times = findMoments(sentence.text).filter(({ time }) => time !== null);
    return times.length > 0 ? [{ sentence, times }] : [];
  });
  return { timed, durations: sentences.flatMap((sentence) => proseDurations(sentence)) };
});

// The lines of prose of each piece.
function summaryLines(pieces: readonly SituatedPiece[], sections: readonly Section[]): (readonly Line[])[] {
  if (sections.some(({ kinds }) => kinds.includes('summary'))) return pieces.map(linesInSummary);
  const first = sections.find(({ kinds }) => kinds.length > 0)?.line.start ?? 0;
  const above = pieces.filter(({ piece }) => (piece.lines[0]?.span.start ?? Infinity) < first);
  return above.map(({ piece }) => piece.lines.filter((line) => isProse(line) && line.span.start < first));
}

const linesInSummary = rememberedBy(({ piece, around }: SituatedPiece): readonly Line[] =>
  piece.lines.filter((line, index) => isProse(line) && around[index]?.kinds.has('summary')),
);

const isProse = ({ role }: Line): boolean => role === 'text' || role === 'item';

// Lines of one paragraph are one text; a line break in a sentence says nothing.
function paragraphsOf(lines: readonly Line[]): InlineText[] {
  const found: InlineText[][] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const last = found.at(-1);
    const goesOn = before?.group === line.group && line.role === 'text' && !labelOf(line);
    if (last && goesOn) last.push(line.content);
    else found.push([line.content]);
    before = line;
  }
  return found.map((contents) => joinTexts(contents, ' '));
}

const sentencesOf = (text: InlineText): InlineText[] =>
  pieces(text, text.text.split(/(?<=[.!?]\s)|(?<=[。！？])/u)).flatMap(splitLines);

interface Timed {
  readonly sentence: InlineText;
  readonly times: readonly Moment[];
}

// A sentence with one time that tells one milestone: `It was detected at 14:05 UTC.` The last resolution counts.
function momentsIn(timed: readonly Timed[], order: DateOrder | null): Prose['moments'] {
  const found: Partial<Record<StatedMomentKind, StatedMoment>> = {};
  for (const { sentence, times } of timed) {
    const [moment, ...more] = times;
    if (!moment || moment.endTime || more.length > 0) continue;
    const [kind, ...others] = milestonesIn(sentence.text);
    if (!kind || kind === 'escalated' || others.length > 0) continue;
    if (kind === 'resolved' || !found[kind]) found[kind] = statedMoment(sentence, moment, { zone: null, order });
  }
  return found;
}

// The only range of the summary, in a sentence that names an outage or the like.
function rangeIn(timed: readonly Timed[], order: DateOrder | null): Prose['moments'] {
  const ranges = timed.flatMap(({ sentence, times }) =>
    times.flatMap((moment) => (moment.endTime ? [{ sentence, moment }] : [])),
  );
  const [only] = ranges;
  if (!only || ranges.length > 1 || !namesEvent(only.sentence.text)) return {};
  return rangeOf(only.sentence, only.moment, { zone: null, order }) ?? {};
}
