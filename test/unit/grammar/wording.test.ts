/** What is read as a reproach, as hindsight, as a person given for a cause, and as an item that changes nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesPeople, vagueTheme } from '../../../server/src/core/actionWording.ts';
import { faultIn } from '../../../server/src/core/faults.ts';
import { hindsightIn } from '../../../server/src/core/hindsight.ts';
import { impactTexts, unquantifiedImpact } from '../../../server/src/core/impact.ts';
import { lint } from '../../../server/src/core/lint.ts';
import type { ActionItem, Span } from '../../../server/src/core/model.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { wordsOf, type Word } from '../../../server/src/core/sentenceWords.ts';
import { humanError } from '../../../server/src/core/rules/human-error.ts';
import { unlinkedLessons } from '../../../server/src/core/unlinkedLessons.ts';

type Find = (words: readonly Word[], names: ReadonlySet<string>) => Span | null;

function found(find: Find, text: string, names: readonly string[] = []): string | null {
  const span = find(wordsOf(text), new Set(names));
  return span && text.slice(span.start, span.end);
}

const reproaches = {
  'The on-call engineer ignored the alert.': 'The on-call engineer ignored',
  'The engineer on call forgot to restart the worker.': 'The engineer on call forgot',
  'At 10:05 the platform team failed to check the lag.': 'the platform team failed to check',
  'The engineer failed to immediately tell the customers.': 'The engineer failed to immediately tell',
  'It was deployed by a developer who did not read the runbook.': 'a developer who did not read',
  '@ben overlooked it.': '@ben overlooked',
  'Ben forgot the flag.': 'Ben forgot',
  'The admin made a serious mistake.': 'The admin made a serious mistake',
  'The night operator was very careless.': 'The night operator was very careless',
  'It was a mistake by the release manager.': 'mistake by the release manager',
  'It came of negligence on the part of the network team.': 'negligence on the part of the network team',
  'The page was ignored by the on-call engineer.': 'ignored by the on-call engineer',
  'The intern’s mistake took it down.': 'The intern’s mistake',
  'The team’s failure to answer made it worse.': 'The team’s failure',
};

for (const [sentence, expected] of Object.entries(reproaches)) {
  test(`it finds fault: ${sentence}`, () => {
    assert.equal(found(faultIn, sentence), expected);
  });
}

test('names count before verbs of programs only where the report names them', () => {
  assert.equal(found(faultIn, 'Priya ignored the alert.'), null);
  assert.equal(found(faultIn, 'Priya ignored the alert.', ['priya']), 'Priya ignored');
});

for (const sentence of [
  'The scheduler ignored the node and failed to start the pod.',
  'The operator failed to reconcile the resource.',
  'Users failed to log in.',
  'An engineer failed to reproduce the error.',
  'The alert was ignored because it fires every day.',
  'We forgot to update the record.',
  'Nobody forgot anything.',
  'If an engineer forgot the flag, nothing would stop them.',
  'The team did not forget to page anybody.',
  'The engineer’s laptop ignored the network.',
  'The parser made an error.',
  'The dashboard that the team uses ignored the host.',
  'The oversight of the team was moved.',
]) {
  test(`it finds no fault with a person: ${sentence}`, () => {
    assert.equal(found(faultIn, sentence), null);
  });
}

const hindsight = {
  'We should have tested it.': 'We should have tested',
  'The team should’ve noticed it.': 'The team should’ve noticed',
  'Perhaps the on-call engineer could easily have asked sooner.': 'the on-call engineer could easily have asked',
  'Sarah should have noticed the queue.': 'Sarah should have noticed',
  'He should have been more careful.': 'He should have been',
  'The reviewer ought to have asked.': 'The reviewer ought to have asked',
  'We shouldn’t have deployed on a Friday.': 'We shouldn’t have deployed',
  'I think we should have been more careful.': 'we should have been',
  'Then we would have noticed it.': 'we would have noticed',
  'If we had tested the switch, it could have been found.': 'we had tested',
  'If only the team had read the notes!': 'the team had read',
};

for (const [sentence, expected] of Object.entries(hindsight)) {
  test(`it tells what did not happen: ${sentence}`, () => {
    assert.equal(found(hindsightIn, sentence), expected);
  });
}

for (const sentence of [
  'The alert should have fired at 80 %.',
  'A canary would have caught this.',
  'Kubernetes should have restarted the worker.',
  'Prometheus should have been reachable.',
  'We spoke about what we could have done better.',
  'We could have lost all data.',
  'Engineers should have access to the graphs.',
  'We should have more tests.',
  'We should have received an alert.',
  'We should have been paged.',
  'This should not have happened.',
  'Appointing an incident manager could have helped.',
  'If a second disk had failed, the data would have been lost.',
]) {
  test(`it tells of no deed that was left undone: ${sentence}`, () => {
    assert.equal(found(hindsightIn, sentence), null);
  });
}

function causes(cause: string, heading = 'Root cause'): string[] {
  const text = `# Postmortem: the shop was down on 2025-03-04\n\n## Impact\n\n300 orders were lost.\n\n## ${heading}\n\n${cause}\n`;
  const { findings } = lint(parse(text));
  return findings.flatMap(({ rule, span }) => (rule === humanError.id ? [text.slice(span.start, span.end)] : []));
}

test('a person is given as the cause', () => {
  assert.deepEqual(causes('Human error.'), ['Human error']);
  assert.deepEqual(causes('It was an operator error. Ben forgot the flag.'), ['operator error', 'Ben forgot']);
  assert.deepEqual(causes('- A mistake by the engineer who ran it'), ['mistake by the engineer']);
  assert.deepEqual(causes('It was caused by human error.', 'Summary'), ['human error']);
});

test('no person is given as the cause', () => {
  assert.deepEqual(causes('It was not human error but a missing check.'), []);
  assert.deepEqual(causes('The tool is prone to human error and has no check against operator mistakes.'), []);
  assert.deepEqual(causes('The form answered with an operator error page.'), []);
  assert.deepEqual(causes('An engineer ran it on the wrong host, since both look alike.'), []);
  assert.deepEqual(causes('The manual speaks of human error in general.', 'Background'), []);
  assert.deepEqual(causes('La causa fue un human error del operador de la base de datos.'), []);
});

function itemOf(line: string): ActionItem {
  const text = `# Postmortem: the shop was down on 2025-03-04\n\n## Impact\n\n300 orders were lost.\n\n## Action items\n\n- ${line}\n`;
  const [item] = parse(text).actions;
  assert.ok(item);
  return item;
}

const vague = {
  'Improve monitoring.': 'monitoring',
  'Better alerting and logging for all systems (Ana, due 2025-04-01)': 'monitoring',
  'Increase test coverage': 'testing',
  'Enhance our documentation to prevent similar issues in the future': 'documentation',
  'Be more careful when deploying on Fridays': 'care',
  'Engineers must pay closer attention to the graphs': 'care',
  'Review and update processes regularly': 'other',
  'Follow best practices': 'other',
} as const;

for (const [line, theme] of Object.entries(vague)) {
  test(`nobody can tell when it is done: ${line}`, () => {
    assert.equal(vagueTheme(itemOf(line)), theme);
  });
}

for (const line of [
  'Improve monitoring of the queue',
  'Improve monitoring (OPS-12)',
  'Increase test coverage to 80 %',
  'Alert on errors',
  'Add tests',
  'Improve monitoring\n  - page when the disk is full',
  'Set up alerts for deadlocks',
  'Mejorar la monitorización',
]) {
  test(`one can tell when it is done: ${line}`, () => {
    assert.equal(vagueTheme(itemOf(line)), null);
  });
}

const changing = {
  'Remind engineers to run the tests': 'rebuke',
  'Retrain the operator': 'rebuke',
  'We will tell the team to double-check each list': 'rebuke',
  'Send a reminder to the team about the list': 'rebuke',
  'Make sure everyone remembers the flag, and double-checks it': 'rebuke',
  'Train staff on the new tool': 'training',
  'Training: hold training sessions for the team': 'training',
  'Schedule regular training sessions': 'training',
} as const;

for (const [line, kind] of Object.entries(changing)) {
  test(`it sets out to change people: ${line}`, () => {
    assert.equal(changesPeople(itemOf(line)), kind);
  });
}

for (const line of [
  'Conduct incident response drills',
  'Train the team with a game day in each quarter',
  'Train the model with new data',
  'Remind reviewers with a bot after three days',
  'Ask the team for a list of its hosts',
  'Alert the on-call engineer at 80 %',
  'Warn users before their session ends',
  'Write a page about the training data',
]) {
  test(`it changes a system, or asks for something else: ${line}`, () => {
    assert.equal(changesPeople(itemOf(line)), null);
  });
}

function unquantified(
  impact: string,
  summary = 'The shop was slow on 4 March 2025 from 10:05 UTC.',
  heading = 'Impact',
): string | null {
  const text = `# Postmortem: the shop was slow\n\n## Summary\n\n${summary}\n\n## ${heading}\n\n${impact}\n`;
  return unquantifiedImpact(impactTexts(parse(text)))?.text ?? null;
}

test('an impact without a figure: its section, or the passage of the summary that tells of it', () => {
  assert.equal(unquantified('Some customers could not pay.'), 'Impact');
  assert.equal(unquantified('Visitors got HTTP 503 since version v2.4, see SHOP-12.'), 'Impact');
  assert.equal(
    unquantified('A cache.', 'Many customers could not pay.', 'Root cause'),
    'Many customers could not pay.',
  );
});

test('an impact with a figure, with nobody in it, in another language, or with nothing to say yet', () => {
  assert.equal(unquantified('About 6 % of the customers could not pay.'), null);
  assert.equal(unquantified('Half of the customers could not pay.'), null);
  assert.equal(unquantified('Twenty-five people could not work.'), null);
  assert.equal(unquantified('Customers could not pay for an hour.'), null);
  assert.equal(unquantified('Customers could not pay from 10:05 to 10:40 UTC.'), null);
  assert.equal(unquantified('Customers could not pay.', 'The shop was slow for 35 minutes.'), null);
  assert.equal(unquantified('No customers were affected by this.'), null);
  assert.equal(unquantified('All customers were logged out.'), null);
  assert.equal(unquantified('Algunos clientes no podían pagar en la tienda.'), null);
  assert.equal(unquantified('[What customers saw]'), null);
  assert.equal(unquantified('A cache was full.', 'The shop was slow.', 'Root cause'), null);
});

test('the points that no action item answers', () => {
  const points = (actions: string): string[] => {
    const text = `# Postmortem: empty exports on 2025-10-07

## What went well

- The vendor answered within a minute.

## What didn’t go so well

- Customers noticed before any alert did.
- The rollback needed a password (OPS-12).
- Who knew about the rollback password?

## Contributing factors

- Renamed columns are found by no test.

## Action items

${actions}
`;
    return unlinkedLessons(parse(text)).map((passage) => passage.text);
  };
  assert.deepEqual(points('- Buy larger disks'), [
    'Customers noticed before any alert did.',
    'Renamed columns are found by no test.',
  ]);
  assert.deepEqual(points('- Alerting: page when an export is empty'), ['Renamed columns are found by no test.']);
  assert.deepEqual(points('- Watch exports\n  - alert customers, check columns'), []);
  assert.deepEqual(points(''), []);
});
