/** Notes about all times of a document: `All times are in UTC`, `時刻はJST`. */
import { vocabularies } from './vocabulary/index.ts';
import { mayBegin, mayHold, wordReader } from './wordReader.ts';
import { findZones } from './zones.ts';

/** Whether a line speaks of all times of the document. */
export function speaksOfAllTimes(text: string): boolean {
  if (!mayOpen(text)) return false;
  for (let at = 0; at < text.length; at++) if (mayBegin(text, at) && opening(text, at) !== null) return true;
  return false;
}

/** The zone that a line gives for all times of the document, in a note or as `Time zone: CET`. */
export function zoneOfNote(text: string): string | null {
  const label = zoneLabel(text, 0);
  const labelled = label !== null && /^\s?[:：]/.test(text.slice(label.length));
  if (!labelled && (text.length > longestNote || !speaksOfAllTimes(text))) return null;
  return findZones(text)[0]?.zone ?? null;
}

const longestNote = 300;
const zoneLabel = wordReader(vocabularies.flatMap((v) => v.labels.zone));
const openings = vocabularies.flatMap((v) => v.calendar.allTimes);
const opening = wordReader(openings);
const mayOpen = mayHold(openings);
