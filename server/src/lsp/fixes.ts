/** Fixes of many findings at once. */
import { spanIn, type Text } from '../core/documentText.ts';
import { applyEdits, fixAll, safeEdits } from '../core/edits.ts';
import type { Finding, TextEdit } from '../core/finding.ts';
import type { LintSettings } from '../core/lint.ts';

/** The edits that bring a text to where no safe fix is left; none where there is nothing to fix. */
export function safeFixes(
  source: Text,
  findings: readonly Finding[],
  settings: LintSettings,
  path: string,
): readonly TextEdit[] {
  const edits = safeEdits(findings);
  if (edits.length === 0) return [];
  const text = source.toString();
  const fixed = fixAll(text, settings, path);
  if (fixed === text) return [];
  // Most often one round is enough; where a fix uncovered another, what changed is replaced as a whole.
  if (applyEdits(source, edits) === fixed) return edits;
  const whole = difference(text, fixed);
  return [{ ...whole, span: spanIn(source, whole.span) }];
}

// Whole lines, so that no character and no CRLF is cut in two.
function difference(before: string, after: string): TextEdit {
  const [from, to] = [before, after].map((text) => text.split(/(?<=\n)/)) as [string[], string[]];
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start++;
  let end = 0;
  while (end < shorter - start && from.at(-1 - end) === to.at(-1 - end)) end++;
  const offset = from.slice(0, start).join('').length;
  const length = from.slice(start, from.length - end).join('').length;
  return { span: { start: offset, end: offset + length }, text: to.slice(start, to.length - end).join('') };
}
