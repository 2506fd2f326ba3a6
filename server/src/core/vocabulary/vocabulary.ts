/** The words of the field in one language. */
import type { SectionKind } from '../model.ts';

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
  /** Labels and column heads. */
  readonly labels: {
    readonly owner: readonly string[];
    readonly due: readonly string[];
    readonly ticket: readonly string[];
    readonly status: readonly string[];
    readonly action: readonly string[];
    readonly time: readonly string[];
    readonly date: readonly string[];
    readonly zone: readonly string[];
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
}
