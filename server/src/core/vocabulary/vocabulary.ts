/** The words of the field in one language. */
import type { SectionKind } from '../model.ts';

/** Data only: lower case, without accents being taken away, the field's own words. */
export interface Vocabulary {
  /** BCP 47: `en`. */
  readonly language: string;
  /** Names of sections. Each name alone is a title; inside a heading it may have other words around it. */
  readonly sections: Readonly<Record<SectionKind, readonly string[]>>;
  /** Names of sections of no kind: they end the section before them. */
  readonly others: readonly string[];
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
  };
  /** Words that name nobody: `I`, `we`, `TBD`. */
  readonly nobody: readonly string[];
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
}
