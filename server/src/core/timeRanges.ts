/** The ranges of time that a report writes. */
import { mayHoldNoon } from './clockWords.ts';
import type { Passage } from './model.ts';
import { eachPassage } from './passages.ts';
import { rememberedBy } from './remembered.ts';
import { findMoments, type Moment } from './time.ts';
import { secondsOfRange } from './turningPoints.ts';
import { vocabularies } from './vocabulary/index.ts';

/** The moments of a passage that are ranges of two times. */
export const rangesIn = rememberedBy(({ text }: Passage): readonly Moment[] =>
  mayHoldRange(text) ? findMoments(text).filter(({ time, endTime }) => time !== null && endTime !== null) : none,
);

/** How long each of the ranges of a report takes. */
export const rangeLengths = eachPassage((passage) =>
  rangesIn(passage).flatMap((moment) => secondsOfRange(moment) ?? []),
);

const none: readonly Moment[] = [];

// To look for times is slow. Most prose has no number in it, or no two with a mark of a range between them.
const mayHoldRange = (text: string): boolean =>
  /\d/.test(text)
    ? !isPlain.test(text) || joinsNumbers(text) || (mayHoldNoon(text) && namesNoon(text))
    : /\p{N}/u.test(text);

// Western letters and signs: other scripts have marks of their own.
const isPlain = /^[\u0000-\u024f\u2010-\u2027\u2192]*$/;

const joinsNumbers = (text: string): boolean =>
  (text.match(betweenNumbers) ?? []).some(
    (between) => /[-–—→~]/.test(between) || (between.match(word) ?? []).some(isMark),
  );

const betweenNumbers = /(?<=\d)\D{1,80}(?=\d)/g;
const word = /[a-z\u00c0-\u024f]+/gi;
const isMark = (name: string): boolean => marks.has(name.toLowerCase());
const namesNoon = (text: string): boolean => (text.match(word) ?? []).some((name) => noons.has(name.toLowerCase()));

const endWords = (names: readonly string[]): string[] => names.flatMap((name) => name.match(word)?.at(-1) ?? []);
const marks = new Set(vocabularies.flatMap((v) => endWords([...v.calendar.to, ...v.joiners])));
const noons = new Set(vocabularies.flatMap((v) => endWords([...v.calendar.noon, ...(v.calendar.midnight ?? [])])));
