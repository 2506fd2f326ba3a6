/** Whole timelines: notes, wrong times, orders of dates, cells, midnights. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockText } from '../../../server/src/core/clock.ts';
import { isoDate } from '../../../server/src/core/dates.ts';
import { parse } from '../../../server/src/core/parse.ts';

function entriesOf(lines: readonly string[], title = 'Postmortem: outage of the shop'): string[] {
  const { timelines } = parse(`# ${title}\n\n## Timeline\n\n${lines.join('\n')}\n`);
  return timelines.flatMap(({ entries }) =>
    entries.map(({ date, time, zone, approximate, invalid, text }) =>
      [
        date && isoDate(date),
        time && `${approximate ? '~' : ''}${clockText(time)}`,
        zone,
        invalid && `(${invalid})`,
        `| ${text.text}`,
      ]
        .filter((part) => part !== null)
        .join(' '),
    ),
  );
}

test('an impossible time or date is left out, and said to be', () => {
  assert.deepEqual(
    entriesOf([
      '- 2024-06-05 14:05 UTC down',
      '- 14:15pm paged',
      '- 25:10 up',
      '- 2024-06-?? 15:00 closed',
      '- 15:10 told',
    ]),
    [
      '2024-06-05 14:05 UTC | down',
      '2024-06-05 14:15 (am or pm does not go with a 24-hour time) | paged',
      '(there is no such time) | up',
      '15:00 (there is no such date) | closed',
      '15:10 | told',
    ],
  );
});

test('one date of the document tells the order of all', () => {
  assert.deepEqual(entriesOf(['- 05/06/2024 14:05 down', '- 13/06/2024 14:10 up']), [
    '2024-06-05 14:05 | down',
    '2024-06-13 14:10 | up',
  ]);
  assert.deepEqual(entriesOf(['- 05/06/2024 14:05 down'], 'Postmortem: outage of May 6, 2024'), [
    '2024-05-06 14:05 | down',
  ]);
});

test('a note gives the zone and is no entry', () => {
  assert.deepEqual(entriesOf(['- Todas las horas en UTC', '- 14:05 cae', '- 14:10 vuelve']), [
    '14:05 UTC | cae',
    '14:10 UTC | vuelve',
  ]);
  assert.deepEqual(entriesOf(['時刻はJST', '', '- 14:05 停止', '- 14:10 復旧']), [
    '14:05 JST | 停止',
    '14:10 JST | 復旧',
  ]);
});

test('cells of a table', () => {
  const head = ['| Date | Time | Event |', '| --- | --- | --- |'];
  assert.deepEqual(
    entriesOf([...head, '| 08-01 | 14:05 | down |', '| 08-02 | 25:10 | up |'], 'Postmortem: outage of 2024-08-01'),
    ['2024-08-01 14:05 | down', '2024-08-02 (there is no such time) | up'],
  );
  const day = ['| Day | Date (2024) | Time | Event |', '| --- | --- | --- | --- |'];
  assert.deepEqual(entriesOf([...day, '| Wed | June 5 | 14:05 | down |']), ['2024-06-05 14:05 | down']);
});

test('midnight passes once', () => {
  assert.deepEqual(entriesOf(['- 2024-06-05 23:50 down', '- 24:00 paged', '- 00:10 up']), [
    '2024-06-05 23:50 | down',
    '2024-06-06 00:00 | paged',
    '2024-06-06 00:10 | up',
  ]);
});

test('what opens a paragraph with a word tells a story', () => {
  assert.deepEqual(
    entriesOf([
      'At 14:00 all was still well, as the graphs show.',
      '',
      '- At 14:05 it went down',
      '- Um 14:10 wieder da',
    ]),
    ['14:05 | it went down', '14:10 | wieder da'],
  );
});

test('the year of one of the document’s dates is that of the other', () => {
  const text =
    '---\ndate: 2024-06-06\n---\n\n# Outage\n\nThe shop was down on the evening of June 5.\n\n## Timeline\n\n- 21:05 down\n';
  const [entry] = parse(text).timelines.flatMap(({ entries }) => entries);
  assert.deepEqual(entry?.date, { year: 2024, month: 6, day: 5 });
});

test('a milestone in any section tells the zone', () => {
  const text =
    '# Incident report: stolen token\n\n## Alert details\n\n**Rule:** 12\n**Detection time:** 2024-06-05 14:05 UTC\n\n## Timeline\n\n- 2024-06-05 14:05 The alert fires.\n';
  const [entry] = parse(text).timelines.flatMap(({ entries }) => entries);
  assert.equal(entry?.zone, 'UTC');
});
