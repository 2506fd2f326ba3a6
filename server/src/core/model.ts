/**
 * The model: what a report says, as plain immutable values with spans.
 *
 * Every offset is a UTF-16 index into `Report.text`, as in JavaScript strings and in LSP. In a document that is being
 * edited it is an address in that text (see `documentText.ts`): then only nearby offsets tell a distance.
 */
import type { Text } from './documentText.ts';
import type { Sequence } from './sequence.ts';
import type { Surroundings } from './surroundings.ts';

/** A half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text without its markup (from `at` on, `length` characters) and the source that it was read from. */
export interface Run {
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A piece of the source: `text` is what a reader sees there, `span` where it stands. Without markup in it, the text is
 * the slice of the span. Signs that set off all of it stand outside of the span, those that set off a part stand inside.
 */
export interface Part {
  readonly text: string;
  readonly span: Span;
}

/** What a section is about; the field's standard parts of a postmortem. */
export type SectionKind =
  | 'summary'
  | 'impact'
  | 'detection'
  | 'timeline'
  | 'rootCause'
  | 'resolution'
  | 'actionItems'
  | 'lessons'
  | 'background'
  | 'metadata'
  | 'communication'
  | 'supporting';

/**
 * How a section's opening is written:
 * `heading` a Markdown heading, `unspaced` `#Title` without the space, `bold` a bold line, `plain` a bare line,
 * `label` `Name: text` on one line, `item` a label that opens a list item.
 */
export type SectionNotation = 'heading' | 'unspaced' | 'bold' | 'plain' | 'label' | 'item';

/** A heading, or a line that stands for one. Sections follow each other in the order of the text. */
export interface Section {
  /** The kinds that the title names, none for a heading of another sort. */
  readonly kinds: readonly SectionKind[];
  readonly notation: SectionNotation;
  /** 1-6 for headings; 8 and more for the weaker notations, in the order in which they nest. */
  readonly rank: number;
  readonly title: Part;
  /** The opening line, without its line break. */
  readonly line: Span;
  /** The opening line and all that belongs to it, up to the next section of the same or a higher rank. */
  readonly span: Span;
  /** What stands below the opening, or behind its label. */
  readonly body: Span;
  /** Index in `Report.sections` of the section that this one stands in. */
  readonly parent: number | null;
  /** Whether it is a labelled field inside a section of another kind. */
  readonly nested: boolean;
}

/** A time of day as written, on the 24-hour clock. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  /** Present when the seconds are written. */
  readonly second?: number;
}

/** A date as written; `year` is null where the text leaves it out. */
export interface CalendarDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Which number of `05/06/2024` is the day. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** Where an entry's date stands. `carried` is the date of an earlier entry of the same timeline. */
export type DateSource = 'own' | 'carried' | 'heading' | 'document';

/** One event of the timeline. */
export interface TimelineEntry {
  /** The entry with all that moves with it (nested lines, log excerpts), without the last line break. */
  readonly span: Span;
  /** The line where the time stands, or where an untimed entry begins. */
  readonly line: Span;
  readonly time: ClockTime | null;
  readonly end: ClockTime | null;
  /** Seconds after the start of the incident, where the entry says only that (`T+15m`). */
  readonly relative: number | null;
  /** Seconds of the smallest unit of the time that is written: 60 for `14:05`, 3600 for `2 pm`; null without a time. */
  readonly precision: number | null;
  /** The time as written, with the end of its range and its zone. */
  readonly timeSpan: Span | null;
  /** The end of its range alone. */
  readonly endSpan: Span | null;
  readonly date: CalendarDate | null;
  /** Where the entry has a date of its own. */
  readonly dateSpan: Span | null;
  readonly dateSource: DateSource | null;
  /** Days after the first entry that a midnight between them adds; used where no date is known. */
  readonly day: number;
  /** As written or inherited, upper case: `UTC`, `PST`, `UTC-5`, `+02:00`. */
  readonly zone: string | null;
  /** Where the entry has a zone of its own. */
  readonly zoneSpan: Span | null;
  /** ISO 8601 in UTC, null where date, year, time or the zone's offset are not known. */
  readonly instant: string | null;
  readonly approximate: boolean;
  /** What is wrong with the date or time as written, in a few words; an impossible one is left out above. */
  readonly invalid: string | null;
  /** Entries of one run may change places: they stand in one list, table or block, below the same date. */
  readonly run: number;
  /** What happened. */
  readonly text: Part;
}

