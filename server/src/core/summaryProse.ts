/** What the prose of the summary states: moments, the range of the incident, durations. */
import type { Line } from './blocks.ts';
import { joinTexts, pieces, splitLines, type InlineText } from './inline.ts';
import { rangeOf, statedMoment } from './factMoments.ts';
import { namesEvent } from './genre.ts';
import { milestonesIn } from './milestoneWords.ts';
import type { DateOrder, StatedDuration, StatedMoment, StatedMomentKind } from './model.ts';
import type { Outline, Shape } from './outline.ts';
import { rememberedBy, rememberedFor } from './remembered.ts';
import { labelOf } from './lineLabels.ts';
import { gathered, type Sequence } from './sequence.ts';
import { proseDurations } from './statedDurations.ts';
import { boundaryIn, type SituatedPiece } from './surroundings.ts';
import { findMoments, type Moment } from './time.ts';

/** What was read of the prose; a moment that is not told is missing. */
export interface Prose {
  readonly moments: Readonly<Partial<Record<StatedMomentKind, StatedMoment>>>;
  readonly durations: readonly StatedDuration[];
}

/** Reads the paragraphs of the summary; without a summary those before the first section. */
export function readProse(pieces: Sequence<SituatedPiece>, outline: Outline, order: DateOrder | null): Prose {
  const end = endOfOpening(outline);
  return proseOf(toldIn(pieces, end, order), order);
}

const proseOf = rememberedFor((told: readonly Told[], order: DateOrder | null): Prose => ({
  moments: { ...rangeIn(told, order), ...momentsIn(told) },
  durations: told.flatMap(({ durations }) => durations),
}));

// Where the first section begins, null where there is a summary.
const endOfOpening = ({ sections, shape }: Outline): number | null =>
  hasSummary(shape) ? null : (sections[firstIndex(shape)]?.line.start ?? 0);

const hasSummary = rememberedBy(({ sections }: Shape) => sections.some(({ kinds }) => kinds.includes('summary')));

const firstIndex = rememberedBy(({ sections }: Shape) => sections.findIndex(({ kinds }) => kinds.length > 0));

/** What lines of the summary tell. */
interface Told {
  /** Sentences with the range of two times. */
  readonly ranges: readonly Ranged[];
  /** The first moment that is told of each kind, but the last resolution. */
  readonly moments: Prose['moments'];
  readonly durations: readonly StatedDuration[];
}

const noMoments: Prose['moments'] = {};

interface Ranged {
  readonly sentence: InlineText;
  readonly moment: Moment;
}

const toldIn = gathered((situated: SituatedPiece, end: number | null, order: DateOrder | null) =>
  toldInPiece(situated, end === null ? null : boundaryIn(situated, end), order),
);

const toldInPiece = rememberedFor(
  (situated: SituatedPiece, end: number | null, order: DateOrder | null): readonly Told[] => {
    const lines = end === null ? linesInSummary(situated) : linesAbove(situated, end);
    const sentences = paragraphsOf(lines).flatMap(sentencesOf);
    const timed = sentences.flatMap((sentence) => {
      const times = findMoments(sentence.text).filter(({ time }) => time !== null);
      return times.length > 0 ? [{ sentence, times }] : [];
    });
    const durations = sentences.flatMap((one) => proseDurations(one));
    if (timed.length === 0 && durations.length === 0) return nothing;
    const ranges = timed.flatMap(({ sentence, times }) =>
      times.flatMap((moment) => (moment.endTime ? [{ sentence, moment }] : [])),
    );
    return [{ ranges, moments: momentsOf(timed, order), durations }];
  },
);

const nothing: readonly never[] = [];

const linesInSummary = ({ piece, around }: SituatedPiece): readonly Line[] =>
  piece.lines.filter((line, index) => isProse(line) && around[index]?.kinds.has('summary'));

const linesAbove = ({ piece }: SituatedPiece, end: number): readonly Line[] =>
  piece.lines.filter((line) => isProse(line) && line.span.start < end);

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
function momentsOf(timed: readonly Timed[], order: DateOrder | null): Prose['moments'] {
  if (timed.length === 0) return noMoments;
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

function momentsIn(told: readonly Told[]): Prose['moments'] {
  let found: Prose['moments'] = {};
  for (const { moments } of told) {
    if (moments !== noMoments)
      found = { ...moments, ...found, ...(moments.resolved ? { resolved: moments.resolved } : {}) };
  }
  return found;
}

// The only range of the summary, in a sentence that names an outage or the like.
function rangeIn(told: readonly Told[], order: DateOrder | null): Prose['moments'] {
  const [only, ...others] = told.flatMap(({ ranges }) => ranges);
  if (!only || others.length > 0 || !namesEvent(only.sentence.text)) return {};
  return rangeOf(only.sentence, only.moment, { zone: null, order }) ?? {};
}
