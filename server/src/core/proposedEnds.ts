/** Where a piece might end, by a look at the lines alone. The parsed piece decides; a wrong guess costs only time. */
import { fenceAt } from './fences.ts';
import { isBlankOrIndented, itemMarker, opensBlock } from './pieceEnds.ts';
import { lineEnd, nextLine } from './spans.ts';

/** How long pieces are meant to be: a keystroke reads one anew, and each costs something by itself. */
export const usualLength = 300;

/** What to look for. */
export interface Search {
  readonly text: string;
  /** Where the piece begins. */
  readonly from: number;
  /** How long it has to be at least, and how long it should be. */
  readonly least: number;
  readonly preferred: number;
  /** Where it ends at the latest. */
  readonly limit: number;
  /** Whether a piece once began at a line: it may come back as it was. */
  readonly isKnown: (at: number) => boolean;
}

/** The next place where the piece might end; its limit where there is none before. */
export function proposedEnd({ text, from, least, preferred, limit, isKnown }: Search): number {
  let before = from;
  for (let at = nextLine(text, from); at < limit;) {
    const fence = fenceAt(text, at);
    const isLong = fence !== null && (fence.end > limit || fence.end - at > usualLength);
    const isDue = at - from >= preferred || isLong || isKnown(at) || (least > 1 && opensBlock(text, at));
    if (at - from >= least && isDue && mayBegin(text, at, before)) return at;
    // What looks like a fence may be none: where a try has failed, its lines are looked at, too.
    const isPassed = fence !== null && fence.end <= limit && least <= 1;
    before = at;
    at = isPassed ? fence.end : nextLine(text, at);
  }
  return limit;
}

function mayBegin(text: string, at: number, before: number): boolean {
  if (opensBlock(text, at) || itemMarker(text, at) !== null) return true;
  if (isBlankOrIndented(text, at)) return false;
  return isBlankOrRule(text, before) || text.slice(at, lineEnd(text, at)).includes('|');
}

// What underlines a heading is one of these, too.
const isBlankOrRule = (text: string, at: number): boolean =>
  /^(?:[ \t]*|=+[ \t]*|-+[ \t]*)$/.test(text.slice(at, lineEnd(text, at)));
