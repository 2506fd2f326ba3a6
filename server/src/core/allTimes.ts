/** Notes about all times of a document: `All times are in UTC`, `時刻はJST`. */
import { vocabularies } from './vocabulary/index.ts';
import { mayBegin, wordReader } from './wordReader.ts';
import { findZones } from './zones.ts';
import { remembered } from './remembered.ts';

/** Whether a line speaks of all times of the document. */
export function speaksOfAllTimes(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (mayBegin(text, at) && opening(text, at) !== null) return true;
  return false;
}

/** The zone that a line gives for all times of the document, in a note or as `Time zone: CET`. */
export const zoneOfNote = remembered(readNote);

function readNote(text: string): string | null {
  const label = zoneLabel(text, 0);
  const labelled = label !== null && /^\s?[:：]/.test(text.slice(label.length));
  if (!labelled && (text.length > longestNote || !speaksOfAllTimes(text))) return null;
  return findZones(text)[0]?.zone ?? null;
}

const longestNote = 300;
const zoneLabel = wordReader(vocabularies.flatMap((v) => v.labels.zone));
const opening = wordReader(vocabularies.flatMap((v) => v.calendar.allTimes));
