/** Comments of an author who does not want to hear of something, and what they do to the findings. */
import type { Finding } from './finding.ts';
import type { Comment, Report, Span } from './model.ts';
import { afterBlanks, contains, lineSpan } from './spans.ts';

/** A comment that does not do what its author meant. */
export interface SuppressionProblem {
  /** The name of the rule, or the whole comment. */
  readonly span: Span;
  readonly comment: Span;
  /** What it names: a rule, or for `unknownWord` the word behind `postmortem-`. */
  readonly name: string | null;
  /** `nothingDisabled` is an `enable` with no `disable` above it. */
  readonly problem: 'unknownRule' | 'unknownWord' | 'unused' | 'nothingDisabled';
  /** Whether the comment names other rules too. */
  readonly namesOthers: boolean;
}

/** The findings that are left, and the comments to speak about. */
export interface Suppressed {
  readonly findings: readonly Finding[];
  readonly problems: readonly SuppressionProblem[];
}

/** What is known of a rule by its name. */
export type RuleState = 'on' | 'off' | 'unknown';

/** Leaves out the findings that a comment of the report suppresses. */
export function suppress(
  findings: readonly Finding[],
  report: Report,
  stateOf: (rule: string) => RuleState,
): Suppressed {
  const directives = report.comments.filter(mayDirect).flatMap((comment) => readDirectives(comment, report));
  if (directives.length === 0) return { findings, problems: none };
  const used = new Set<Directive>();
  const left = findings.filter((finding) => {
    const cover = coverOf(finding, directives);
    if (cover) used.add(cover);
    return !cover;
  });
  return { findings: left, problems: directives.flatMap((one) => problemOf(one, directives, used, stateOf) ?? []) };
}

const none: readonly never[] = [];

// Most comments of a template say something else.
const mayDirect = ({ text }: Comment): boolean => text.startsWith('p') || text.startsWith('P');

const words = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const;
type Word = (typeof words)[number];

/** What one comment says of one rule, or of all of them. */
interface Directive {
  readonly word: Word | null;
  readonly rule: string | null;
  readonly span: Span;
  readonly comment: Span;
  readonly namesOthers: boolean;
  /** The line that it speaks of, where it speaks of one. */
  readonly line: Span | null;
}

const opening = /^postmortem-([a-z-]+)(?=\s|$)/i;

// `postmortem-disable-next-line timeline-gap, blame -- the vendor keeps the log`
function readDirectives({ text, span }: Comment, report: Report): Directive[] {
  const found = opening.exec(text);
  if (!found) return [];
  const [head, name = ''] = found;
  const start = report.text.indexOf(text, span.start + 4) + head.length;
  const word = words.find((known) => known === name.toLowerCase()) ?? null;
  const common = { word, comment: span, line: lineOf(word, span, report) };
  if (word === null) return [{ ...common, rule: name, span, namesOthers: false }];
  const [list = ''] = text.slice(head.length).split(/\s--(?=\s|$)/, 1);
  const names = [...list.matchAll(/[^\s,]+/g)];
  if (names.length === 0) return [{ ...common, rule: null, span, namesOthers: false }];
  return names.map(({ 0: rule, index }) => {
    const place = { start: start + index, end: start + index + rule.length };
    return { ...common, rule, span: place, namesOthers: names.length > 1 };
  });
}

function lineOf(word: Word | null, comment: Span, { text, comments }: Report): Span | null {
  if (word === 'disable-line') return lineSpan(text, comment.start);
  if (word !== 'disable-next-line') return null;
  // Empty lines and other comments may stand between the two.
  for (let at = afterBlanks(text, comment.end); ;) {
    const next = comments.find(({ span }) => span.start === at);
    if (!next) return lineSpan(text, at);
    at = afterBlanks(text, next.span.end);
  }
}

function coverOf({ rule, span: { start } }: Finding, directives: readonly Directive[]): Directive | undefined {
  const about = directives.filter((one) => one.rule === null || one.rule === rule);
  const here = { start, end: start };
  const single = about.find(({ word, line }) => word === 'disable-file' || (line && contains(line, here)));
  if (single) return single;
  const block = about.findLast(({ word, comment }) => isBlock(word) && comment.start <= start);
  return block?.word === 'disable' ? block : undefined;
}

const isBlock = (word: Word | null): boolean => word === 'disable' || word === 'enable';

// A rule that is off, or checks only other reports, has no findings to suppress: that is no fault of the comment.
function problemOf(
  directive: Directive,
  all: readonly Directive[],
  used: ReadonlySet<Directive>,
  stateOf: (rule: string) => RuleState,
): SuppressionProblem | null {
  const { word, rule, span, comment, namesOthers } = directive;
  const problem = (kind: SuppressionProblem['problem']): SuppressionProblem => {
    return { span, comment, name: rule, problem: kind, namesOthers };
  };
  if (word === null) return problem('unknownWord');
  if (rule !== null && stateOf(rule) === 'unknown') return problem('unknownRule');
  if (word === 'enable') return endsSomething(directive, all) ? null : problem('nothingDisabled');
  if (used.has(directive) || (rule !== null && stateOf(rule) === 'off')) return null;
  return problem('unused');
}

const endsSomething = ({ rule, comment }: Directive, all: readonly Directive[]): boolean =>
  all.some(
    (other) =>
      other.word === 'disable' &&
      other.comment.start < comment.start &&
      (other.rule === null || rule === null || other.rule === rule),
  );
