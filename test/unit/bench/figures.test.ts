/** Medians, ratios, and how they are written. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figure, median, quantile, ratioByRound } from '../../bench/figures.ts';

test('the median is the middle one, or the mean of the two in the middle', () => {
  assert.equal(median([9, 1, 4]), 4);
  assert.equal(median([9, 1, 4, 6]), 5);
  assert.equal(median([9, null, 1]), 5);
  assert.equal(median([]), null);
});

test('a quantile is a value of the list: of forty times, p95 is the third longest', () => {
  const times = Array.from({ length: 40 }, (_, index) => 40 - index);
  assert.deepEqual(
    [0, 0.5, 0.95, 1].map((share) => quantile(times, share)),
    [1, 20, 38, 40],
  );
  assert.equal(quantile([], 0.5), null);
});

test('ratios are taken within each round: a slow round touches both sides', () => {
  assert.equal(ratioByRound([2, 20, 3], [1, 10, 1]), 2);
  assert.equal(ratioByRound([2, 20, 9], [1, 10]), 2, 'a round that the other did not run counts for nothing');
  assert.equal(ratioByRound([2, null], [0, 4]), null);
});

test('figures have as many digits as mean something', () => {
  assert.deepEqual([0.214, 12.345, 203.7, null].map(figure), ['0.21', '12.3', '204', '–']);
});
