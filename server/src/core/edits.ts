/** Applying edits. */
import type { Finding, Fix, TextEdit } from './finding.ts';
import { lint, type LintSettings } from './lint.ts';
import { parse } from './parse.ts';

/** The text after the edits, which may stand in any order. Of two that overlap the later one is left out. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const edit of withoutOverlaps(edits).reverse()) {
    result = result.slice(0, edit.span.start) + edit.text + result.slice(edit.span.end);
  }
  return result;
}

/** The edits in the order of the text, each only if it overlaps none before it. Insertions at one place keep their order. */
export function withoutOverlaps(edits: readonly TextEdit[]): TextEdit[] {
  const kept: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    if (edit.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(edit);
  }
  return kept;
}

/** The edits of each finding's first fix, as far as the fix is safe. */
export function safeEdits(findings: readonly Finding[]): TextEdit[] {
  const fixes = findings.flatMap((finding) => finding.fixes.find((fix) => fix.safe) ?? []);
  return withoutOverlaps(unique(fixes).flatMap((fix) => fix.edits));
}

// The three markers of one conflict share one fix.
function unique(fixes: readonly Fix[]): Fix[] {
  const seen = new Set<string>();
  return fixes.filter((fix) => {
    const key = JSON.stringify(fix.edits);
    return !seen.has(key) && seen.add(key);
  });
}

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
