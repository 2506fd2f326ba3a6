/** What a template asks of a report. */
import type { ActionColumn } from './actionColumns.ts';
import type { SectionKind } from './model.ts';

/** One section of a template. */
export interface ProfileSection {
  readonly title: string;
  readonly kinds: readonly SectionKind[];
  /** The heading's level in the template, 1-6. */
  readonly level: number;
  /** A report without it lacks something. */
  readonly required: boolean;
  /** A report is better with it: `<!-- recommended -->` below the heading. With `<!-- optional -->` it is neither. */
  readonly recommended: boolean;
  /** The section as the template has it: heading and prompt, ending in one line break. */
  readonly text: string;
}

/** A template, read. */
export interface Profile {
  /** The name that the setting `postmortem.profile` uses: `google-sre`. */
  readonly id: string;
  /** The name that a person reads: `Google SRE`. */
  readonly title: string;
  /** One line about it. */
  readonly description: string;
  /** The public guide or template that it follows. */
  readonly source: string;
  readonly sections: readonly ProfileSection[];
  /** What its table of action items asks of each item; only a team's own template with such a table says so. */
  readonly columns?: readonly ActionColumn[];
  /** The whole template, as *New Report* writes it. */
  readonly text: string;
}
