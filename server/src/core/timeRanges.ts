/** The ranges of time that a report writes. */
import type { Passage } from './model.ts';
import { eachPassage } from './passages.ts';
import { rememberedBy } from './remembered.ts';
import { findMoments, type Moment } from './time.ts';
import { secondsOfRange } from './turningPoints.ts';

/** The moments of a passage that are ranges of two times. */
export const rangesIn = rememberedBy(({ text }: Passage): readonly Moment[] =>
  mayHoldRange(text) ? findMoments(text).filter(({ time, endTime }) => time !== null && endTime !== null) : none,
);

/** How long each of the ranges of a report takes. */
export const rangeLengths = eachPassage((passage) =>
  rangesIn(passage).flatMap((moment) => secondsOfRange(moment) ?? []),
);

const none: readonly Moment[] = [];

// Most prose has no number in it, and to look for times is slow.
const mayHoldRange = (text: string): boolean => /\p{N}/u.test(text);