/** Entries that follow each other in one list, table, run of headings or run of lines. */
export interface Timeline {
  /** The title of the section that it stands in; null for a timeline without a heading. */
  readonly sectionTitle: Part | null;
  readonly entries: readonly TimelineEntry[];
}

/** How an owner is written on an action item. */
export type OwnerNotation = 'mention' | 'parentheses' | 'brackets' | 'label' | 'column' | 'lead' | 'heading';

/** A ticket, issue or pull request that an item names; `url` where it links to it. */
export interface Ticket extends Part {
  readonly url: string | null;
}

/** One action item (follow-up, corrective action). */
export interface ActionItem {
  readonly span: Span;
  readonly line: Span;
  readonly text: Part;
  readonly owners: readonly Part[];
  /** How the first owner is written; null where there is none. */
  readonly ownerNotation: OwnerNotation | null;
  /** Where an owner can be written: in the owner cell of a table, else behind the first line of the text. */
  readonly ownerSlot: number;
  /** The owner column of a table has an empty cell at `ownerSlot`. */
  readonly ownerCell: boolean;
  readonly due: Part | null;
  /** Where a due date can be written, and whether that is an empty cell, as for owners. */
  readonly dueSlot: number;
  readonly dueCell: boolean;
  /** As written: `P1`, `high`. */
  readonly priority: Part | null;
  /** What sort of item it is, as written: `prevent`, `mitigate`, `detect`. */
  readonly type: Part | null;
  /** As written: `in progress`, `done`. */
  readonly status: Part | null;
  readonly tickets: readonly Ticket[];
  /** Its box, its status, a sign or a heading over it says that it is done. */
  readonly done: boolean;
  /** The title of the section that it stands in; null for a list without a heading. */
  readonly sectionTitle: Part | null;
}

/** What is known of the incident as a whole. */
export interface Metadata extends Readonly<Record<StatedMomentKind, StatedMoment | null>> {
  readonly title: Part | null;
  /** Every date that the title, front matter, labels and the summary state, in the order of the text. */
  readonly dates: readonly WrittenDate[];
  /** Whether a date stands anywhere in the text. */
  readonly mentionsDate: boolean;
  /** The zone that the document states once for all its times. */
  readonly zone: string | null;
  /** The order of its dates in numbers, where the document tells it. */
  readonly dateOrder: DateOrder | null;
  /** As written, without remarks: `SEV-2`. */
  readonly severity: Part | null;
  readonly status: Status | null;
  readonly authors: readonly Part[];
  readonly incidentId: Part | null;
  readonly services: readonly Part[];
  /** Every duration that is stated for the incident, in the order of the text. */
  readonly durations: readonly StatedDuration[];
  /** Whom the report is written for, where its front matter says so. */
  readonly audience: Audience | null;
}

/** Whom a report is written for: the organisation itself, or everybody. */
export type Audience = 'internal' | 'public';

/** What a status says. */
export type StatusKind = 'draft' | 'inReview' | 'final' | 'open' | 'resolved' | 'other';

/** The status of the report or of the incident: what it says, and as written. */
export interface Status {
  readonly kind: StatusKind;
  readonly part: Part;
}

/** The moments that a fact may state. `end` is the end of the incident where the report calls it so. */
export type StatedMomentKind = 'start' | 'detected' | 'acknowledged' | 'mitigated' | 'resolved' | 'end';

/** A moment as written: what is not written with it is null. */
export interface StatedMoment {
  readonly date: CalendarDate | null;
  readonly time: ClockTime | null;
  readonly zone: string | null;
  readonly approximate: boolean;
  readonly span: Span;
}

/** What a duration measures: the whole incident, how long something was down, or the time to a milestone. */
export type Measure = 'total' | 'downtime' | 'detect' | 'acknowledge' | 'mitigate' | 'resolve';

/** A duration that the report states. */
export interface StatedDuration {
  readonly measures: Measure;
  readonly seconds: number;
  /** Seconds of the smallest unit that is written: 60 for `1 h 20 min`. */
  readonly precision: number;
  readonly approximate: boolean;
  readonly span: Span;
}

/** The turns of an incident. */
export type MilestoneKind = 'start' | 'detected' | 'acknowledged' | 'escalated' | 'mitigated' | 'resolved';

/** When a milestone was reached, and where the report says so. */
export interface Milestone {
  readonly kind: MilestoneKind;
  /** `metadata` a stated fact, `entry` the words of a timeline entry, `position` the first timed entry. */
  readonly source: 'metadata' | 'entry' | 'position';
  /** The entry that it comes from or that tells of it too: indexes in `Report.timelines` and its `entries`. */
  readonly entry: { readonly timeline: number; readonly entry: number } | null;
  readonly date: CalendarDate | null;
  readonly time: ClockTime | null;
  readonly zone: string | null;
  readonly approximate: boolean;
  /** ISO 8601 in UTC, null where date, year, time or the zone's offset are not known. */
  readonly instant: string | null;
  readonly span: Span;
}

