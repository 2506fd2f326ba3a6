/** Reports of made-up incidents. */

/** A report with nothing to mend. */
export const complete = `# Postmortem: search outage on 2025-03-05

## Summary

Search was down for 20 minutes on 2025-03-05.

## Impact

Nobody could search; 1,200 searches failed.

## Timeline

- 10:00 UTC Search fails.
- 10:05 UTC The on-call engineer is paged.
- 10:20 UTC Search answers again.

## Root cause

The index was full.

## Resolution

The index was given more room.

## Action items

- [ ] Alert when the index is 80 % full. Owner: Ana

## Lessons learned

- Nobody knew how full the index was until it was too late.
`;

/** The same with two entries out of order and an owner missing. */
export const slips = complete
  .replace('- 10:05 UTC The on-call engineer is paged.\n', '')
  .replace('again.\n', 'again.\n- 10:05 UTC The on-call engineer is paged.\n')
  .replace('Owner: Ana\n', 'Owner: Ana\n- [ ] Write down how to grow the index.\n');

/** The same without an owner anywhere: one finding for the section, a hint for the item. */
export const ownerless = complete.replace(' Owner: Ana', '');

/** The same with an entry that has no time, which is said for information only. */
export const untimed = complete.replace('10:05 UTC The', 'The');

/** No report. */
export const notes = `# Notes on the search index

It grows by 2 GB a month.
`;

/** A file whose author says that it is no report. */
export const ignored = `<!-- postmortem: ignore -->\n\n${complete}`;
