import { clockText } from '../clock.ts';
import { durationLike, durationText } from '../durationText.ts';
import type { Fix, Problem, RelatedPlace } from '../finding.ts';
import type { Milestone, Report } from '../model.ts';
import { impactDurations, statedLengths, type DurationTexts, type StatedLength } from '../statedLengths.ts';
import { statedTexts, unmatchedEnds, type Unmatched } from '../statedSpan.ts';
import { rangeLengths } from '../timeRanges.ts';
import { contradiction, type LengthTexts, type ToldLength } from '../toldLengths.ts';
import { ruleOf } from './rule.ts';

export const durationMismatch = ruleOf({
  id: 'duration-mismatch',
  category: 'consistency',
  summary: 'A stated duration does not fit the times of the report.',
  why: 'How long an incident took is the number that is quoted most: in the summary for the management, in the mail to customers, in the statistics of the year. If the times of the timeline say something else, readers trust neither. The rule allows for rounding, for words such as “about”, and for a duration that is counted from the detection or to the mitigation.',
  source: 'https://response.pagerduty.com/after/post_mortem_process/',
  severity: 'warning',
  bad: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down from 10:00 to 10:45 UTC, a 90-minute outage.

## Timeline

- 10:00 UTC Search fails; the incident begins.
- 10:05 UTC The on-call engineer is paged.
- 10:45 UTC Search answers again. The incident is resolved.

## Root cause

The index was full.
`,
  good: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down from 10:00 to 10:45 UTC, a 45-minute outage.

## Timeline

- 10:00 UTC Search fails; the incident begins.
- 10:05 UTC The on-call engineer is paged.
- 10:45 UTC Search answers again. The incident is resolved.

## Root cause

The index was full.
`,
  nearMiss: `# Postmortem: search outage on 2024-03-05

## Summary

- Duration: nearly 1 hour
- Time to resolve: 40 min

## Timeline

- 09:30 UTC A new index is rolled out.
- 10:00 UTC Search fails; the incident begins.
- 10:12 UTC The on-call engineer is paged.
- 10:52 UTC Search answers again. The incident is resolved.
- 11:30 UTC Customers are told what happened.
`,
  reads: (report) => ({ one: report.timelines.length > 1 ? null : oneIncident(report) }),
  check: ({ one }, { source }) =>
    one ? [...lengthProblems({ ...source, ...one }), ...unmatchedEnds({ ...source, ...one }).map(endProblem)] : [],
});

const oneIncident = (
  report: Report,
): Omit<DurationTexts & LengthTexts, 'text' | 'passagesByPiece'> & { readonly written: readonly string[] } => ({
  milestones: report.milestones,
  metadata: report.metadata,
  timelines: report.timelines,
  sections: report.sections,
  impactDurations: impactDurations(report),
  rangeLengths: rangeLengths(report),
  written: statedTexts(report),
});

// The same figure is often stated twice, in the head and in the summary: that is one mistake.
function lengthProblems(report: DurationTexts & LengthTexts): Problem[] {
  const wrong = statedLengths(report).flatMap((stated) => {
    const told = contradiction(stated, report);
    return told ? [{ stated, told }] : [];
  });
  const firsts = new Map(wrong.toReversed().map((one) => [`${one.stated.measures} ${one.stated.seconds}`, one]));
  return wrong
    .filter((one) => [...firsts.values()].includes(one))
    .map(({ stated, told }) => {
      const { measures, seconds } = stated;
      const same = wrong
        .map((one) => one.stated)
        .filter((other) => other.measures === measures && other.seconds === seconds);
      return problemOf(stated, same, told);
    });
}

function problemOf(stated: StatedLength, same: readonly StatedLength[], told: ToldLength): Problem {
  const like = stated.text.includes('-') ? null : durationLike(stated.text, told.seconds);
  const length = like ?? durationText(told.seconds);
  const message = `“${stated.text}” does not fit the times: ${told.words} it is ${length}. Correct the duration, or the times.`;
  const again = same
    .filter((other) => other !== stated)
    .map(({ span }) => ({ span, message: 'It is stated here, too.' }));
  return { span: stated.span, message, related: [...placesOf(told), ...again], fixes: fixesOf(same, told) };
}

const placesOf = ({ places: [from, to] }: ToldLength): RelatedPlace[] => [
  ...(from ? [{ span: from, message: to ? 'From here …' : 'These times.' }] : []),
  ...(to ? [{ span: to, message: '… to here.' }] : []),
];

function fixesOf(same: readonly StatedLength[], { seconds }: ToldLength): Fix[] {
  const edits = same.flatMap(({ span, text }) => {
    const corrected = durationLike(text, seconds);
    return corrected === null ? [] : [{ span, text: corrected }];
  });
  const [first] = edits;
  return first ? [{ title: `Write “${first.text}”`, edits, safe: false }] : [];
}

// That the timeline stops early is no contradiction: it may only leave something out.
function endProblem({ which, stated, told }: Unmatched): Problem {
  const at = timeText(stated);
  if (!told) {
    const message = `The timeline has no entry for the stated end, ${at}. Add what happened then, or correct the end.`;
    return { span: stated.span, severity: 'information', message };
  }
  const verb = which === 'start' ? 'begin' : 'end';
  const message = `The incident ${verb}s at ${at} here, but at ${timeText(told)} in the timeline. Correct the one that is wrong.`;
  return { span: stated.span, message, related: [{ span: told.span, message: `Here it ${verb}s.` }] };
}

const timeText = ({ time, zone }: Milestone): string => [time ? clockText(time) : '', zone ?? ''].join(' ').trim();
