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
  /** All that it was told: where it is told the same again, it says the same. */
  readonly told: Told;
  readonly problems: readonly Problem[];
  /** Some of its fixes work out their edits from the report at hand. */
  readonly isLate: boolean;
  readonly findings: readonly Finding[];
}

/** What a rule reads, and all else that findings depend on. */
interface Told {
  readonly read: object;
  readonly status: string | undefined;
  readonly circumstances: Circumstances;
}

/**
 * What a rule says. Where it was told the same of the version before, it is not asked again: then `told` is that of
 * `before`. `publish` makes the findings, but for those of problems that are the same objects as before.
 */
export function ask(
  { rule, options }: AskedRule,
  report: Report,
  circumstances: Circumstances,
  before: Answer | undefined,
  publish: (problem: Problem) => Finding,
): Answer {
  const told = { read: rule.reads(report), status: report.metadata.status?.kind, circumstances };
  if (before && isToldTheSame(told, before.told))
    return before.isLate ? { ...before, findings: before.problems.map(publish) } : before;
  const { text, passagesByPiece, sections } = report;
  const problems = rule.check(told.read, { ...circumstances, options, source: { text, passagesByPiece, sections } });
  const isLate = problems.some(hasLateFixes);
  const kept = before?.told.status === told.status && !isLate ? before : undefined;
  return { told, problems, isLate, findings: findingsOf(problems, kept, publish) };
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

const isToldTheSame = (a: Told, b: Told): boolean =>
  a.status === b.status && a.circumstances === b.circumstances && saysTheSame(a.read, b.read);

// Whether two things are the same, lists of the same things, or records that hold the same.
function saysTheSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) return Array.isArray(b) && sameItems(a, b);
  if (a instanceof Sequence) return b instanceof Sequence && sameItems(a.groups, b.groups);
  if (!isRecord(a) || !isRecord(b)) return false;
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  for (const name of names) if (a[name] !== b[name] && !saysTheSame(a[name], b[name])) return false;
  return true;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
