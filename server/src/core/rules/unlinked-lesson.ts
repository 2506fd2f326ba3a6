import { passageSpan } from '../passages.ts';
import { unlinkedLessons } from '../unlinkedLessons.ts';
import { ruleOf } from './rule.ts';

export const unlinkedLesson = ruleOf({
  id: 'unlinked-lesson',
  category: 'substance',
  summary: 'No action item seems to answer something that went wrong.',
  why: 'A lesson that leads to nothing is learned again with the next incident. Each point under *What went wrong* and each contributing factor leads to an action item, or it says why it can stay as it is. Points and items are compared by their words, so this is only a hint.',
  source: 'https://sre.google/workbook/postmortem-culture/',
  severity: 'hint',
  bad: `# Postmortem: broken exports on 2024-07-11

## Summary

Exports were empty for three hours.

## Impact

57 customers got an empty file.

## Lessons learned

### What went wrong

- Empty files were not noticed before customers called.
- The rollback needed a password that only one colleague knew.

## Action items

- Refuse to send empty files. (Owner: Ana)
`,
  good: `# Postmortem: broken exports on 2024-07-11

## Summary

Exports were empty for three hours.

## Impact

57 customers got an empty file.

## Lessons learned

### What went wrong

- Empty files were not noticed before customers called.
- The rollback needed a password that only one colleague knew.

## Action items

- Refuse to send empty files. (Owner: Ana)
- Let the release job do the rollback, so that no password is needed. (Owner: Ben)
`,
  nearMiss: `# Postmortem: broken exports on 2024-07-11

## Summary

Exports were empty for three hours.

## Impact

57 customers got an empty file.

## Lessons learned

### What went well

- The status page was up to date within minutes.

### What went wrong

- Empty files were not noticed before customers called.
- The rollback needed a password that only one colleague knew (OPS-311).

## Action items

- Alert when a file is empty. (Owner: Ana)
`,
  reads: (report) => ({ points: unlinkedLessons(report) }),
  check: ({ points: [first, ...others] }) => {
    if (!first) return [];
    const message =
      'No action item seems to answer this. Add one, name its ticket here, or say why it can stay as it is.';
    const related = others.map((point) => ({ span: passageSpan(point), message: 'This seems to be unanswered, too.' }));
    return [{ span: passageSpan(first), message, related }];
  },
});
