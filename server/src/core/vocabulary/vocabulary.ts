/** The words of the field in one language. */
import type { Measure, MilestoneKind, SectionKind, StatedMomentKind, StatusKind } from '../model.ts';

/** What a label may state of the incident: a moment, a measure, or one of the rest; `window` is a range of time. */
export type FactName = StatedMomentKind | Measure | 'status' | 'authors' | 'incidentId' | 'services' | 'window';

/** Words that stand directly before or behind a duration (`lasted 2 hours`, `2-hour outage`). */
export interface AroundDuration {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Data only: lower case, without accents being taken away, the field's own words. */
export interface Vocabulary {
  /** BCP 47: `en`. */
  readonly language: string;
  /** Names of sections. Each name alone is a title; inside a heading it may have other words around it. */
  readonly sections: Readonly<Record<SectionKind, readonly string[]>>;
  /** Those of the names above that are everyday words: they count only as the whole title of a heading (`Analysis`). */
  readonly headingOnly?: readonly string[];
  /** Names of sections of no kind: they end the section before them. */
  readonly others: readonly string[];
  /** Titles that are questions: words that open one, and stems that tell what it asks for (`detect`: detection). */
  readonly questions?: { readonly opening: readonly string[]; readonly stems: readonly (readonly [string, SectionKind])[] };
  /** Words that may stand around a name without changing it: `the`, `incident`. */
  readonly fillers: readonly string[];
  /** Words between the two names of a combined title: `and`. */
  readonly joiners: readonly string[];
  /** Names and short forms of the months, from January on. */
  readonly months: readonly (readonly string[])[];
  /** How dates and times are written. */
  readonly calendar: Calendar;
  /** Labels and column heads. */
  readonly labels: {
    readonly owner: readonly string[];
    readonly due: readonly string[];
    readonly ticket: readonly string[];
    readonly status: readonly string[];
    readonly priority: readonly string[];
    readonly type: readonly string[];
    readonly action: readonly string[];
    readonly time: readonly string[];
    readonly date: readonly string[];
    readonly zone: readonly string[];
    /** Parts of the labels of dates that tell when the report was written, held or published. */
    readonly reportDate: readonly string[];
    readonly severity: readonly string[];
    /** Labels of what is measured: `time to detect`. */
    readonly measures: readonly string[];
  };
  /** Words that name nobody: `I`, `we`, `TBD`. */
  readonly nobody: readonly string[];
  /** Verbs that open an action item. */
  readonly imperatives?: readonly string[];
  /** Words for what action items are grouped by; a line of such words over a list is no person. */
  readonly themes?: readonly string[];
  /** Words of a finished item. */
  readonly done: readonly string[];
  /** Values of an item's priority and type, and those of its status that do not mean that it is done. */
  readonly items: {
    readonly priorities: readonly string[];
    readonly types: readonly string[];
    readonly states: readonly string[];
  };
  /** Words before a time that make it approximate. */
  readonly about: readonly string[];
  /** Words of a title, path or text that name the genre: `postmortem`. */
  readonly genre: readonly string[];
  /** Words for what gets a postmortem: `outage`. */
  readonly events: readonly string[];
  /** Words of the title of what is no report: `runbook`. */
  readonly otherGenres: readonly string[];
  /** Words of a text that tells what happened, of one that says what to do, and of one that speaks to its reader. */
  readonly manner?: { readonly told: readonly string[]; readonly asked: readonly string[]; readonly addressed: readonly string[] };
  /** Labels of facts about the incident as a whole. Those of severity are in `labels`. */
  readonly facts: Readonly<Record<FactName, readonly string[]>>;
  /** Values of the label `status`. `other` has none: it is what the rest is read as. */
  readonly statuses: Readonly<Record<Exclude<StatusKind, 'other'>, readonly string[]>>;
  /**
   * Beginnings of words that tell an entry's milestone (`escalat`), and whole words that take it back in the same part
   * of the sentence: negations, plans, doubts.
   */
  readonly milestones: Readonly<Record<MilestoneKind | 'not', readonly string[]>>;
  readonly durations: {
    readonly units: Readonly<Record<'second' | 'minute' | 'hour' | 'day', readonly string[]>>;
    /** Numbers in words; `half an` is one, too. */
    readonly numbers: readonly (readonly [words: string, value: number])[];
    /** What adds half a unit behind it: `and a half`. */
    readonly half: readonly string[];
    /** Words before a duration that make it approximate, beside `about`. */
    readonly vague: readonly string[];
    /** How prose says how long the incident took, and how long something was down. */
    readonly total: AroundDuration;
    readonly downtime: AroundDuration;
  };
}

/** Words of written dates and times, lower case. */
export interface Calendar {
  /** Names of the days of the week. */
  readonly weekdays: readonly string[];
  /** Short forms of the days of the week, which may be other words elsewhere: they count before a date and in brackets. */
  readonly weekdaysShort: readonly string[];
  /** Short forms of months (1-12) that are words of other languages: they count only between a day and a year. */
  readonly shortMonths?: Readonly<Record<string, number>>;
  /** Words before a date, before a time, before the start of a range, and before its end: `on`, `at`, `from`, `to`. */
  readonly on?: readonly string[];
  readonly at?: readonly string[];
  readonly from?: readonly string[];
  readonly to: readonly string[];
  readonly noon: readonly string[];
  readonly midnight?: readonly string[];
  /** Words that make a number before them a time of day: `Uhr`. */
  readonly oclock?: readonly string[];
  /** Words for hours, which may stand behind a time: `14:05 h`. */
  readonly hours?: readonly string[];
  /** Words behind a number of hours that make it a length of time: `3h later`, `2h of downtime`. */
  readonly elapsed?: readonly string[];
  /** Words behind a time that make it approximate. */
  readonly aboutBehind?: readonly string[];
  /** Words behind a date or time up to which something goes on or is due. */
  readonly until?: readonly string[];
  /** Words before a time that tell the part of the day. */
  readonly halves?: Readonly<Record<'am' | 'pm' | 'night' | 'midday', readonly string[]>>;
  /** Openings of notes about all times of a document. */
  readonly allTimes: readonly string[];
  /** Zones that are not written as an abbreviation, and the abbreviation or offset for each. */
  readonly zones: Readonly<Record<string, string>>;
}
