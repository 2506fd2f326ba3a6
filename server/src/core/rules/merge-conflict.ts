import type { Text } from '../documentText.ts';
import type { Fix, Problem } from '../finding.ts';
import type { ConflictMarker } from '../model.ts';
import { lineSpan, nextLine, slice } from '../spans.ts';
import { ruleOf } from './rule.ts';

export const mergeConflict = ruleOf({
  id: 'merge-conflict',
  category: 'structure',
  summary: 'The markers of an unresolved merge stand in the text.',
  why: 'Git leaves the lines `<<<<<<<`, `=======` and `>>>>>>>` where two people changed the same place. Published like that, a report tells two stories at once, and its Markdown breaks: `=======` turns the line above it into a heading.',
  source: 'https://git-scm.com/docs/git-merge#_how_conflicts_are_presented',
  severity: 'error',
  fixAll: 'Remove all conflict markers, keep both sides',
  bad: `# Postmortem: search outage on 2024-03-05

## Summary

<<<<<<< HEAD
Search was down for 20 minutes.
=======
>>>>>>> review-comments

## Impact

Nobody could search.

## Timeline

- 10:00 UTC Search fails.
- 10:20 UTC Search answers again.

## Root cause

The index was full.
`,
  good: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Impact

Nobody could search.

## Timeline

- 10:00 UTC Search fails.
- 10:20 UTC Search answers again.

## Root cause

The index was full.
`,
  nearMiss: `# Postmortem: failed deployment on 2024-03-05

## Summary

A file with the markers of a merge was deployed, and the shop did not start.

## Impact

The shop was down for 20 minutes.

## Root cause

The file held these lines:

\`\`\`
<<<<<<< HEAD
timeout: 5
=======
timeout: 30
>>>>>>> release
\`\`\`
`,
  reads: ({ conflicts, text }) => ({ conflicts, text: conflicts.length > 0 ? text : null }),
  check: ({ conflicts }, { source }) => conflicts.map((marker) => problemOf(marker, conflicts, source.text)),
});

const words: Readonly<Record<ConflictMarker['role'], string>> = {
  start: 'A merge conflict begins here and is not resolved. Keep one side or both, and delete the markers.',
  base: 'This marker of an unresolved merge stands before the common ancestor of both sides. Delete what is not wanted.',
  middle: 'This marker parts the two sides of an unresolved merge.',
  end: 'The unresolved merge conflict ends here.',
};

function problemOf(marker: ConflictMarker, markers: readonly ConflictMarker[], text: Text): Problem {
  const whole = markers.filter((other) => other.conflict === marker.conflict);
  // The first marker tells of the others; they need not all tell of each other.
  const related = whole
    .filter((other) => other !== marker && marker.role === 'start')
    .map((other) => ({ span: other.span, message: words[other.role] }));
  return { span: marker.span, message: words[marker.role], related, fixes: fixesOf(whole, text) };
}

type Side = 'first' | 'second' | 'both';

// Where one side is empty the other one is all there is to keep: nothing is lost.
function fixesOf(markers: readonly ConflictMarker[], text: Text): Fix[] {
  const [first, second] = [sideText(markers, 'start', text), sideText(markers, 'middle', text)];
  const oneIsEmpty = first.trim() === '' || second.trim() === '';
  const fix = (title: string, side: Side, safe = false): Fix => ({
    title,
    safe,
    edits: [...removals(markers, side, text)],
  });
  if (oneIsEmpty) return [fix('Remove the conflict markers (one side is empty)', 'both', true)];
  return [
    fix('Keep both sides, remove the markers', 'both'),
    fix('Keep only the first side of the conflict', 'first'),
    fix('Keep only the second side of the conflict', 'second'),
  ];
}

function sideText(markers: readonly ConflictMarker[], role: ConflictMarker['role'], text: Text): string {
  const index = markers.findIndex((marker) => marker.role === role);
  const from = markers[index]?.span.end ?? 0;
  return text.slice(from, markers[index + 1]?.span.start ?? from);
}

function* removals(markers: readonly ConflictMarker[], keep: Side, text: Text): Generator<Fix['edits'][number]> {
  for (const [index, marker] of markers.entries()) {
    const line = { start: lineSpan(text, marker.span.start).start, end: nextLine(text, marker.span.start) };
    const dropped =
      (marker.role === 'start' && keep === 'second') ||
      (marker.role === 'middle' && keep === 'first') ||
      marker.role === 'base';
    const next = markers[index + 1];
    const end = dropped && next ? next.span.start : line.end;
    if (slice(text, { start: line.start, end }) !== '') yield { span: { start: line.start, end }, text: '' };
  }
}
