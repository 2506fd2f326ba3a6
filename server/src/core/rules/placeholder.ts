import type { Problem } from '../finding.ts';
import { placeholderGroups, type PlaceholderGroup } from '../placeholders.ts';
import { ruleOf } from './rule.ts';

export const placeholder = ruleOf({
  id: 'placeholder',
  category: 'structure',
  summary: 'Something is still to be filled in (`TBD`, `HH:MM`, `<date>`, `[Name]`).',
  why: 'Who fills in a template overlooks a slot easily. Readers of the finished report cannot tell whether nobody knew or somebody forgot. In a report whose status is final it is an error.',
  source: 'https://sre.google/workbook/postmortem-culture/',
  severity: 'warning',
  whenFinal: 'error',
  bad: `# Postmortem: search outage on 2024-03-05

- **Authors:** [Names]

## Summary

Search was down for 20 minutes.

## Timeline

- 10:00 UTC Search fails.
- HH:MM UTC The on-call engineer is paged.
- 10:20 UTC Search answers again.
`,
  good: `# Postmortem: search outage on 2024-03-05

- **Authors:** Ana, Ben

## Summary

Search was down for 20 minutes.

## Timeline

- 10:00 UTC Search fails.
- 10:04 UTC The on-call engineer is paged.
- 10:20 UTC Search answers again.
`,
  nearMiss: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes because the parser wanted dates as YYYY-MM-DD and got \`<date>\`.

## Timeline (HH:MM, UTC)

- 10:00 Search fails.
- 10:20 Search answers again [1]. A TODO in the code had warned of it.

## Action items

| Task | State |
| --- | --- |
| Read dates in both forms (Ana) | TODO |
`,
  reads: ({ passagesByPiece, sections, actions, comments, unknownTags, text }) => ({
    passagesByPiece,
    sections,
    actions,
    comments,
    unknownTags,
    text,
  }),
  check: (report, { profile }) => placeholderGroups(report, profile).map(problemOf),
});

function problemOf({ places }: PlaceholderGroup): Problem {
  const [first, ...others] = places;
  const span = first?.span ?? { start: 0, end: 0 };
  const named = [...new Set(places.map(({ text }) => `“${shortened(text)}”`))];
  const list = named.slice(0, 3).join(', ') + (named.length > 3 ? ' ...' : '');
  const message =
    others.length === 0
      ? `${list} is still to be filled in.`
      : `${places.length} places here are still to be filled in: ${list}`;
  const related = others.map((place) => ({ span: place.span, message: `“${shortened(place.text)}” is one of them.` }));
  return { span, message, related };
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 37).trimEnd()}...` : text);
