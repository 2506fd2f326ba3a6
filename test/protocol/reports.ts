/** Reports that the protocol tests open. */

/** There is nothing to say of it. */
export const good = `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Impact

Nobody could search.

## Timeline

- 10:00 UTC Search fails.
- 10:05 UTC The on-call engineer is paged.
- 10:20 UTC Search answers again.

## Root cause

The index was full.

## Resolution

The index was moved to a larger disk.

## Action items

- [x] Alert when the index is 80 % full. (Ana)
- [x] Write down how to grow the index. (Ben)

## Lessons learned

- The index grew faster than anybody thought.
`;

/** Two entries of its timeline stand the wrong way round, and one item has no owner. */
export const slips = good
  .replace('- 10:05 UTC The on-call engineer is paged.\n- 10:20 UTC Search answers again.\n', '')
  .replace(
    '- 10:00 UTC Search fails.\n',
    '- 10:00 UTC Search fails.\n- 10:20 UTC Search answers again.\n- 10:05 UTC The on-call engineer is paged.\n',
  )
  .replace(' (Ben)', '');

/** Two headings lack their space, and an encoding went wrong. */
export const broken = good
  .replace('## Impact', '##Impact')
  .replace('## Resolution', '##Resolution')
  .replace('20 minutes', '10:00â€“10:20');

/** It has neither impact nor resolution, which it lacks where it is to follow the general template. */
export const incomplete = good
  .replace('## Impact\n\nNobody could search.\n\n', '')
  .replace('## Resolution\n\nThe index was moved to a larger disk.\n\n', '');

export const readme = `# Search service

How to install and run it.

## Install

Run \`make\`, then open port 8080. Ask @ana if it fails.
`;

/** With the line breaks of Windows. */
export const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
