import { hindsightIn, mayTellHindsight } from '../hindsight.ts';
import { namesIn } from '../persons.ts';
import { inProse, type OwnSentence } from '../prose.ts';
import { ruleOf } from './rule.ts';

export const counterfactual = ruleOf({
  id: 'counterfactual',
  category: 'language',
  summary: 'A sentence tells what people should, could or would have done.',
  why: 'What did not happen explains nothing. “We should have tested it” is only known afterwards; it hides why it made sense not to. Ask what was tested and how that came to be enough, and write the rest as an action item: “Test it with a full index before each release”.',
  source: 'https://www.etsy.com/codeascraft/debriefing-facilitation-guide/',
  severity: 'information',
  bad: `# Postmortem: lost uploads on 2024-03-14

## Summary

Uploads were lost for 25 minutes.

## Impact

310 uploads had to be repeated.

## Lessons learned

- We should have tested the new disks under load.
`,
  good: `# Postmortem: lost uploads on 2024-03-14

## Summary

Uploads were lost for 25 minutes.

## Impact

310 uploads had to be repeated.

## Lessons learned

- The new disks were tested with single uploads, because there is no way to make load in the test system.
`,
  nearMiss: `# Postmortem: lost uploads on 2024-03-14

## Summary

Uploads were lost for 25 minutes. A full disk should have raised an alert, and the retry would have hidden it from users.

## Impact

310 uploads had to be repeated. We could have lost all of them.

## Action items

- Each team should have a dashboard of its own. (Owner: Priya)
`,
  reads: ({ passagesByPiece, metadata, actions }) => ({ passagesByPiece, names: namesIn(metadata, actions) }),
  check: (report) => hindsightsIn(report, report.names),
});

const message =
  'This tells what did not happen. Ask what people did instead and how that made sense, and turn the rest into an action item.';

const hindsightsIn = inProse(message, mayTellHindsight, (sentence, names: ReadonlySet<string>) =>
  isTranscript(sentence) ? null : hindsightIn(sentence.words, names),
);

// Timelines often hold what people wrote while it happened.
const isTranscript = ({ kinds }: OwnSentence): boolean => kinds.has('timeline');
