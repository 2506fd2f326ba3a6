/** Time zones: names, notes about all times, and distances from UTC. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zoneOfNote } from '../../../server/src/core/allTimes.ts';
import { zoneOffset } from '../../../server/src/core/zoneOffsets.ts';
import { findZones, zoneAfter } from '../../../server/src/core/zones.ts';

test('zones of a text', () => {
  const table: readonly (readonly [text: string, ...zones: string[]])[] = [
    ['Timeline (UTC)', 'UTC'],
    ['Timeline (all times PST / UTC-8)', 'PST', 'UTC-8'],
    ['Timeline in Pacific time', 'PT'],
    ['times in utc', 'UTC'],
    ['Verlauf (MESZ)', 'CEST'],
    ['Chronologie (heure de Paris)', 'CET'],
    ['Cronología (hora de Madrid)', 'CET'],
    ['Linha do tempo (horário de Brasília)', 'BRT'],
    ['Cronologia (ora italiana)', 'CET'],
    ['Хронология (МСК)', 'MSK'],
    ['Хронология по московскому времени', 'MSK'],
    ['時系列（日本時間）', 'JST'],
    ['时间线（北京时间）', 'UTC+8'],
    ['타임라인(한국 시간)', 'KST'],
    ['時刻はJSTです', 'JST'],
    ['ETA, ESTIMATE, UTCX and CATALOG'],
    ['a pacifist'],
  ];
  for (const [text, ...zones] of table)
    assert.deepEqual(
      findZones(text).map(({ zone }) => zone),
      zones,
      text,
    );
});

test('the zone behind a time', () => {
  const table: readonly (readonly [text: string, zone: string | null, rest: string])[] = [
    [' UTC down', 'UTC', ' down'],
    [' (UTC+05:30) down', 'UTC+05:30', ' down'],
    ['+0200 down', '+0200', ' down'],
    ['Z down', 'UTC', ' down'],
    [' eastern time, down', 'ET', ', down'],
    [', heure de Paris', 'CET', ''],
    ['（日本時間）停止', 'JST', '停止'],
    [' -0300 down', null, ' -0300 down'],
    [' down', null, ' down'],
  ];
  for (const [text, zone, rest] of table) {
    const found = zoneAfter(`14:05${text}`, 5);
    assert.equal(found?.zone ?? null, zone, text);
    assert.equal(`14:05${text}`.slice(found?.after ?? 5), rest, text);
  }
});

test('notes about all times', () => {
  const table: readonly (readonly [text: string, zone: string | null])[] = [
    ['All times are in UTC.', 'UTC'],
    ['Todas las horas en UTC', 'UTC'],
    ['Todos os horários em UTC-3', 'UTC-3'],
    ['Toutes les heures sont en CET', 'CET'],
    ['Alle Zeitangaben in MESZ', 'CEST'],
    ['Tutti gli orari sono in CET', 'CET'],
    ['時刻はJST', 'JST'],
    ['以下时间均为北京时间', 'UTC+8'],
    ['시각은 KST다', 'KST'],
    ['Время указано по МСК', 'MSK'],
    ['Time zone: PST', 'PST'],
    ['Zeitzone: MEZ', 'CET'],
    ['14:05 UTC: the queue is full', null],
    ['All customers were affected at 14:05 UTC', null],
    ['All times are approximate', null],
  ];
  for (const [text, zone] of table) assert.equal(zoneOfNote(text), zone, text);
});

test('distances from UTC', () => {
  const [winter, summer] = [
    { year: 2024, month: 1, day: 15 },
    { year: 2024, month: 7, day: 15 },
  ];
  const table: readonly (readonly [zone: string, winter: number | null, summer: number | null])[] = [
    ['UTC', 0, 0],
    ['UTC-5', -300, -300],
    ['UTC+05:30', 330, 330],
    ['+0200', 120, 120],
    ['GMT+1', 60, 60],
    ['JST', 540, 540],
    ['MSK', 180, 180],
    ['PT', -480, -420],
    ['ET', -300, -240],
    // Out of its season an abbreviation says either of two things.
    ['PST', -480, null],
    ['PDT', null, -420],
    ['CET', 60, null],
    ['CEST', null, 120],
    ['NZDT', 780, null],
    // Each of these stands for zones that are hours apart.
    ['CST', null, null],
    ['IST', null, null],
    ['BST', null, null],
    ['XYZ', null, null],
  ];
  for (const [zone, inWinter, inSummer] of table) {
    assert.equal(zoneOffset(zone, winter), inWinter, `${zone} in winter`);
    assert.equal(zoneOffset(zone, summer), inSummer, `${zone} in summer`);
  }
});

test('what else is known decides about a distance', () => {
  const winter = { year: 2024, month: 1, day: 15 };
  assert.equal(zoneOffset('CST', winter, ['CDT']), -360);
  assert.equal(zoneOffset('CST', winter, ['HKT']), null);
  assert.equal(zoneOffset('JST'), 540);
  assert.equal(zoneOffset('PT'), null);
  assert.equal(zoneOffset('PT', { ...winter, year: null }), null);
  // On these days the clocks change.
  assert.equal(zoneOffset('PT', { year: 2024, month: 3, day: 10 }), null);
  assert.equal(zoneOffset('CET', { year: 2024, month: 10, day: 27 }), null);
  // Moscow has kept its time since October 2014.
  assert.equal(zoneOffset('MSK', { year: 2013, month: 7, day: 15 }), 240);
});
