/** The options of the bench. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allParts, readOptions } from '../../bench/options.ts';

test('without options everything is measured five times', () => {
  assert.deepEqual(readOptions([]), { parts: new Set(allParts), rounds: 5, isShort: false, writes: false });
});

test('the short form takes two rounds', () => {
  assert.deepEqual(readOptions(['--short']), { parts: new Set(allParts), rounds: 2, isShort: true, writes: false });
});

test('parts and rounds can be chosen', () => {
  const options = readOptions(['--only', 'keys', '--only', 'batch', '--rounds', '7']);
  assert.deepEqual(options, { parts: new Set(['keys', 'batch']), rounds: 7, isShort: false, writes: false });
});

test('what makes no sense is said', () => {
  assert.deepEqual(
    [
      ['--only', 'speed'],
      ['--rounds', '0'],
      ['--write', '--only', 'keys'],
      ['--short', '--write'],
    ].map(readOptions),
    [
      'There is no part “speed”. There are: keys, burst, open, start, memory, seeds, batch.',
      'The number of rounds must be a whole number from 1.',
      '--write needs all parts, so it does not go with --only.',
      '--short goes neither with --write nor with --only.',
    ],
  );
  assert.equal(typeof readOptions(['--fast']), 'string');
});
