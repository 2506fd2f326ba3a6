/** What is said of a finding when somebody points at it. */
import type { Finding } from '../finding.ts';
import type { Span } from '../model.ts';
import { rules } from '../rules/index.ts';

/** The rule of a finding, explained. */
export interface Explanation {
  readonly rule: string;
  readonly summary: string;
  readonly why: string;
  /** Where the finding stands. */
  readonly span: Span;
}

/** The rules of the findings at an offset, each once, that of the closest finding first. */
export function explain(findings: readonly Finding[], offset: number): Explanation[] {
  const here = findings
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  const first = here.filter((finding, index) => here.findIndex((other) => other.rule === finding.rule) === index);
  return first.flatMap(({ rule: id, span }) => {
    const rule = rules.find((candidate) => candidate.id === id);
    return rule ? [{ rule: id, summary: rule.summary, why: rule.why, span }] : [];
  });
}
