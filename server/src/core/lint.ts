/** Rules x settings -> findings. */
import type { Finding, Problem, Severity } from './finding.ts';
import type { Report } from './model.ts';
import { rules } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import { chooseProfile, type ProfileChoice } from './templates.ts';

/** What the author or the team decided. */
export interface LintSettings {
  /** Id of a template, or `auto`. */
  readonly profile?: string;
  /** Severity by rule; a rule that is not named keeps its own. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
}

/** What is said of a document. `profile` is null, and nothing is found, where it is no report. */
export interface LintResult {
  readonly profile: ProfileChoice | null;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

/** Checks a report. */
export function lint(report: Report, settings: LintSettings = {}): LintResult {
  if (report.recognition.kind !== 'report') return { profile: null, findings: [] };
  const profile = chooseProfile(report, settings.profile);
  const findings = rules.flatMap((rule) => {
    const asked = settings.rules?.[rule.id];
    if (asked === 'off') return [];
    return rule.check(report, { profile: profile.profile }).map((problem) => publish(rule, problem, asked));
  });
  return { profile, findings: findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end) };
}

// A severity that the rule sets for one remark stands below or above its usual one; the setting moves only the usual.
function publish(rule: Rule, problem: Problem, asked: Severity | undefined): Finding {
  const { span, message, related = [], fixes = [] } = problem;
  return { rule: rule.id, severity: problem.severity ?? asked ?? rule.severity, span, message, related, fixes };
}