/** The milestones that were found, and what follows from them. Durations are seconds, null where one end is not known. */
export interface Milestones extends Readonly<Record<MilestoneKind, Milestone | null>> {
  /** From the start to the detection. */
  readonly timeToDetect: number | null;
  /** From the detection to the acknowledgement. */
  readonly timeToAcknowledge: number | null;
  /** From the start. */
  readonly timeToMitigate: number | null;
  /** From the start. */
  readonly timeToResolve: number | null;
  /** The stated end of the incident, else its resolution. */
  readonly end: Milestone | null;
  /** From the start to the end. */
  readonly duration: number | null;
}

/** A date with its place. */
export interface WrittenDate {
  readonly date: CalendarDate;
  readonly span: Span;
}

/** Where a passage stands. */
export type PassageRole = 'heading' | 'paragraph' | 'item' | 'cell';

/**
 * A paragraph, heading, list item or table cell as a reader sees it, without code blocks. A line break of the source is one
 * in `text`, too. `passages.ts` has what rules ask of it: its sentences, and where a stretch of it stands.
 */
export interface Passage {
  readonly role: PassageRole;
  readonly text: string;
  readonly runs: readonly Run[];
  /** What it stands in. */
  readonly around: Surroundings;
  /** It stands in a block quote. */
  readonly quoted: boolean;
  /** Which table, list or paragraph it belongs to; passages of one table or list share it. */
  readonly group: number;
  /** What is not the author's running text: code, links, what is struck out; offsets into `text`, in order. */
  readonly asides: readonly Span[];
}

/** A comment (`<!-- ... -->`): `text` is what stands between the marks, trimmed. */
export interface Comment {
  readonly text: string;
  readonly span: Span;
}

/** A line of an unresolved merge; `middle` is the `=======` between the two sides. */
export interface ConflictMarker {
  readonly role: 'start' | 'base' | 'middle' | 'end';
  /** Counts the conflicts of the text from 0. */
  readonly conflict: number;
  readonly span: Span;
}

/** Text that was decoded with the wrong encoding (`â€“` for `–`), and what it was meant to be. */
export interface BrokenText {
  readonly span: Span;
  readonly meant: string;
}

/**
 * What is wrong with a table: cells beyond its last column, a line below it that is read as a row, a row of dashes that
 * is missing or does not fit its head, or an empty line in its middle.
 */
export type TableProblem = 'surplusCells' | 'textBelow' | 'noDelimiterRow' | 'delimiterRow' | 'cutTable';

/** A broken place of a table; `span` holds what `meant` would mend. */
export interface BrokenTable {
  readonly problem: TableProblem;
  /** The row to look at. */
  readonly place: Span;
  readonly span: Span;
  readonly meant: string;
}

/** What sort of document this is. Only a `report` is checked. */
export type DocumentKind = 'report' | 'template' | 'other';

/** Whether the document is read as an incident report, and why. */
export interface Recognition {
  readonly kind: DocumentKind;
  /** The evidence, in words for a person: `the title says "postmortem"`. */
  readonly reasons: readonly string[];
  /** The author said so with `<!-- postmortem: report -->` or `<!-- postmortem: ignore -->`. */
  readonly override: Span | null;
}

/** A document, read. Any text gives one. */
export interface Report {
  readonly text: Text;
  /** The file's path or name, empty where it is not known. */
  readonly path: string;
  readonly recognition: Recognition;
  readonly sections: readonly Section[];
  readonly timelines: readonly Timeline[];
  readonly actions: readonly ActionItem[];
  readonly metadata: Metadata;
  readonly milestones: Milestones;
  /** All text that a person reads, in its order. */
  readonly passages: readonly Passage[];
  /** The same in stretches, which are the same objects from one version of a document to the next where nobody typed. */
  readonly passagesByPiece: Sequence<readonly Passage[]>;
  readonly comments: readonly Comment[];
  /** What is read as a tag of HTML that there is none of, so that nobody sees it: `<date>`. */
  readonly unknownTags: readonly Part[];
  readonly conflicts: readonly ConflictMarker[];
  readonly brokenText: readonly BrokenText[];
  readonly brokenTables: readonly BrokenTable[];
  /** Where the first line after the front matter begins. */
  readonly contentStart: number;
}
