/** How far a zone is from UTC. */
import type { CalendarDate } from './model.ts';

/**
 * Minutes east of UTC of a zone (as `Moment.zone` has it) on a date; null where that is not known for sure. `others` are
 * the zones that the document names elsewhere: `CST` beside `CDT` is the American one.
 */
export function zoneOffset(
  zone: string,
  date: CalendarDate | null = null,
  others: readonly string[] = [],
): number | null {
  const distance = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (distance) return (distance[1] === '-' ? -1 : 1) * (Number(distance[2]) * 60 + Number(distance[3] ?? 0));
  const fixed = fixedOffsets[zone];
  if (fixed !== undefined) return fixed;
  const place = regions[zone];
  if (place) return offsetOf(place, date);
  const season = seasons[zone] ?? (zone === 'CST' && others.some(isAmerican) ? american : undefined);
  if (!season) return null;
  const real = offsetOf(season.place, date);
  return real === season.offset ? real : null;
}

const fixedOffsets: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  JST: 540,
  KST: 540,
  SGT: 480,
  HKT: 480,
  PHT: 480,
  AWST: 480,
  WIB: 420,
  ICT: 420,
  PKT: 300,
  EAT: 180,
  CAT: 120,
  SAST: 120,
  WAT: 60,
  ART: -180,
  BRT: -180,
  COT: -300,
  PET: -300,
  HST: -600,
};

// Zones whose distance follows the season, or changed with a law.
const regions: Readonly<Record<string, string>> = {
  PT: 'America/Los_Angeles',
  MT: 'America/Denver',
  CT: 'America/Chicago',
  ET: 'America/New_York',
  CLT: 'America/Santiago',
  MSK: 'Europe/Moscow',
  TRT: 'Europe/Istanbul',
};

interface Season {
  readonly place: string;
  readonly offset: number;
}

const inSeason = (place: string, offset: number): Season => ({ place, offset });
const american = inSeason('America/Chicago', -360);

// Names of one half of the year. Many write `PST` or `CET` all year round, so they are only sure in their own season.
// Not BST, CST, GST and IST: they stand for zones hours apart.
const seasons: Readonly<Record<string, Season>> = {
  PST: inSeason('America/Los_Angeles', -480),
  PDT: inSeason('America/Los_Angeles', -420),
  MST: inSeason('America/Denver', -420),
  MDT: inSeason('America/Denver', -360),
  CDT: inSeason('America/Chicago', -300),
  EST: inSeason('America/New_York', -300),
  EDT: inSeason('America/New_York', -240),
  AKST: inSeason('America/Anchorage', -540),
  AKDT: inSeason('America/Anchorage', -480),
  WET: inSeason('Europe/Lisbon', 0),
  WEST: inSeason('Europe/Lisbon', 60),
  CET: inSeason('Europe/Paris', 60),
  CEST: inSeason('Europe/Paris', 120),
  EET: inSeason('Europe/Helsinki', 120),
  EEST: inSeason('Europe/Helsinki', 180),
  ACST: inSeason('Australia/Adelaide', 570),
  AEST: inSeason('Australia/Sydney', 600),
  AEDT: inSeason('Australia/Sydney', 660),
  NZST: inSeason('Pacific/Auckland', 720),
  NZDT: inSeason('Pacific/Auckland', 780),
};

const isAmerican = (zone: string): boolean => ['CDT', 'CT', 'PST', 'PDT', 'PT', 'EST', 'EDT', 'ET'].includes(zone);

// Null on the days on which the clocks change.
function offsetOf(place: string, date: CalendarDate | null): number | null {
  if (!date || date.year === null) return null;
  const noon = Date.UTC(date.year, date.month - 1, date.day, 12);
  const [before, after] = [noon - 86_400_000, noon + 86_400_000].map((time) => offsetAt(place, time));
  return before === undefined || before !== after ? null : before;
}

function offsetAt(place: string, time: number): number {
  const parts = formatOf(place).formatToParts(time);
  const number = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const local = Date.UTC(number('year'), number('month') - 1, number('day'), number('hour'), number('minute'));
  return Math.round((local - time) / 60_000);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(place: string): Intl.DateTimeFormat {
  const known = formats.get(place);
  if (known) return known;
  const two = '2-digit';
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: place,
    hourCycle: 'h23',
    year: 'numeric',
    month: two,
    day: two,
    hour: two,
    minute: two,
  });
  formats.set(place, made);
  return made;
}
