/** Dates, zones and midnights carried through a timeline. */
import { addDays, sameDay } from './dates.ts';
import type { CalendarDate, ClockTime, DateSource, Metadata, TimelineEntry } from './model.ts';
import { findDates } from './dates.ts';
import { secondsOf } from './time.ts';
import type { RawEntry } from './timelineEntries.ts';
import { findZones } from './zones.ts';

/** Gives each entry its date and zone: its own, else the ones above it, else the document's. */
export function resolveEntries(raw: readonly RawEntry[], metadata: Metadata, heading: string): TimelineEntry[] {
  const headingDate = findDates(heading)[0]?.date ?? null;
  const carrier = new Carrier(metadata, headingDate, zoneOf(heading));
  return raw.map((entry) => carrier.resolve(entry));
}

interface Dated {
  readonly date: CalendarDate | null;
  readonly source: DateSource | null;
}

/** Walks down the timeline and keeps what is known so far. */
class Carrier {
  private dateLine: RawEntry['dateLine'] = null;
  private current: Dated;
  private last: ClockTime | null = null;
  private day = 0;
  private readonly metadata: Metadata;
  private readonly headingZone: string | null;

  constructor(metadata: Metadata, headingDate: CalendarDate | null, headingZone: string | null) {
    this.metadata = metadata;
    this.headingZone = headingZone;
    const documentDate = onlyDate(metadata);
    if (headingDate) this.current = { date: headingDate, source: 'heading' };
    else this.current = { date: documentDate, source: documentDate ? 'document' : null };
  }

  resolve(raw: RawEntry): TimelineEntry {
    const { moment, line, text, span, timeSpan, run } = raw;
    const time = moment?.time ?? null;
    const { date, source } = this.dateOf(raw);
    const zone = this.zoneOf(raw);
    const timed = time !== null || (moment?.date ?? null) !== null;
    return {
      span,
      line: line.span,
      time,
      end: moment?.endTime ?? null,
      timeSpan,
      date: timed ? date : null,
      dateSource: timed ? source : null,
      day: this.day,
      zone: time ? zone : null,
      approximate: moment?.approximate ?? false,
      run,
      text,
    };
  }

  private dateOf(raw: RawEntry): Dated {
    const own = raw.moment?.date ?? null;
    const time = raw.moment?.time ?? null;
    if (raw.dateLine !== this.dateLine) this.enter(raw);
    if (own) {
      const changed = this.current.date !== null && !sameDay(own, this.current.date);
      this.current = { date: this.withYear(own), source: 'carried' };
      if (changed) this.day++;
      if (time) this.last = raw.moment?.endTime && raw.moment.endDate ? raw.moment.endTime : time;
      return { date: this.current.date, source: 'own' };
    }
    if (time && this.last && passesMidnight(this.last, time)) {
      this.day++;
      if (this.current.date) this.current = { ...this.current, date: addDays(this.current.date, 1) };
    }
    if (time) this.last = time;
    return this.current;
  }

  private enter(raw: RawEntry): void {
    this.dateLine = raw.dateLine;
    const date = raw.dateLine?.date;
    if (!date) return;
    if (this.last !== null) this.day++;
    this.current = { date: this.withYear(date), source: 'heading' };
    this.last = null;
  }

  // `Jan 14` in a report that says elsewhere which year it is about.
  private withYear(date: CalendarDate): CalendarDate {
    if (date.year !== null) return date;
    const years = new Set(
      [this.current.date?.year, ...this.metadata.dates.map((d) => d.date.year)].filter((y) => typeof y === 'number'),
    );
    const [year] = years;
    return years.size === 1 && year !== undefined ? { ...date, year } : date;
  }

  private zoneOf(raw: RawEntry): string | null {
    return raw.moment?.zone ?? zoneOf(raw.zoneText) ?? this.headingZone ?? this.metadata.zone ?? null;
  }
}

// Late in the evening, then in the morning.
function passesMidnight(before: ClockTime, after: ClockTime): boolean {
  return before.hour >= 18 && after.hour < 12 && secondsOf(before) - secondsOf(after) >= 8 * 3600;
}

const zoneOf = (text: string): string | null => findZones(text)[0]?.zone ?? null;

function onlyDate(metadata: Metadata): CalendarDate | null {
  const [first, ...rest] = metadata.dates;
  return first && rest.every(({ date }) => sameDay(date, first.date)) ? first.date : null;
}
