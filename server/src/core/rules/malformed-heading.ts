import type { Text } from '../documentText.ts';
import type { LateFix, Problem } from '../finding.ts';
import { plainEdits, plainHeadings, spaceEdit, titled, unspacedHeadings, type Titled } from '../headings.ts';
import { ruleOf } from './rule.ts';

export const malformedHeading = ruleOf({
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
  reads: titled,
  check: (read, { source }) => [...unspacedProblems(read, source.text), ...plainProblem(read)],
});

function unspacedProblems({ sections }: Titled, text: Text): Problem[] {
  return unspacedHeadings(sections).map((section) => ({
    span: section.line,
    message: `“${text.slice(section.line.start, section.title.span.end)}” is no heading yet: put a space behind the “#”.`,
    fixes: [
      { title: 'Put a space behind the “#”', editsIn: (report) => [spaceEdit(titled(report), section)], safe: true },
    ],
  }));
}

// Plain text is a choice that the whole file made: one remark with all places, and one fix.
function plainProblem(read: Titled): Problem[] {
  const [first, ...others] = plainHeadings(read);
  if (!first) return [];
  const all = [first, ...others];
  const fix: LateFix = {
    title: `Make ${all.length === 1 ? 'it a heading' : `all ${all.length} headings`}`,
    editsIn: plainEdits,
    safe: false,
  };
  const count = all.length === 1 ? 'This heading is' : `The ${all.length} headings of this report are`;
  const message = `${count} plain text. Markdown headings (“## Timeline”) give it an outline.`;
  const related = others.map(({ part }) => ({
    span: part.span,
    message: `“${part.text}” is one of them.`,
  }));
  return [{ span: first.part.span, severity: 'information', message, related, fixes: [fix] }];
}
