/** Applying edits. */
import type { Finding, Fix, TextEdit } from './finding.ts';
import { lint, type LintSettings } from './lint.ts';
import { parse } from './parse.ts';

/** The text after the edits, which may stand in any order. Of two that overlap the later one is left out. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let done = 0;
  for (const { span, text: inserted } of inOrder(edits)) {
    if (span.start < done) continue;
    result += text.slice(done, span.start) + inserted;
    done = span.end;
  }
  return result + text.slice(done);
}

/** The edits of each finding's first fix. */
export const firstFixes = (findings: readonly Finding[]): TextEdit[] =>
  combine(findings.flatMap((finding) => finding.fixes[0] ?? []));

/** The edits of each finding's first safe fix. */
export const safeEdits = (findings: readonly Finding[]): TextEdit[] =>
  combine(findings.flatMap((finding) => finding.fixes.find((fix) => fix.safe) ?? []));

// Each fix is taken whole, or not at all where it overlaps one before it. Findings that share a fix bring it once.
function combine(fixes: readonly Fix[]): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const fix of fixes) {
    const wanted = fix.edits.filter((edit) => !taken.some((other) => isSame(edit, other)));
    if (wanted.every((edit) => !taken.some((other) => overlap(edit, other)))) taken.push(...wanted);
  }
  return inOrder(taken);
}

const isSame = (a: TextEdit, b: TextEdit): boolean =>
  a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;

const overlap = (a: TextEdit, b: TextEdit): boolean => a.span.start < b.span.end && b.span.start < a.span.end;

const inOrder = (edits: readonly TextEdit[]): TextEdit[] =>
  [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

/** Applies the safe fixes until none is left. Applying it again changes nothing. */
export function fixAll(text: string, settings: LintSettings = {}, path = ''): string {
  let fixed = text;
  // Each round mends what the one before uncovered; more than a few rounds would mean two fixes undo each other.
  for (let round = 0; round < 10; round++) {
    const edits = safeEdits(lint(parse(fixed, path), settings).findings);
    const next = applyEdits(fixed, edits);
    if (next === fixed) return fixed;
    fixed = next;
  }
  return fixed;
}
