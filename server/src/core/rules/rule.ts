/** The shape of a rule. */
import type { ActionColumn } from '../actionColumns.ts';
import type { Problem, Severity } from '../finding.ts';
import type { LintSettings } from '../lint.ts';
import type { CalendarDate, Report } from '../model.ts';
import type { UnreadProfile } from '../ownProfile.ts';
import type { Profile } from '../profile.ts';
import type { SuppressionProblem } from '../suppressions.ts';

/** Something about a rule that a team may set: a number, or a list of words. */
export interface RuleOption<T extends number | readonly string[] = number | readonly string[]> {
  /** One sentence: what it means, and in which unit. */
  readonly description: string;
  readonly default: T;
  /** The smallest number that makes sense. */
  readonly minimum?: number;
}

/** The options of a rule, by the name that settings use. */
export type RuleOptions = Readonly<Record<string, RuleOption>>;

/** The values of a rule's options: those that were set, else the defaults. */
export type OptionValues<O extends RuleOptions> = {
  readonly [K in keyof O]: O[K]['default'] extends number ? number : readonly string[];
};

/** What a rule may know besides what it reads. */
export interface RuleContext<O extends RuleOptions = RuleOptions> {
  /**
   * For what stands at a place of something that the rule reads. Elsewhere it becomes another one without the rule being
   * asked again.
   */
  readonly source: Pick<Report, 'text' | 'passagesByPiece'>;
  /** The template that the report is held against. */
  readonly profile: Profile;
  /** The report or its team has chosen that template; else it only stands in, and says nothing about the order. */
  readonly followed: boolean;
  /** The file that the settings name as the template, where it cannot be used. */
  readonly unreadProfile: UnreadProfile | null;
  readonly options: OptionValues<O>;
  /** The comments of the report that suppress nothing; only a rule that is asked `last` is told. */
  readonly suppressionProblems: readonly SuppressionProblem[];
  /** The day on which the report is checked; null where nobody says. */
  readonly today: CalendarDate | null;
}

/** What a rule is about. The checklist of *Ready for Review?* and the rules' table are grouped by it. */
export type RuleCategory =
  'structure' | 'timeline' | 'consistency' | 'substance' | 'actions' | 'language' | 'publishing';

/** A check, with all that its page, its settings and its tests are made from. */
export interface Rule<O extends RuleOptions = RuleOptions, Read extends object = object> {
  /** Lower case with dashes; the diagnostic's code, the setting's key and the page's name. */
  readonly id: string;
  readonly category: RuleCategory;
  /** One sentence: what it reports. */
  readonly summary: string;
  /** Why it matters, in a paragraph for somebody who writes a first postmortem. */
  readonly why: string;
  /** The guide or template that asks for it, with its address. */
  readonly source: string;
  /** Its usual severity, and the one that it has once it is turned on. */
  readonly severity: Severity;
  /** Its usual severity in a report whose status is final. */
  readonly whenFinal?: Severity;
  /** Off until somebody asks for it; one sentence says why. */
  readonly offBecause?: string;
  /** A team's own template with a table of action items decides: the rule is on where the table has this column. */
  readonly column?: ActionColumn;
  /** Only reports that are meant for the public are checked. */
  readonly audience?: 'public';
  readonly options?: O;
  /** It is asked when all others have been, and the report's comments have suppressed what they suppress. */
  readonly last?: true;
  /** What the bad example needs besides its text: the settings, and the same in words: `where ...`. */
  readonly badSettings?: { readonly settings: LintSettings; readonly words: string };
  /** A whole report that the rule reports on, and the same report mended. */
  readonly bad: string;
  readonly good: string;
  /** A whole report on which the rule is silent, though it looks like one to report on. */
  readonly nearMiss: string;
  /** The title of the action that applies the first fix of all its findings. */
  readonly fixAll?: string;
  /**
   * All that its answer depends on besides the context: parts of the report, or what follows from them and is at hand. The
   * rule is asked again only where one of these is another one, or a list of others.
   */
  // Methods, so that rules that read different things, and have options of their own, fit into one list.
  reads(report: Report): Read;
  check(read: Read, context: RuleContext<O>): readonly Problem[];
}

/** A rule whose `check` knows the types of what it reads and of its options. */
export const ruleOf = <Read extends object, const O extends RuleOptions>(rule: Rule<O, Read>): Rule => rule;
