/** Cheap signs of written times: what is asked of every text and place before a time is read there. */
import { isDigit, isLetterOrDigit } from './alphabet.ts';
import { mayHoldNoon } from './clockWords.ts';
import { mayBeginDate } from './dateForms.ts';
import { vocabularies } from './vocabulary/index.ts';
import { mayBegin, mayStand } from './wordReader.ts';

/** Whether a time may stand in a text. What has no digit can only speak of noon or midnight. */
export const mayHoldTime = (text: string): boolean => /\d/.test(text) || mayHoldNoon(text);

/** Whether a time or date, or a word that announces one, may begin at a place. */
export function mayBeginMoment(text: string, at: number): boolean {
  if (!mayBegin(text, at) || text.charAt(at - 1) === '/') return false;
  const first = text.charAt(at);
  return isLetterOrDigit(first) ? isDigit(first) || isSign(text, at) : '~≈∼'.includes(first);
}

const isSign = (text: string, at: number): boolean =>
  mayBeginDate(text, at) || mayAnnounce(text, at) || mayBeSinceStart(text, at);

// `T+15m`, `T14:05`
const mayBeSinceStart = (text: string, at: number): boolean =>
  /t/i.test(text.charAt(at)) && /[\s+\d]/.test(text.charAt(at + 1));

const mayAnnounce = mayStand(
  vocabularies.flatMap(({ about, calendar: { on = [], at = [], from = [], halves = {} } }) =>
    [about, on, at, from, ...Object.values(halves)].flat(),
  ),
);
