/** Rules x settings -> findings. */
import type { Finding, Problem, Severity } from './finding.ts';
import type { Audience, CalendarDate, Report } from './model.ts';
import type { UnreadProfile } from './ownProfile.ts';
import type { Profile } from './profile.ts';
import { rememberedBy, rememberedFor, sameItems, withSameFields } from './remembered.ts';
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
  const known = keptOf(before, settings);
  // The same object as long as it says the same: rules are asked again where it is another one.
  const usual = withSameFields(known?.circumstances, circumstancesOf(profile, settings, today));
  const toFinding = (rule: Rule, problem: Problem): Finding => publish(rule, problem, settings, report);
  const asked = rulesThatAreOn(settings);
  const first = asked.first.map((one, index) => ask(one, report, usual, known?.answers[index], toFinding));
  const isKnown = known !== undefined && first.every((answer, index) => answer === known.answers[index]);
  const found = isKnown ? known.found : first.flatMap(({ findings }) => findings);
  const { findings: left, problems } = suppress(found, report, (id) => stateOf(id, settings));
  const told = problems.length === 0 ? usual : { ...usual, suppressionProblems: problems };
  const last = asked.last.map((one, index) => ask(one, report, told, known?.answers[first.length + index], toFinding));
  const answers = [...first, ...last];
  const isSame = before && known?.left === left && sameItems(known.answers, answers);
  const findings = isSame ? before.findings : inOrder([...left, ...last.flatMap((one) => one.findings)]);
  const result = { profile, findings };
  kept.set(result, { settings, circumstances: usual, found, left, answers, before: known?.answers ?? none });
  return result;
}

/** The rules that looked at a report for a result; the others had said it of the version before. */
export function rulesRunFor(result: LintResult): readonly string[] {
  const known = kept.get(result);
  if (!known) return none;
  const { settings, answers, before } = known;
  const { first, last } = rulesThatAreOn(settings);
  const run = [...first, ...last].filter((_, index) => answers[index]?.read !== before[index]?.read);
  return run.map(({ rule }) => rule.id);
}

/** What the rules said, for the next version. */
interface Kept {
  readonly settings: LintSettings;
  readonly circumstances: Circumstances;
  /** What those that are asked first found, and what the report's comments left of it. */
  readonly found: readonly Finding[];
  readonly left: readonly Finding[];
  /** Of all rules, in the order in which they are asked, and what they had said of the version before. */
  readonly answers: readonly Answer[];
  readonly before: readonly Answer[];
}

const kept = new WeakMap<LintResult, Kept>();

function keptOf(before: LintResult | undefined, settings: LintSettings): Kept | undefined {
  const known = before && kept.get(before);
  return known?.settings === settings ? known : undefined;
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

const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

const forAudience = rememberedFor((given: LintSettings, audience: Audience): LintSettings => ({ ...given, audience }));

const rulesThatAreOn = rememberedBy((settings: LintSettings) => {
  const on = rules
    .filter((rule) => levelOf(rule, settings) !== 'off')
    .map((rule): AskedRule => ({ rule, options: optionsOf(rule, settings) }));
  return { first: on.filter(({ rule }) => !rule.last), last: on.filter(({ rule }) => rule.last) };
});

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
