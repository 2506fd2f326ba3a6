import type { Fix, Problem } from '../finding.ts';
import { plainHeadings, spaceEdit, unspacedHeadings } from '../headings.ts';
import type { Report } from '../model.ts';
import type { Rule } from './rule.ts';

export const malformedHeading: Rule = {
  id: 'malformed-heading',
  category: 'structure',
  summary: 'A line is meant as a heading, but Markdown does not read it as one.',
  why: '`#Title` without a space, or a plain line, is shown as ordinary text: the report has no outline, links to its parts do not work, and readers cannot skim it.',
  source: 'https://spec.commonmark.org/0.31.2/#atx-headings',
  severity: 'warning',
  fixAll: 'Mend all headings',
  bad: `# Postmortem: search outage on 2024-03-05

##Summary

Search was down for 20 minutes.

##Impact

Nobody could search.

## Timeline

- 10:00 UTC Search fails.
- 10:20 UTC Search answers again.
`,
  good: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Impact

Nobody could search.

## Timeline

- 10:00 UTC Search fails.
- 10:20 UTC Search answers again.
`,
  nearMiss: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes. #search and #oncall were told at once, and the
Impact on other teams was small.

## Impact

Nobody could search.
`,
  check: (report) => [...unspacedProblems(report), ...plainProblem(report)],
};

function unspacedProblems(report: Report): Problem[] {
  return unspacedHeadings(report).map((section) => ({
    span: section.line,
    message: `“${report.text.slice(section.line.start, section.title.span.end)}” is no heading yet: put a space behind the “#”.`,
    fixes: [{ title: 'Put a space behind the “#”', edits: [spaceEdit(report, section)], safe: true }],
  }));
}

// Plain text is a choice that the whole file made: one remark with all places, and one fix.
function plainProblem(report: Report): Problem[] {
  const [first, ...others] = plainHeadings(report);
  if (!first) return [];
  const all = [first, ...others];
  const fix: Fix = {
    title: `Make ${all.length === 1 ? 'it a heading' : `all ${all.length} headings`}`,
    edits: all.flatMap((h) => h.edits),
    safe: false,
  };
  const count = all.length === 1 ? 'This heading is' : `The ${all.length} headings of this report are`;
  const message = `${count} plain text. Markdown headings (“## Timeline”) give it an outline.`;
  const related = others.map((heading) => ({
    span: heading.part.span,
    message: `“${heading.part.text}” is one of them.`,
  }));
  return [{ span: first.part.span, severity: 'information', message, related, fixes: [fix] }];
}
