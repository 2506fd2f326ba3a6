/** The outline of small reports, one row a line: kind, in brackets what leads, label, detail. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline, type OutlineRow } from '../../../server/src/core/features/outline.ts';
import { lint } from '../../../server/src/core/lint.ts';
import { parse } from '../../../server/src/core/parse.ts';

check(
  'sections with their entries and items, what is missing in its place',
  `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Timeline

- 10:00 UTC Search fails.
- ~10:05 UTC The on-call engineer is paged.
- 10:20–10:25 UTC Search answers again.

## Root cause

The index was full.

### Why it was full

Nobody watched it.

## Action items

- [ ] Alert when the index is 80 % full. @ana, due 2024-03-12
- [ ] Write down how to grow the index. (Ben)
- [ ] Ask @cleo about the budget.
- [ ] Grow it.
`,
  `milestone Milestones
  milestone Start 10:00 | the first entry
  milestone Detected ~10:05 | 5 min after the first entry
  milestone Stated downtime | 20 minutes
section Summary
missing Impact
section Timeline
  entry [10:00] Search fails.
  entry [~10:05] The on-call engineer is paged.
  entry [10:20–10:25] Search answers again.
section Root cause
  section Why it was full
missing Resolution
section Action items
  action [ana] Alert when the index is 80 % full. | 2024-03-12
  action [Ben] Write down how to grow the index.
  action [cleo] Ask @cleo about the budget.
  action Grow it.
`,
);

check(
  'the date stands where it changes, if it changes at all',
  `# Postmortem: slow payments

## Summary

Payments were slow over midnight.

## Impact

All shops.

## Timeline

- 2025-09-16 23:10 UTC The report starts.
- 23:52 UTC More servers are added.
- 2025-09-17 00:14 UTC The report is stopped.
- 00:38 UTC Payments are fast again.

## Root cause

A report.

## Resolution

It was stopped.

## Action items

- Run reports on the copy. (Ana)
`,
  `section Summary
section Impact
section Timeline
  entry [2025-09-16 23:10] The report starts.
  entry [23:52] More servers are added.
  entry [2025-09-17 00:14] The report is stopped.
  entry [00:38] Payments are fast again.
section Root cause
section Resolution
section Action items
  action [Ana] Run reports on the copy.
`,
);

check(
  'labels inside a section are its parts; fields about the report and labels of entries are none',
  `# Postmortem: login outage

- **Date:** 2024-03-06
- **Authors:** Ana

## Issue Summary

- Impact: Nobody could log in.
- Root cause: An expired certificate.

## Timeline

- Detection: 12:00 UTC Logins fail.
- Resolution: 12:30 UTC Logins work again.

## Root cause and resolution

The certificate was renewed.

## Corrective and preventative measures

- Renew certificates by machine. (Ben)
`,
  `milestone Milestones | 30 min
  milestone Start 12:00 | the first entry
  milestone Detected 12:00
  milestone Resolved 12:30 | 30 min after the first entry
section Issue Summary
  section Impact
  section Root cause
section Timeline
  entry [12:00] Detection: 12:00 UTC Logins fail.
  entry [12:30] Resolution: 12:30 UTC Logins work again.
section Root cause and resolution
section Corrective and preventative measures
  action [Ben] Renew certificates by machine.
`,
);

check(
  'long texts end behind a word',
  `# Postmortem: mail delay on 2024-05-07

## Summary

Mail was late.

## Timeline

- 09:00 UTC The queue stops because the disk of the machine that holds it was replaced without a warning to anybody.
- 09:40 UTC The queue is empty.

## Action items

- Tell the mail team before a disk is replaced, and do it outside of the hours in which most mail is sent.
`,
  `section Summary
missing Impact
section Timeline
  entry [09:00] The queue stops because the disk of the machine that holds it was…
  entry [09:40] The queue is empty.
missing Root cause
missing Resolution
section Action items
  action Tell the mail team before a disk is replaced, and do it outside of the…
`,
);

check(
  'milestones and stated durations come first, with the day where it is another one',
  `# Postmortem: mail outage on 2024-05-07

**Start:** 22:50 UTC

**Duration:** about 3 hours

## Summary

Mail was late.

## Timeline

- 22:51 UTC An alert fires.
- 23:00 UTC Ana acknowledges the alert.
- 23:10 UTC It is escalated to the network team.
- 2024-05-08 01:10 UTC Mitigated: mail takes the other route.
- 2024-05-10 02:50 UTC Resolved: the router is replaced.

## Action items

- Keep a second router. (Ana, due 2024-06-01, [NET-7](https://example.org/NET-7))
`,
  `milestone Milestones | 2 d 4 h
  milestone Start 22:50
  milestone Detected 22:51 | 1 min after the start
  milestone Acknowledged 23:00 | 9 min after the detection
  milestone Escalated 23:10
  milestone Mitigated 2024-05-08 01:10 | 2 h 20 min after the start
  milestone Resolved 2024-05-10 02:50 | 2 d 4 h after the start
  milestone Stated duration | ~3 hours
section Summary
missing Impact
section Timeline
  entry [2024-05-07 22:51] An alert fires.
  entry [23:00] Ana acknowledges the alert.
  entry [23:10] It is escalated to the network team.
  entry [2024-05-08 01:10] Mitigated: mail takes the other route.
  entry [2024-05-10 02:50] Resolved: the router is replaced.
missing Root cause
missing Resolution
section Action items
  action [Ana] Keep a second router. | 2024-06-01, NET-7
`,
);

check(
  'an owner stands first, what a remark at the end says behind; other remarks stay in the text',
  `# Postmortem: search outage on 2024-03-05

## Summary

Search was down.

## Timeline

- 10:00 UTC Search fails.

## Action items

- Watch the index. (Owner: Ana, P1, due 2024-03-12, SRCH-7)
- Page earlier [Ana and Ben] (in progress)
- Grow the disk by 2024-04-01 @cleo
- Talk to the search team (Cleo)
- Ana to ask for a second cluster, SRCH-8
- P2 - Write down how it is done (see the wiki, Ben)
- Tell Ben about it. Owner: Dan, status: open

| Action | Owner | Priority | Status | Due |
| --- | --- | --- | --- | --- |
| Test the backup | Dan | high | in progress | 2024-05-01 |
`,
  `section Summary
missing Impact
section Timeline
  entry [10:00] Search fails.
missing Root cause
missing Resolution
section Action items
  action [Ana] Watch the index. | P1, 2024-03-12, SRCH-7
  action [Ana and Ben] Page earlier | in progress
  action [cleo] Grow the disk | 2024-04-01
  action [Cleo] Talk to the search team
  action Ana to ask for a second cluster, SRCH-8
  action P2 - Write down how it is done (see the wiki, Ben)
  action [Dan] Tell Ben about it. | open
  action [Dan] Test the backup | high, in progress, 2024-05-01
`,
);

test('tickets are links where the item links to them on the web', () => {
  const text = `# Postmortem: search outage on 2024-03-05

## Summary

Search was down.

## Action items

- Alert earlier, [SRCH-7](https://tickets.example/browse/SRCH-7) and SRCH-8
- Grow the disk, https://git.example/search/issues/9
- Ask [SRCH-9](command:browse/issues/SRCH-9)
`;
  const items = outline(parse(text), null).flatMap((row) => row.children);
  assert.deepEqual(
    items.map(({ links }) => links),
    [
      [{ text: 'SRCH-7', url: 'https://tickets.example/browse/SRCH-7' }],
      [{ text: 'https://git.example/search/issues/9', url: 'https://git.example/search/issues/9' }],
      [],
    ],
  );
});

check(
  'a file that is no report has no outline',
  '# Search service\n\nHow to run it.\n\n## Install\n\nRun `make`.\n',
  '',
);

test('the selection of a row names it, and lies within the row', () => {
  const text = `# Postmortem: search outage on 2024-03-05

## Summary

Search was down.

## Timeline

| Time | Event |
| --- | --- |
| 10:00 | Search fails. |
| 10:20 | Search answers again. |

## Action items

1. Alert earlier. Owner: Ana
`;
  const selected = (rows: readonly OutlineRow[]): string[] =>
    rows.flatMap((row) => {
      assert.ok(row.span.start <= row.selection.start && row.selection.end <= row.span.end, row.label);
      return [text.slice(row.selection.start, row.selection.end), ...selected(row.children)];
    });
  assert.deepEqual(selected(outline(parse(text), null)), [
    'Summary',
    'Timeline',
    '10:00',
    '10:20',
    'Action items',
    'Alert earlier. Owner: Ana',
  ]);
});

function check(name: string, text: string, expected: string): void {
  test(name, () => {
    const report = parse(text);
    assert.equal(write(outline(report, lint(report, { profile: 'general' }).profile)), expected);
  });
}

function write(rows: readonly OutlineRow[], indent = ''): string {
  return rows
    .map(({ kind, lead, label, detail, children }) => {
      const row = [kind, lead && `[${lead}]`, label, detail && `| ${detail}`].filter(Boolean).join(' ');
      return `${indent}${row}\n${write(children, `${indent}  `)}`;
    })
    .join('');
}
