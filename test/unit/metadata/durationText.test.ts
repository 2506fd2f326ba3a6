/** Durations are written anew in the notation in which they stand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { durationLike } from '../../../server/src/core/durationText.ts';

const minute = 60;
const hour = 3600;

// The written one, what it is to be, and how that is written.
const rewritten: readonly (readonly [string, number, string | null])[] = [
  ['90 minutes', 45 * minute, '45 minutes'],
  ['20 minutes', minute, '1 minute'],
  ['90-minute', 45 * minute, '45-minute'],
  ['10 min', 25 * minute, '25 min'],
  ['2 hours', 1.5 * hour, '1.5 hours'],
  ['2 hours', 95 * minute, '1 hour 35 minutes'],
  ['2-hour', 95 * minute, '95-minute'],
  ['three hours', hour, '1 hour'],
  ['an hour', 45 * minute, '45 minutes'],
  ['3h', 100 * minute, '1h 40min'],
  ['1 h 10 min', 2.5 * hour, '2 h 30 min'],
  ['2 hrs 15 mins', 61 * minute, '1 hr 1 min'],
  ['1 hour and 50 minutes', 2 * hour, '2 hours'],
  ['1 day, 2 hours', 52 * hour, '2 days, 4 hours'],
  ['1:30', 75 * minute, '1:15'],
  ['01:30:00', 75 * minute + 5, '01:15:05'],
  ['30 分', 45 * minute, '45 分'],
  ['2 hours and a half', 3 * hour, null],
  ['2h30', 3 * hour, null],
];

for (const [written, seconds, expected] of rewritten) {
  test(`${seconds} s, like ${written}: ${expected ?? 'nothing'}`, () => {
    assert.equal(durationLike(written, seconds), expected);
  });
}
