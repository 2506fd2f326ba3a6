/** What is still open in a report before others review it, as a checklist. */
import type { Finding, Severity } from '../finding.ts';
import { rules } from '../rules/index.ts';
import type { RuleCategory } from '../rules/rule.ts';

/** A question of the checklist, with what speaks against a yes; nothing where it can be ticked off. */
export interface ChecklistGroup {
  readonly title: string;
  readonly open: readonly Finding[];
}

/** How many findings there are of each weight; remarks are what is neither error nor warning. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly remarks: number;
}

/** The questions in the order in which a reviewer asks them. The last is asked of reports for the public only. */
export function checklist(findings: readonly Finding[], isPublic: boolean): ChecklistGroup[] {
  const groups = questions.map(({ title, categories }) => ({
    title,
    open: findings.filter(({ rule }) => categories.includes(categoryOf(rule))),
  }));
  return groups.filter(({ open }, index) => isPublic || open.length > 0 || index < groups.length - 1);
}

/** Counts the findings. */
export function countFindings(findings: readonly Finding[]): Counts {
  const count = (...severities: Severity[]): number =>
    findings.filter(({ severity }) => severities.includes(severity)).length;
  return { errors: count('error'), warnings: count('warning'), remarks: count('information', 'hint') };
}

const questions: readonly { readonly title: string; readonly categories: readonly RuleCategory[] }[] = [
  { title: 'Complete', categories: ['structure', 'substance'] },
  { title: 'Consistent', categories: ['timeline', 'consistency'] },
  { title: 'Actionable', categories: ['actions'] },
  { title: 'Blameless', categories: ['language'] },
  { title: 'Fit to publish', categories: ['publishing'] },
];

const categoryOf = (id: string): RuleCategory => rules.find((rule) => rule.id === id)?.category ?? 'structure';
