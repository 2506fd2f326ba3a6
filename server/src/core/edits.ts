/** Applying edits. */
import type { Text } from './documentText.ts';
import type { Finding, Fix, TextEdit } from './finding.ts';
import { countBefore } from './lists.ts';
import { lint, type LintSettings } from './lint.ts';
import { parse } from './parse.ts';

/** The text after the edits, which may stand in any order. Of two that overlap the later one is left out. */
export function applyEdits(text: Text, edits: readonly TextEdit[]): string {
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

/**
 * Applies the safe fixes until none is left; applying it again changes nothing. A fix may uncover others (text that was
 * damaged twice), but each one only a few: where more rounds are needed than that, the text stays as it is.
 */
export function fixAll(text: string, settings: LintSettings = {}, path = ''): string {
  const edits = (current: string): TextEdit[] => safeEdits(lint(parse(current, path), settings).findings);
  const first = edits(text);
  const mend = (current: string): string => applyEdits(current, edits(current));
  return settle(applyEdits(text, first), mend, 2 * first.length) ?? text;
}

/**
 * Repeats `step` until it changes nothing; null if it still does after `most` steps, as where two fixes undo each other
 * or one grows the text.
 */
export function settle(text: string, step: (text: string) => string, most: number): string | null {
  let settled = text;
  for (let steps = 0; steps <= most; steps++) {
    const next = step(settled);
    if (next === settled) return settled;
    settled = next;
  }
  return null;
}

// Each fix is taken whole, or not at all where it overlaps one before it. Findings that share a fix bring it once.
function combine(fixes: readonly Fix[]): TextEdit[] {
  const taken: TextEdit[] = [];
  const known = new Set<string>();
  for (const fix of fixes) {
    const wanted = fix.edits.filter((edit) => !known.has(keyOf(edit)));
    if (wanted.some((edit) => overlapsAny(edit, taken))) continue;
    for (const edit of wanted) {
      known.add(keyOf(edit));
      taken.splice(
        countBefore(taken, (other) => byPlace(other, edit) <= 0),
        0,
        edit,
      );
    }
  }
  return taken;
}

const keyOf = ({ span, text }: TextEdit): string => `${span.start} ${span.end} ${text}`;

// Edits that stand in order and do not overlap end in order, too.
function overlapsAny({ span }: TextEdit, taken: readonly TextEdit[]): boolean {
  const next = taken[countBefore(taken, (other) => other.span.end <= span.start)];
  return next !== undefined && next.span.start < span.end;
}

const inOrder = (edits: readonly TextEdit[]): TextEdit[] => [...edits].sort(byPlace);

const byPlace = (a: TextEdit, b: TextEdit): number => a.span.start - b.span.start || a.span.end - b.span.end;
