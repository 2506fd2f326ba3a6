/** What a report says about the time zones of its times. */
import { speaksOfAllTimes } from './allTimes.ts';
import { languageOf } from './language.ts';
import type { Passage, Report, Timeline, TimelineEntry } from './model.ts';
import { vocabularies } from './vocabulary/index.ts';
import { mayBegin, wordReader } from './wordReader.ts';
import { zoneOffset } from './zoneOffsets.ts';
import { findZones } from './zones.ts';

/** Whether the report says anywhere, in whichever words, which zone its times are in. */
export function statesZone(report: Report): boolean {
  const { metadata, timelines, passages } = report;
  if (metadata.zone !== null || timelines.some(({ entries }) => entries.some(({ zone }) => zone !== null))) return true;
  return passages.some(({ text }) => findZones(text).length > 0 || namesZoneOtherwise(text));
}

/** Whether reports in this language are used to naming a zone: where a language has one zone, nobody does. */
export function isSpokenInManyZones({ passages }: Report): boolean {
  const language = languageOf(passages.map(({ text }) => text).join('\n'));
  return language !== null && manyZones.has(language);
}

const manyZones: ReadonlySet<string> = new Set(['en', 'es', 'pt', 'ru']);

/**
 * The first entry of a timeline whose zone is another one than that of the entries before it, though nothing says that
 * zones change; null where there is none.
 */
export function unexplainedZone(
  report: Report,
  timeline: Timeline,
): { entry: TimelineEntry; before: TimelineEntry } | null {
  const zoned = timeline.entries.filter(({ time, zone }) => time !== null && zone !== null);
  const zones = zoned.flatMap(({ zone }) => zone ?? []);
  const offsets = zoned.map(({ zone, date }) => zoneOffset(zone ?? '', date, zones));
  const index = zoned.findIndex((entry, at) => {
    const [offset, before] = [offsets[at], offsets[at - 1]];
    return typeof offset === 'number' && typeof before === 'number' && offset !== before && entry.zone !== null;
  });
  const [entry, before] = [zoned[index], zoned[index - 1]];
  if (!entry || !before || report.passages.some((passage) => explainsZones(passage, entry, before))) return null;
  return { entry, before };
}

// A note about all times, or a text that sets the two zones side by side.
function explainsZones({ text }: Passage, entry: TimelineEntry, before: TimelineEntry): boolean {
  if (speaksOfAllTimes(text)) return true;
  const named = new Set(findZones(text).map(({ zone }) => zone));
  return named.has(entry.zone ?? '') && named.has(before.zone ?? '');
}

// `local time`, `time zone: Berlin`
const otherName = wordReader([...vocabularies.flatMap((v) => v.labels.zone), 'local time', 'local times']);

function namesZoneOtherwise(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const name = mayBegin(text, at) ? otherName(text, at) : null;
    if (name !== null && name !== 'zone') return true;
  }
  return false;
}
