/** Asking rules: what a rule said of the version before is taken over where all that it was told is as it was. */
import type { Finding, Fix, LateFix, Problem } from './finding.ts';
import type { Report } from './model.ts';
import { sameItems } from './remembered.ts';
import type { OptionValues, Rule, RuleContext, RuleOptions } from './rules/rule.ts';
import { Sequence } from './sequence.ts';

/** A rule with the values of its options. */
export interface AskedRule {
  readonly rule: Rule;
  readonly options: OptionValues<RuleOptions>;
}

/** What a rule is told besides what it reads and its options. */
export type Circumstances = Omit<RuleContext, 'options' | 'source'>;

/** What a rule said of a version of a document. */
export interface Answer {
  /** All that it was told: what it reads, and all else that findings depend on. Told the same again, it says the same. */
  readonly read: object;
  readonly status: string | undefined;
  readonly circumstances: Circumstances;
  readonly problems: readonly Problem[];
  /** Some of its fixes work out their edits from the report at hand. */
  readonly isLate: boolean;
  readonly findings: readonly Finding[];
}

/**
 * What a rule says. Where it was told the same of the version before, it is not asked again: then `read` is that of
 * `before`. `publish` makes the findings, but for those of problems that are the same objects as before.
 */
export function ask(
  { rule, options }: AskedRule,
  report: Report,
  circumstances: Circumstances,
  before: Answer | undefined,
  publish: (rule: Rule, problem: Problem) => Finding,
): Answer {
  const read = rule.reads(report);
  const status = report.metadata.status?.kind;
  const isAboutTheSame = before?.status === status;
  if (before && isAboutTheSame && before.circumstances === circumstances && readsTheSame(read, before.read)) {
    if (!before.isLate) return before;
    return { ...before, findings: before.problems.map((problem) => publish(rule, problem)) };
  }
  const { text, passagesByPiece, sections } = report;
  const problems = rule.check(read, { ...circumstances, options, source: { text, passagesByPiece, sections } });
  const isLate = problems.some(hasLateFixes);
  const kept = isAboutTheSame && !isLate ? before : undefined;
  const findings = findingsOf(problems, kept, (problem) => publish(rule, problem));
  return { read, status, circumstances, problems, isLate, findings };
}

/** The fixes of a problem, of which the late ones work out their edits from this report. */
export const fixesOf = ({ fixes = [] }: Problem, report: Report): Fix[] =>
  fixes.map((fix) => ('editsIn' in fix ? boundTo(report, fix) : fix));

function boundTo(report: Report, { title, safe, editsIn }: LateFix): Fix {
  let known: Fix['edits'] | undefined;
  return {
    title,
    get edits() {
      return (known ??= editsIn(report));
    },
    safe,
  };
}

const hasLateFixes = ({ fixes }: Problem): boolean => fixes?.some((fix) => 'editsIn' in fix) ?? false;

// Most problems before and behind the place where somebody types are the same ones.
function findingsOf(
  problems: readonly Problem[],
  before: Answer | undefined,
  publish: (problem: Problem) => Finding,
): readonly Finding[] {
  if (!before) return problems.map(publish);
  const { problems: old, findings } = before;
  let start = 0;
  while (start < problems.length && problems[start] === old[start]) start++;
  let end = 0;
  const most = Math.min(problems.length, old.length) - start;
  while (end < most && problems[problems.length - 1 - end] === old[old.length - 1 - end]) end++;
  if (start === problems.length && start === old.length) return findings;
  const changed = problems.slice(start, problems.length - end).map(publish);
  return [...findings.slice(0, start), ...changed, ...findings.slice(findings.length - end)];
}

// What a rule reads has the same names each time.
function readsTheSame(now: object, before: object): boolean {
  const [a, b] = [now as Fields, before as Fields];
  for (const name in a) if (a[name] !== b[name] && !saysTheSame(a[name], b[name])) return false;
  return true;
}

// Whether two things are the same, lists of the same things, or records that hold the same.
function saysTheSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) return Array.isArray(b) && sameItems(a, b);
  if (a instanceof Sequence) return b instanceof Sequence && sameItems(a.groups, b.groups);
  if (!isRecord(a) || !isRecord(b)) return false;
  return Object.keys(a).length === Object.keys(b).length && readsTheSame(a, b);
}

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
