/** The general template: how it is read as it is, what an author writes into it, and what comes of that. */

export const readTemplate = `section | Summary
section | Impact
section | Timeline
  entry | HH:MM What changed
  entry | HH:MM What was first noticed, and by whom or what
  entry | HH:MM What was tried, and what came of it
  entry | HH:MM Service is back to normal
section | Root cause
section | Resolution
section | Action items
  action | What will be done
section | Lessons learned`;

/** Stands for what an author does not write over. */
export const asItIs = '';

/** What an author writes into the tab stops, one after the other. */
export const fillings: readonly string[] = [
  'search outage',
  asItIs,
  'Ana Costa',
  'Final',
  'SEV-2',
  'Search was down for 20 minutes.',
  'Nobody could search, about 900 people tried.',
  asItIs,
  '10:00',
  'The index fills the disk.',
  '10:05',
  'The search team is paged.',
  '10:10',
  'A restart does not help.',
  '10:20',
  'Search answers again.',
  'The index was full.',
  'The index was moved to a larger disk.',
  'Alert when the index is 80 % full',
  'Ana Costa',
  '2030-01-31',
  'The alert on failed searches was quick.',
];

const milestones = `milestone | Milestones
  milestone | Start 10:00 | the first entry
  milestone | Detected 10:05 | 5 min after the first entry
  milestone | Stated downtime | 20 minutes
`;

/** The report that comes of them. */
export const filledIn = (today: string): string => `# Postmortem: search outage

- **Date:** ${today}
- **Authors:** Ana Costa
- **Status:** Final
- **Severity:** SEV-2

## Summary
<!-- What broke, from when to when, and what ended it? Write it for a colleague who was not there. -->

Search was down for 20 minutes.

## Impact
<!-- Who was affected, how many of them, for how long? What could they not do? -->

Nobody could search, about 900 people tried.

## Timeline
<!-- Begin with the change or event that led to the incident, and end when all was well again. Say how you learned of it. -->

All times are UTC.

- ${today} 10:00 The index fills the disk.
- 10:05 The search team is paged.
- 10:10 A restart does not help.
- 10:20 Search answers again.

## Root cause
<!-- What made it possible? Ask why until you reach something that the team can change. It is never a person. -->

The index was full.

## Resolution
<!-- What ended the impact? Is it a lasting repair or a stopgap? -->

The index was moved to a larger disk.

## Action items
<!-- What keeps this from happening again, or makes it shorter next time? Small and definite is best, each with one owner. -->

| Action | Owner | Due date |
| ------ | ----- | -------- |
| Alert when the index is 80 % full | Ana Costa | 2030-01-31 |

## Lessons learned
<!-- What went well? What was harder than it should be? Where were you lucky? -->

- The alert on failed searches was quick.
`;

export const readFilledIn = `${milestones}${readTemplate}`
  .replace('HH:MM What changed', '10:00  The index fills the disk.')
  .replace('HH:MM What was first noticed, and by whom or what', '10:05  The search team is paged.')
  .replace('HH:MM What was tried, and what came of it', '10:10  A restart does not help.')
  .replace('HH:MM Service is back to normal', '10:20  Search answers again.')
  .replace('What will be done', 'Ana Costa  Alert when the index is 80 % full | 2030-01-31');
