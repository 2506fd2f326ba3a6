/** Time zones as people write them. */

/** A zone found in a text, at offsets into it. */
export interface ZoneMention {
  readonly zone: string;
  readonly start: number;
  readonly end: number;
}

const abbreviations =
  'UTC|GMT|Z|PST|PDT|PT|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|AKST|AKDT|HST|CET|CEST|WET|WEST|EET|EEST|BST|IST|JST|KST|' +
  'AEST|AEDT|ACST|AWST|NZST|NZDT|SGT|HKT|PHT|WIB|ICT|MSK|TRT|GST|PKT|WAT|CAT|EAT|SAST|BRT|ART|CLT|COT|PET|UTC/GMT';

const prose: Readonly<Record<string, string>> = {
  'coordinated universal time': 'UTC',
  'greenwich mean time': 'GMT',
  'pacific standard time': 'PST',
  'pacific daylight time': 'PDT',
  'pacific time': 'PT',
  pacific: 'PT',
  'eastern standard time': 'EST',
  'eastern daylight time': 'EDT',
  'eastern time': 'ET',
  eastern: 'ET',
  'central time': 'CT',
  'mountain time': 'MT',
  'central european time': 'CET',
  'central european summer time': 'CEST',
  'east africa time': 'EAT',
  'east african time': 'EAT',
  'west africa time': 'WAT',
  'west african time': 'WAT',
  'west central africa': 'WAT',
  'indian standard time': 'IST',
  'british summer time': 'BST',
  'japan standard time': 'JST',
};

const named = Object.keys(prose)
  .sort((a, b) => b.length - a.length)
  .join('|');
const zonePattern = String.raw`(?:(?:UTC|GMT)\s?[+\u2212-](?:1[0-4]|0?\d)(?::?[0-5]\d)?(?!\d)|(?:${abbreviations})(?![\p{L}\d])|(?:${named})(?!\p{L}))`;
const afterTime = new RegExp(
  String.raw`\s*[(\[]?\s*(?:(${zonePattern})|((?:\+|(?<=T[\d:.,]{5,15})[\u2212-])(?:0\d|1[0-4]):?[0-5]\d(?!\d)))\s*[)\]]?`,
  'uy',
);
const anywhere = new RegExp(String.raw`(?<![\p{L}\d])${zonePattern}`, 'gu');
const lowerProse = new RegExp(String.raw`(?<!\p{L})(?:${named}|utc|gmt)(?!\p{L})`, 'giu');

/** The zone that follows a time ending at `at`, with the blanks and brackets around it. */
export function zoneAfter(text: string, at: number): ZoneMention | null {
  afterTime.lastIndex = at;
  const found = afterTime.exec(text);
  const written = found?.[1] ?? found?.[2];
  if (found && written !== undefined)
    return balanced(text, { zone: zoneName(written), start: at, end: at + found[0].length });
  const word = /^\s*[(\[]?\s*([A-Za-z ]{3,28})/.exec(text.slice(at, at + 40))?.[1]?.toLowerCase() ?? '';
  const name = proseNames.find((n) => word.startsWith(n) && !/[a-z]/.test(word.charAt(n.length)));
  if (!name) return null;
  const start = text.toLowerCase().indexOf(name, at);
  return balanced(text, { zone: prose[name] ?? name.toUpperCase(), start: at, end: start + name.length });
}

/** Every zone that a text names. */
export function findZones(text: string): ZoneMention[] {
  const exact = [...text.matchAll(anywhere)];
  const found = exact.length > 0 ? exact : [...text.matchAll(lowerProse)];
  return found.map((m) => ({ zone: zoneName(m[0]), start: m.index, end: m.index + m[0].length }));
}

const proseNames = [...Object.keys(prose), 'utc', 'gmt'].sort((a, b) => b.length - a.length);

function zoneName(written: string): string {
  const known = prose[written.toLowerCase()];
  if (known) return known;
  const plain = written.toUpperCase().replace(/\s/g, '').replace('\u2212', '-');
  return plain === 'Z' || plain === 'UTC/GMT' ? 'UTC' : plain;
}

// `14:05 (UTC)` ends behind the bracket, `(14:05 UTC)` before it.
function balanced(text: string, mention: ZoneMention): ZoneMention {
  const taken = text.slice(mention.start, mention.end);
  const opened = /[(\[]/.test(taken);
  if (!opened) return { ...mention, end: mention.start + taken.replace(/\s*[)\]]?\s*$/, '').length };
  const closing = /^\s*[)\]]/.exec(text.slice(mention.end))?.[0].length ?? 0;
  return /[)\]]/.test(taken) ? mention : { ...mention, end: mention.end + closing };
}
