import { withoutComment } from '../commentEdits.ts';
import type { Fix, Problem } from '../finding.ts';
import type { Report } from '../model.ts';
import type { SuppressionProblem } from '../suppressions.ts';
import type { Rule } from './rule.ts';

export const suppression: Rule = {
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
  check: (report, { suppressionProblems }) => suppressionProblems.map((problem) => describe(problem, report)),
};

function describe({ span, comment, name, problem, namesOthers }: SuppressionProblem, report: Report): Problem {
  const fixes = namesOthers ? [withoutName(span, report)] : [withoutWhole(comment, report)];
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
const withoutWhole = (comment: Problem['span'], { text }: Report): Fix => ({
  title: 'Remove the comment',
  edits: [withoutComment(text, comment)],
  safe: false,
});

// With the comma that parts it from its neighbour.
function withoutName({ start, end }: Problem['span'], { text }: Report): Fix {
  const behind = /^[ \t]*,?[ \t]*/.exec(text.slice(end))?.[0] ?? '';
  const before = behind.includes(',') ? '' : (/,[ \t]*$/.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '');
  const span = before === '' ? { start, end: end + behind.length } : { start: start - before.length, end };
  return { title: 'Remove the name from the comment', edits: [{ span, text: '' }], safe: false };
}
