/** Every snippet, typed out, is read by the parser as the thing that it promises. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { missingSections } from '../../../server/src/core/missingSections.ts';
import type { Report, TimelineEntry } from '../../../server/src/core/model.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { builtinProfiles } from '../../../server/src/core/templates.ts';
import { expand, type Typed } from './expand.ts';

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
}

const file = JSON.parse(readFileSync('snippets/postmortem.json', 'utf8')) as Record<string, Snippet>;
const snippets = new Map(Object.values(file).map((snippet) => [snippet.prefix, snippet]));

const inVienna = {
  CURRENT_YEAR: '2025',
  CURRENT_MONTH: '03',
  CURRENT_DATE: '09',
  CURRENT_HOUR: '14',
  CURRENT_MINUTE: '05',
  CURRENT_TIMEZONE_OFFSET: '+01:00',
};
const inReykjavik = { ...inVienna, CURRENT_TIMEZONE_OFFSET: '+00:00' };

function typeOut(prefix: string, typed: Typed = {}, variables = inVienna): string {
  const snippet = snippets.get(prefix);
  assert.ok(snippet, `there is a snippet ${prefix}`);
  return expand(snippet.body.join('\n'), variables, typed);
}

test('the snippets are these', () => {
  assert.deepEqual(
    [...snippets.keys()],
    [
      'postmortem-general',
    'postmortem-google-sre',
    'postmortem-sre-workbook',
    'postmortem-pagerduty',
    'postmortem-atlassian',
    'postmortem-aws-coe',
    'postmortem-azure-pir',
    'postmortem-gitlab',
    'postmortem-alx',
    'pm-summary',
    'pm-impact',
    'pm-timeline',
    'pm-root-cause',
    'pm-resolution',
    'pm-action-items',
    'pm-lessons-learned',
    'pm-trigger',
    'pm-detection',
    'pm-supporting-information',
    'pm-background',
    'pm-glossary',
    'pm-what-happened',
    'pm-responders',
    'pm-howd-we-do',
    'pm-messaging',
    'pm-leadup',
    'pm-fault',
    'pm-response',
    'pm-root-cause-identification-the-five-whys',
    'pm-backlog-check',
    'pm-recurrence',
    'pm-metrics',
    'pm-incident-questions',
    'pm-related-items',
    'pm-key-information',
    'pm-details',
    'pm-learning-opportunities',
    'pm-entry',
      'pm-entry-with-date',
      'pm-action',
    ],
  );
  assert.equal(snippets.size, Object.keys(file).length, 'no prefix stands twice');
});

for (const profile of builtinProfiles()) {
  test(`postmortem-${profile.id} is a whole report`, () => {
    const report = parse(typeOut(`postmortem-${profile.id}`));
    assert.notEqual(report.recognition.kind, 'other');
    assert.deepEqual(
      outerTitles(report),
      profile.sections.map((section) => section.title),
    );
    assert.deepEqual(missingSections(report, { profile, followed: true }), []);
  });
}

for (const [prefix, name] of sectionSnippets()) {
  test(`${prefix} is one section`, () => {
    const wanted = builtinProfiles()
      .flatMap((profile) => profile.sections)
      .find((section) => section.title === name);
    const report = parse(`# Postmortem: search outage\n\n${typeOut(prefix)}`);
    assert.deepEqual(outerTitles(report), [name]);
    assert.deepEqual(report.sections.find((section) => section.title.text === name)?.kinds, wanted?.kinds);
  });
}

test('pm-entry is an entry with the present time and its distance from UTC', () => {
  const text = typeOut('pm-entry', { 1: 'Search fails.' });
  assert.equal(text, '- 14:05 +01:00 Search fails.\n');
  assert.deepEqual(entriesOf(`## Timeline\n\n${text}`), [
    { time: { hour: 14, minute: 5 }, date: null, zone: '+01:00', text: 'Search fails.' },
  ]);
});

test('pm-entry says UTC where the author’s time is UTC', () => {
  const text = typeOut('pm-entry', { 1: 'Search fails.' }, inReykjavik);
  assert.equal(text, '- 14:05 UTC Search fails.\n');
  assert.deepEqual(entriesOf(`## Timeline\n\n${text}`), [
    { time: { hour: 14, minute: 5 }, date: null, zone: 'UTC', text: 'Search fails.' },
  ]);
});

test('pm-entry-with-date is an entry with the present date and time', () => {
  const text = typeOut('pm-entry-with-date', { 1: 'Search fails.' });
  assert.equal(text, '- 2025-03-09 14:05 +01:00 Search fails.\n');
  assert.deepEqual(entriesOf(`## Timeline\n\n${text}`), [
    {
      time: { hour: 14, minute: 5 },
      date: { year: 2025, month: 3, day: 9 },
      zone: '+01:00',
      text: 'Search fails.',
    },
  ]);
});

test('pm-action is an action item with an owner and a due date', () => {
  const text = typeOut('pm-action', { 1: 'Alert when the index is 80 % full', 2: 'Ana', 3: '2025-03-21' });
  assert.equal(text, '- [ ] Alert when the index is 80 % full (Owner: Ana, due 2025-03-21)\n');
  const { actions } = parse(`## Action items\n\n${text}`);
  assert.deepEqual(
    actions.map(({ owners, due, done }) => ({ owners: owners.map((owner) => owner.text), due: due?.text, done })),
    [{ owners: ['Ana'], due: '2025-03-21', done: false }],
  );
});

test('pm-action left as it is names no owner and no day', () => {
  const { actions } = parse(`## Action items\n\n${typeOut('pm-action')}`);
  assert.deepEqual(
    actions.map(({ owners, due }) => ({ owners, due })),
    [{ owners: [], due: null }],
  );
});

function sectionSnippets(): [string, string][] {
  return Object.entries(file)
    .filter(([name]) => name.startsWith('Section: '))
    .map(([name, { prefix }]) => [prefix, name.slice('Section: '.length)]);
}

function outerTitles(report: Report): string[] {
  const title = report.metadata.title?.span.start;
  return report.sections
    .filter((section) => section.rank === 2 && section.title.span.start !== title)
    .map((section) => section.title.text);
}

function entriesOf(text: string): (Pick<TimelineEntry, 'time' | 'date' | 'zone'> & { text: string })[] {
  return parse(text)
    .timelines.flatMap((timeline) => timeline.entries)
    .map(({ time, date, zone, text: { text: words } }) => ({ time, date, zone, text: words }));
}
