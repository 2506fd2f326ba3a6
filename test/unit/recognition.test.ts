/** Which documents are reports, which are templates, and which are neither. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../server/src/core/parse.ts';

const kindOf = (...lines: readonly string[]): string => parse(lines.join('\n')).recognition.kind;

test('a first paragraph that tells of an incident and when it was', () => {
  const told =
    'On 2025-03-14 between 09:10 and 09:40 UTC an outage left the parcel lockers closed. The lockers were full.';
  const { kind, reasons } = parse(`${told}\n\nA job had failed at night and nobody noticed.`).recognition;
  assert.equal(kind, 'report');
  assert.equal(reasons[0], 'its first paragraph tells of an incident and when it was');
  assert.equal(kindOf('During an outage people first look at the parcel lockers and were never told why.'), 'other');
  assert.equal(
    kindOf('On 2025-03-14 the parcel lockers were moved to the yard, and the yard was closed at 18:00.'),
    'other',
  );
});

test('a document without sections is dated by all that it tells', () => {
  const { metadata } = parse('# Outage of the parcel lockers\n\nThe lockers were closed.\n\nIt was on 14 March 2025.');
  assert.deepEqual(
    metadata.dates.map(({ date }) => date),
    [{ year: 2025, month: 3, day: 14 }],
  );
});

test('a title in the present tells of an incident, too', () => {
  const rest = ['', '## Cause', 'A new image was rolled out.', '', '## Fix', 'The old image was brought back.'];
  assert.equal(
    kindOf('# Builds of the locker firmware failing', ...rest, '', '## Timeline', '- The image is changed.'),
    'report',
  );
});

test('French is no address in German', () => {
  const lines = [
    '# Panne du portail du personnel',
    '',
    '## Cause',
    'Le certificat du portail du personnel avait expiré, du fait du départ du responsable du service.',
    '',
    '## Chronologie',
    '- Le redémarrage du portail du personnel a échoué.',
  ];
  assert.equal(kindOf(...lines), 'report');
  assert.equal(
    kindOf(...lines, '', 'Vous devez informer votre responsable, et vous devez relire votre texte.'),
    'other',
  );
});

const template = [
  '# Postmortem: <title>',
  '',
  '**Owner:** _Your name goes here._',
  '',
  '## Summary',
  '[One or two sentences, e.g.',
  '',
  'On Monday the lockers were closed for an hour.]',
  '',
  '## Impact',
  '| What | How much |',
  '| --- | --- |',
  '| Customers | ?? |',
  '| Parcels | |',
  '',
  '## Root cause',
  '_Go on asking why._',
  '',
  '## Resolution',
  '<What brought the service back, i.e. what you did.>',
  '',
  '## Lessons learned',
  '### What went well',
  '### What went wrong',
];

test('prompts in brackets, in italics and in open rows fill no section', () => {
  assert.equal(kindOf(...template), 'template');
});

test('a template is a report as soon as somebody has begun to write', () => {
  const begun = template
    .join('\n')
    .replace('| Customers | ?? |', '| Customers | 30 |')
    .replace('_Go on asking why._', 'A full disk.');
  assert.equal(parse(begun).recognition.kind, 'report');
  assert.equal(parse(begun.replace('[One or', '[14:05] One or')).recognition.kind, 'report');
});

test('a report in one code fence is a report, and its last section ends with the fence', () => {
  const inner =
    '# Postmortem: blank tickets on 2025-06-05\n\n## Summary\n\nTickets were blank.\n\n## Action items\n\n- Pin the driver.\n';
  for (const fence of ['```', '~~~~']) {
    const text = `${fence}markdown\n${inner}${fence}\n`;
    const { recognition, sections } = parse(text);
    assert.equal(recognition.kind, 'report', fence);
    assert.equal(sections.at(-1)?.span.end, text.lastIndexOf(fence), fence);
  }
});

test('a fence around a part of a document stays one', () => {
  const inner =
    '```md\n# Postmortem: blank tickets on 2025-06-05\n\n## Summary\n\n## Timeline\n\n- 14:05 Blank.\n- 14:20 Fixed.\n```\n';
  for (const text of [`${inner}\nThat is our form.\n`, `How to write:\n\n${inner}`, inner.replace('md', 'text')]) {
    assert.deepEqual([parse(text).recognition.kind, parse(text).sections], ['other', []], text);
  }
});
