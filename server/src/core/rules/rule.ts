/** The shape of a rule. */
import type { Problem, Severity } from '../finding.ts';
import type { Report } from '../model.ts';
import type { Profile } from '../profile.ts';

/** What a rule may know besides the report. */
export interface RuleContext {
  /** The template that the report is held against. */
  readonly profile: Profile;
}

/** A check, with all that its page, its setting and its tests are made from. */
export interface Rule {
  /** Lower case with dashes; the diagnostic's code, the setting's key and the page's name. */
  readonly id: string;
  /** One sentence: what it reports. */
  readonly summary: string;
  /** Why it matters, in a paragraph for somebody who writes a first postmortem. */
  readonly why: string;
  /** The guide or template that asks for it, with its address. */
  readonly source: string;
  readonly severity: Severity;
  /** A whole report that the rule reports on, and the same report mended. */
  readonly bad: string;
  readonly good: string;
  /** The title of the action that applies the first fix of all its findings. */
  readonly fixAll?: string;
  readonly check: (report: Report, context: RuleContext) => readonly Problem[];
}
