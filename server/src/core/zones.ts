/** Time zones as people write them. */
import { inAlphabet } from './alphabet.ts';
import { vocabularies } from './vocabulary/index.ts';
import { match, mayBegin, skipBlanks, wordReader } from './wordReader.ts';
import { remembered } from './remembered.ts';

/** A zone found in a text, at offsets into it. */
export interface ZoneMention {
  readonly zone: string;
  readonly start: number;
  readonly end: number;
}

/** A zone behind a time; `after` is where its closing bracket ends. */
export interface ZoneBehind extends ZoneMention {
  readonly after: number;
}

/** The zone that follows a time ending at `at`, be it in brackets. */
export function zoneAfter(text: string, at: number): ZoneBehind | null {
  const blank = skipBlanks(text, at);
  const opened = /[([（]/.test(text.charAt(blank));
  const from = opened ? skipBlanks(text, blank + 1) : blank;
  const found = readZone(text, from) ?? readOffset(text, from);
  if (!found) return afterComma(text, blank);
  const close = opened ? skipBlanks(text, found.end) : found.end;
  return { ...found, after: opened && /[)\]）]/.test(text.charAt(close)) ? close + 1 : found.end };
}

/** The zone that stands at `at`: an abbreviation, a distance from UTC, or a name in words. */
export function readZone(text: string, at: number): ZoneMention | null {
  const written = isCapital(text.charAt(at)) ? match(abbreviation(text), text, at)?.[0] : undefined;
  if (written !== undefined) return { zone: zoneName(written), start: at, end: at + written.length };
  const name = zoneWord(text, at);
  return name === null ? null : { zone: zoneWords.get(name) ?? name, start: at, end: at + name.length };
}

/** Every zone that a text names; those in capitals count first. */
export const findZones = remembered(readZones);

function readZones(text: string): readonly ZoneMention[] {
  const found: ZoneMention[] = [];
  for (let at = 0; at < text.length;) {
    const zone = mayBegin(text, at) ? readZone(text, at) : null;
    if (zone) found.push(zone);
    at = zone?.end ?? at + 1;
  }
  const exact = found.filter(({ start }) => isCapital(text.charAt(start)) && match(abbreviation(text), text, start));
  return exact.length > 0 ? exact : found;
}

const abbreviations =
  'UTC/GMT|UTC|GMT|Z|PST|PDT|PT|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|AKST|AKDT|HST|CET|CEST|WET|WEST|EET|EEST|BST|IST|' +
  'JST|KST|AEST|AEDT|ACST|AWST|NZST|NZDT|SGT|HKT|PHT|WIB|ICT|MSK|TRT|GST|PKT|WAT|CAT|EAT|SAST|BRT|ART|CLT|COT|PET';
const abbreviation = inAlphabet(
  ({ latin }) =>
    String.raw`(?:UTC|GMT)\s?[+\u2212-](?:1[0-4]|0?\d)(?::?[0-5]\d)?(?!\d)|(?:${abbreviations})(?![${latin}\d])`,
  'y',
);
const isCapital = (character: string): boolean => character >= 'A' && character <= 'Z';
const offset = /[+\u2212-](?:0\d|1[0-4]):?[0-5]\d(?!\d)/uy;

const zoneWords = new Map<string, string>([
  ...vocabularies.flatMap((v) => Object.entries(v.calendar.zones)),
  ['utc', 'UTC'],
  ['gmt', 'GMT'],
]);
const zoneWord = wordReader(zoneWords.keys());

// `+02:00` behind any time; behind a minus only where the time is written as in `T14:05:00-0300`, else it is a range.
function readOffset(text: string, at: number): ZoneMention | null {
  const found = match(offset, text, at)?.[0];
  if (found === undefined) return null;
  const isStamp = /T[\d:.,]{5,15}$/.test(text.slice(Math.max(0, at - 16), at));
  return found.startsWith('+') || isStamp ? { zone: zoneName(found), start: at, end: at + found.length } : null;
}

// `14 h 05, heure de Paris`
function afterComma(text: string, at: number): ZoneBehind | null {
  if (!/[,，、]/.test(text.charAt(at))) return null;
  const from = skipBlanks(text, at + 1);
  const name = zoneWord(text, from);
  const zone = name?.includes(' ') ? readZone(text, from) : null;
  return zone && { ...zone, after: zone.end };
}

function zoneName(written: string): string {
  const plain = written.toUpperCase().replace(/\s/g, '').replace('\u2212', '-');
  return plain === 'Z' || plain === 'UTC/GMT' ? 'UTC' : plain;
}
