/** What a report says about the time zones of its times. */
import { speaksOfAllTimes } from './allTimes.ts';
import type { Passage, Report, Timeline, TimelineEntry } from './model.ts';
import { eachPassage, languageOfReport } from './passages.ts';
import { rememberedBy } from './remembered.ts';
import { anyOf } from './sequence.ts';
import { vocabularies } from './vocabulary/index.ts';
import { mayBegin, wordReader } from './wordReader.ts';
import { zoneOffset } from './zoneOffsets.ts';
import { findZones } from './zones.ts';

/** Whether the report says anywhere, in whichever words, which zone its times are in. */
export const statesZone = ({ metadata, timelines, passagesByPiece }: Report): boolean =>
  metadata.zone !== null || timelines.some(hasZone) || namesZone(passagesByPiece);

/** Whether reports in this language are used to naming a zone: where a language has one zone, nobody does. */
export function isSpokenInManyZones(report: Report): boolean {
  const language = languageOfReport(report);
  return language !== null && manyZones.has(language);
}

const hasZone = rememberedBy(({ entries }: Timeline) => entries.some(({ zone }) => zone !== null));

const namesZone = anyOf((passages: readonly Passage[]) =>
  passages.some(({ text }) => findZones(text).length > 0 || namesZoneOtherwise(text)),
);

const manyZones: ReadonlySet<string> = new Set(['en', 'es', 'pt', 'ru']);

/**
 * The first entry of a timeline whose zone is another one than that of the entries before it, though nothing says that
 * zones change; null where there is none.
 */
export function unexplainedZone(notes: readonly ZoneNote[], timeline: Timeline): ZoneChange | null {
  const change = zoneChange(timeline);
  return change && notes.some((note) => explains(note, change)) ? null : change;
}

/** A passage that may explain why zones change: a note about all times (null), or the zones that stand side by side. */
export type ZoneNote = ReadonlySet<string> | null;

/** The passages that may explain why the zones of a report change; none where no timeline has such a change. */
export const zoneNotes = (report: Pick<Report, 'timelines' | 'passagesByPiece'>): readonly ZoneNote[] =>
  report.timelines.some(changesZone) ? notesIn(report) : none;

const none: readonly never[] = [];

const notesIn = eachPassage(({ text }): ZoneNote[] => {
  if (speaksOfAllTimes(text)) return [null];
  const named = new Set(findZones(text).map(({ zone }) => zone));
  return named.size > 1 ? [named] : [];
});

/** An entry in another zone than the one before it. */
export interface ZoneChange {
  readonly entry: TimelineEntry;
  readonly before: TimelineEntry;
}

const zoneChange = rememberedBy((timeline: Timeline): ZoneChange | null => {
  const zoned = timeline.entries.filter(({ time, zone }) => time !== null && zone !== null);
  const zones = zoned.flatMap(({ zone }) => zone ?? []);
  const offsets = zoned.map(({ zone, date }) => zoneOffset(zone ?? '', date, zones));
  const index = zoned.findIndex((entry, at) => {
    const [offset, before] = [offsets[at], offsets[at - 1]];
    return typeof offset === 'number' && typeof before === 'number' && offset !== before && entry.zone !== null;
  });
  const [entry, before] = [zoned[index], zoned[index - 1]];
  return entry && before ? { entry, before } : null;
});

const changesZone = (timeline: Timeline): boolean => zoneChange(timeline) !== null;

const explains = (note: ZoneNote, { entry, before }: ZoneChange): boolean =>
  note === null || (note.has(entry.zone ?? '') && note.has(before.zone ?? ''));

// `local time`, `time zone: Berlin`
const otherName = wordReader([...vocabularies.flatMap((v) => v.labels.zone), 'local time', 'local times']);

function namesZoneOtherwise(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const name = mayBegin(text, at) ? otherName(text, at) : null;
    if (name !== null && name !== 'zone') return true;
  }
  return false;
}
