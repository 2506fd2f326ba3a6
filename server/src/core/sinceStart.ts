/** Times that count from the start of the incident. */
import { inAlphabet } from './alphabet.ts';
import { match } from './wordReader.ts';

const form = inAlphabet(
  ({ letter }) =>
    String.raw`(?:T\s?\+\s?|\+(?=\d{1,2}:\d{2}))(?:(\d{1,4}):(\d{2})(?::(\d{2}))?|(\d{1,5}))\s?(h|hours?|hrs?|m|min|mins|minutes?|s|sec|seconds?)?(?![${letter}\d])`,
  'y',
);

/** A time that counts from the start: `relative` and `precision` in seconds. */
export interface SinceStart {
  readonly relative: number;
  readonly precision: number;
  readonly end: number;
}

/** Reads `T+15m`, `T+00:20`, `+00:20` at a place; a bare number counts minutes. */
export function readSinceStart(text: string, at: number): SinceStart | null {
  const first = text.charAt(at);
  const found = first === 'T' || first === '+' ? match(form(text), text, at) : null;
  if (!found) return null;
  const [whole, hours, minutes, seconds, count, unit = 'm'] = found;
  const unitSeconds = unit.startsWith('h') ? 3600 : unit.startsWith('s') ? 1 : 60;
  const clocked = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  const end = at + whole.length;
  return count === undefined
    ? { relative: clocked, precision: seconds === undefined ? 60 : 1, end }
    : { relative: Number(count) * unitSeconds, precision: unitSeconds, end };
}
