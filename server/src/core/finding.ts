/** What a rule says of a report, and the edits that answer it. */
import type { Report, Span } from './model.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Replaces `span` by `text`; an empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
  /** The part of `text` (offsets into it) that the author fills in: the cursor should stand there. */
  readonly placeholder?: Span;
}

/** One way to mend a finding. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Loses nothing and invents nothing: may be applied on save, without a look. */
  readonly safe: boolean;
}

/**
 * A fix whose edits are worked out from the report once somebody asks for them: nobody does while an author types. The
 * report is the one at hand then, as the text around what the finding is about may have become another one.
 */
export interface LateFix extends Omit<Fix, 'edits'> {
  readonly editsIn: (report: Report) => readonly TextEdit[];
}

/** Another place that explains a finding. */
export interface RelatedPlace {
  readonly span: Span;
  readonly message: string;
}

/** A remark of a rule, without what the linter adds. */
export interface Problem {
  readonly span: Span;
  /** What is wrong and what to do, in one or two short sentences. */
  readonly message: string;
  /** Where it differs from the rule's own severity. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly (Fix | LateFix)[];
}

/** A remark as it is published. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}
