/** Rules x settings -> findings. */
import type { Finding, Problem, Severity } from './finding.ts';
import type { Audience, CalendarDate, Report } from './model.ts';
import type { UnreadProfile } from './ownProfile.ts';
import type { Profile } from './profile.ts';
import { rememberedBy, rememberedFor, withSameFields } from './remembered.ts';
import { rules } from './rules/index.ts';
import { ask, fixesOf, type Answer, type AskedRule, type Circumstances } from './askedRules.ts';
import type { OptionValues, Rule, RuleContext, RuleOptions } from './rules/rule.ts';
import type { Settings } from './settings.ts';
import { suppress, type RuleState } from './suppressions.ts';
import { chooseProfile, type ProfileChoice } from './templates.ts';

/** What the author or the team decided, with what was read on its account. */
export interface LintSettings extends Settings {
  /** The file that `profile` names, read. */
  readonly ownProfile?: Profile | UnreadProfile;
}

/** What is said of a document. `profile` is null, and nothing is found, where it is no report. */
export interface LintResult {
  readonly profile: ProfileChoice | null;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

const noSettings: LintSettings = {};

/**
 * Checks a report. `today` is the day on which it is checked, for what is overdue. `before` is what was said of another
 * version of the document: what holds of this one, too, is taken over.
 */
export function lint(
  report: Report,
  given: LintSettings = noSettings,
  today: CalendarDate | null = null,
  before?: LintResult,
): LintResult {
  if (report.recognition.kind !== 'report') return { profile: null, findings: [] };
  // Whom the report itself names as its readers outweighs what is set for all reports.
  const settings = report.metadata.audience ? forAudience(given, report.metadata.audience) : given;
  const profile = chooseProfile(report, settings);
  const { answers: known, circumstances: earlier } = keptOf(before, settings);
  // The same object as long as it says the same: rules are asked again where it is another one.
  const usual = withSameFields(earlier, circumstancesOf(profile, settings, today));
  const answers = new Map<string, Answer>();
  const findingsOf = (one: AskedRule, circumstances: Circumstances): readonly Finding[] => {
    const { id } = one.rule;
    const toFinding = (problem: Problem): Finding => publish(one.rule, problem, settings, report);
    const answer = ask(one, report, circumstances, known.get(id), toFinding);
    answers.set(id, answer);
    return answer.findings;
  };
  const asked = rulesThatAreOn(settings);
  const found = asked.flatMap((one) => (one.rule.last ? [] : findingsOf(one, usual)));
  const { findings, problems } = suppress(found, report, (id) => stateOf(id, settings));
  const last = problems.length === 0 ? usual : { ...usual, suppressionProblems: problems };
  const all = [...findings, ...asked.flatMap((one) => (one.rule.last ? findingsOf(one, last) : []))];
  const result = { profile, findings: all.sort(byPlace) };
  const run = [...answers].flatMap(([id, { told }]) => (told === known.get(id)?.told ? [] : [id]));
  kept.set(result, { settings, circumstances: usual, answers, run });
  return result;
}

/** The rules that looked at a report for a result; the others had said it of the version before. */
export const rulesRunFor = (result: LintResult): readonly string[] => kept.get(result)?.run ?? none;

/** What the rules said, by their ids, for the next version. */
interface Kept {
  readonly settings: LintSettings;
  readonly circumstances: Circumstances | undefined;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly run: readonly string[];
}

const kept = new WeakMap<LintResult, Kept>();

function keptOf(before: LintResult | undefined, settings: LintSettings): Pick<Kept, 'answers' | 'circumstances'> {
  const known = before && kept.get(before);
  return known?.settings === settings ? known : { answers: new Map(), circumstances: undefined };
}

function circumstancesOf(
  { profile, followed }: ProfileChoice,
  { ownProfile }: LintSettings,
  today: CalendarDate | null,
): Circumstances {
  const unreadProfile = ownProfile && 'problem' in ownProfile ? ownProfile : null;
  return { profile, followed, unreadProfile, today, suppressionProblems: none };
}

const none: readonly never[] = [];

const byPlace = (a: Finding, b: Finding): number => a.span.start - b.span.start || a.span.end - b.span.end;

const forAudience = rememberedFor((given: LintSettings, audience: Audience): LintSettings => ({ ...given, audience }));

const rulesThatAreOn = rememberedBy((settings: LintSettings): readonly AskedRule[] =>
  rules
    .filter((rule) => levelOf(rule, settings) !== 'off')
    .map((rule) => ({ rule, options: optionsOf(rule, settings) })),
);

function levelOf(rule: Rule, settings: LintSettings): Severity | 'off' {
  if (rule.audience === 'public' && settings.audience !== 'public') return 'off';
  const own = ownLevel(rule, settings);
  if (own !== null) return own;
  const asked = columnsOf(settings);
  const isOn = rule.column && asked ? asked.includes(rule.column) : rule.offBecause === undefined;
  return isOn ? rule.severity : 'off';
}

const columnsOf = ({ ownProfile }: LintSettings): Profile['columns'] =>
  ownProfile && 'columns' in ownProfile ? ownProfile.columns : undefined;

// What the settings say of the rule, if anything.
function ownLevel({ id }: Rule, { rules: levels }: LintSettings): Severity | 'off' | null {
  const level = levels?.[id] ?? 'default';
  return level === 'default' ? null : level;
}

function stateOf(id: string, settings: LintSettings): RuleState {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) return 'unknown';
  return levelOf(rule, settings) === 'off' ? 'off' : 'on';
}

function optionsOf(rule: Rule, { options }: LintSettings): OptionValues<RuleOptions> {
  const defaults = Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]);
  return { ...Object.fromEntries(defaults), ...options?.[rule.id] } as RuleContext['options'];
}

function publish(rule: Rule, problem: Problem, settings: LintSettings, report: Report): Finding {
  const { span, message, related = none } = problem;
  const severity = severityOf(rule, problem, settings, report);
  return { rule: rule.id, severity, span, message, related, fixes: fixesOf(problem, report) };
}

// A severity that the rule sets for one remark stands below or above its usual one: what the settings or the report's
// status say moves only the usual. In a draft everybody knows that things are missing. A setting outweighs the status.
function severityOf(rule: Rule, { severity: own }: Problem, settings: LintSettings, { metadata }: Report): Severity {
  const status = metadata.status?.kind;
  const set = ownLevel(rule, settings);
  if (set !== null && set !== 'off') return own ?? set;
  const severity = own ?? (status === 'final' ? rule.whenFinal : undefined) ?? rule.severity;
  return status === 'draft' && severity !== 'error' ? 'hint' : severity;
}
