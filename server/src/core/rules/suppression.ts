import { withoutComment } from '../commentEdits.ts';
import type { Text } from '../documentText.ts';
import type { LateFix, Problem } from '../finding.ts';
import type { Span } from '../model.ts';
import type { SuppressionProblem } from '../suppressions.ts';
import { ruleOf } from './rule.ts';

export const suppression = ruleOf({
  id: 'suppression',
  category: 'structure',
  summary: 'A comment that is meant to suppress a finding suppresses none.',
  why: 'A comment such as `<!-- postmortem-disable-next-line blame -->` says that somebody has looked at a finding and decided otherwise. One that is misspelt does nothing; one whose finding is gone hides the next one that comes up there.',
  source: 'https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments',
  severity: 'information',
  last: true,
  bad: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Impact

Nobody could search.

## Action items

<!-- postmortem-disable-next-line action-owner -- the whole team does it -->
- [ ] Alert when the index is 80 % full. (Ana)
- [ ] Write down how to grow the index. (Ben)
`,
  good: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Impact

Nobody could search.

## Action items

- [ ] Alert when the index is 80 % full. (Ana)
- [ ] Write down how to grow the index. (Ben)
`,
  nearMiss: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Impact

Nobody could search.

## Action items

- [ ] Alert when the index is 80 % full. (Ana)
- [ ] Write down how to grow the index. <!-- postmortem-disable-line action-owner -- the whole team does it -->
`,
  reads: () => ({}),
  check: (_, { suppressionProblems }) => suppressionProblems.map(describe),
});

function describe({ span, comment, name, problem, namesOthers }: SuppressionProblem): Problem {
  const fixes = [namesOthers ? withoutName(span) : withoutWhole(comment)];
  switch (problem) {
    case 'unknownRule':
      return { span, message: `There is no rule “${name ?? ''}”, so this comment does nothing. Correct the name.` };
    case 'unknownWord':
      return { span, message: `“postmortem-${name ?? ''}” means nothing here. ${known}` };
    case 'nothingDisabled':
      return { span, message: 'Nothing was disabled above that this comment could enable again. Take it out.', fixes };
    case 'unused': {
      const what = name === null ? 'There is no finding' : `“${name}” has no finding`;
      return { span, message: `${what} here that this comment could suppress. Take it out.`, fixes };
    }
  }
}

const known = 'There are disable-next-line, disable-line, disable, enable and disable-file.';

// Not safe: the reason that stands in the comment is lost with it.
const withoutWhole = (comment: Span): LateFix => ({
  title: 'Remove the comment',
  editsIn: ({ text }) => [withoutComment(text, comment)],
  safe: false,
});

const withoutName = (name: Span): LateFix => ({
  title: 'Remove the name from the comment',
  editsIn: ({ text }) => [{ span: withComma(name, text), text: '' }],
  safe: false,
});

// The comma parts it from its neighbour.
function withComma({ start, end }: Span, text: Text): Span {
  const behind = /^[ \t]*,?[ \t]*/.exec(text.slice(end))?.[0] ?? '';
  const before = behind.includes(',') ? '' : (/,[ \t]*$/.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '');
  return before === '' ? { start, end: end + behind.length } : { start: start - before.length, end };
}
