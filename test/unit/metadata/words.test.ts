/** The words behind facts, durations and milestones: what they say, and that they say one thing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDurations } from '../../../server/src/core/durations.ts';
import { factKinds } from '../../../server/src/core/facts.ts';
import { milestonesIn } from '../../../server/src/core/milestoneWords.ts';
import type { MilestoneKind } from '../../../server/src/core/model.ts';
import { vocabularies } from '../../../server/src/core/vocabulary/index.ts';

const durations: readonly (readonly [text: string, seconds: number | null, precision?: number, approximate?: true])[] =
  [
    ['90 minutes', 5400, 60],
    ['1h 30m', 5400, 60],
    ['1 hour and 20 minutes', 4800, 60],
    ['1 day, 2 hours', 93_600, 3600],
    ['about 2 hours', 7200, 3600, true],
    ['for ~ 18 hours', 64_800, 3600, true],
    ['more than an hour', 3600, 3600, true],
    ['4+ hours', 14_400, 3600, true],
    ['47 min', 2820, 60],
    ['a 90-minute outage', 5400, 60],
    ['2 h 05 min', 7500, 60],
    ['2h30', 9000, 60],
    ['2 h 30', 9000, 60],
    ['2 min. 30 s', 150, 1],
    ['2 Std. 5 MIN', 7500, 60],
    ['1.5 hours', 5400, 3600],
    ['1,5 Stunden', 5400, 3600],
    ['1,200 minutes', 72_000, 60],
    ['3 days', 259_200, 86_400],
    ['90 s', 90, 1],
    ['half an hour', 1800, 3600],
    ['three hours', 10_800, 3600],
    ['anderthalb Stunden', 5400, 3600],
    ['una hora y media', 5400, 3600],
    ['une heure et demie', 5400, 3600],
    ['un’ora e mezza', 5400, 3600],
    ['meia hora', 1800, 3600],
    ['полтора часа', 5400, 3600],
    ['1時間30分', 5400, 60],
    ['約40分間', 2400, 60, true],
    ['一小时30分', 5400, 60],
    ['一个半小时', 5400, 3600],
    ['2시간 30분', 9000, 60],
    // Ranges, moments, and other things with a number.
    ['5-10 minutes', null],
    ['15 to 20 minutes', null],
    ['2 minutes or 3 minutes', null],
    ['48〜72 時間', null],
    ['T+15m', null],
    ['14時05分', null],
    ['5 m tall', null],
    ['30 ms', null],
    ['a second deploy', null],
    ['forty five minutes', null],
  ];

for (const [text, seconds, precision = 0, approximate = false] of durations) {
  test(`${text}: ${seconds ?? 'no'} seconds`, () => {
    const found = findDurations(text).map((duration) => [duration.seconds, duration.precision, duration.approximate]);
    assert.deepEqual(found, seconds === null ? [] : [[seconds, precision, approximate]]);
  });
}

const told: readonly (readonly [text: string, ...kinds: MilestoneKind[]])[] = [
  ['The outage begins', 'start'],
  ['An alert fires and is acknowledged', 'detected', 'acknowledged'],
  ['The incident was escalated to the storage team', 'escalated'],
  ['Not everything is back, but the impact is contained', 'mitigated'],
  ['Fixed. Service restored', 'resolved'],
  ['Resolved – not by us', 'resolved'],
  ['It is not yet resolved'],
  ['Expected to be resolved by noon'],
  ["The problem wasn't detected"],
  ['Nobody noticed'],
  ['A false alarm'],
  ['Partially mitigated'],
  ['The name resolved to an old address'],
  ['It seems to be resolved'],
  ['Root cause detected'],
  ['Added an alert'],
  ['Escalator out of order'],
  ['Detected and paged, then resolved', 'detected'],
  ['El problema no fue detectado'],
  ['O erro foi detectado no servidor', 'detected'],
  ['Der Fehler ist noch nicht behoben'],
  ['まだ復旧していない'],
  ['复盘尚未解决'],
  ['아직 복구되지 않음'],
  ['Инцидент ещё не решён'],
];

for (const [text, ...kinds] of told) {
  test(`${text}: ${kinds.join(', ') || 'no milestone'}`, () => assert.deepEqual(milestonesIn(text), kinds));
}

for (const { language, facts, statuses, milestones, durations: words } of vocabularies) {
  test(`${language}: facts, statuses and milestones have words, all in lower case`, () => {
    const lists = { ...facts, ...statuses, ...milestones, ...words.units };
    for (const [name, list] of Object.entries(lists)) {
      assert.ok(list.length > 0, name);
      for (const word of list) assert.equal(word, word.toLowerCase());
    }
  });
}

// `Detection time` may be a moment or a duration, `Outage time` a duration or a range; the value tells.
test('over all languages, a label states one moment, one measure or one other thing', () => {
  const moments = new Set(['start', 'detected', 'acknowledged', 'mitigated', 'resolved', 'end']);
  const measures = new Set(['total', 'downtime', 'detect', 'acknowledge', 'mitigate', 'resolve']);
  for (const label of vocabularies.flatMap(({ facts, labels }) => [
    ...Object.values(facts).flat(),
    ...labels.severity,
  ])) {
    const kinds = factKinds(label);
    const others = kinds.filter((kind) => !moments.has(kind) && !measures.has(kind) && kind !== 'window');
    assert.ok(kinds.length > 0, label);
    assert.ok(kinds.filter((kind) => moments.has(kind)).length <= 1, `${label}: ${kinds.join()}`);
    assert.ok(kinds.filter((kind) => measures.has(kind)).length <= 1, `${label}: ${kinds.join()}`);
    assert.ok(others.length === 0 || kinds.length === 1, `${label}: ${kinds.join()}`);
  }
});
