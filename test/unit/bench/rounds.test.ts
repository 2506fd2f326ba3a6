/** The turns that the programs take. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeTurns } from '../../bench/rounds.ts';

const free = { rounds: 3, share: 60_000 };
const unexpected = (program: string, why: string): void => {
  throw new Error(`${program}: ${why}`);
};

test('each has its turn in each round', async () => {
  const turns: string[] = [];
  const figures = await takeTurns(['echo', 'ours'], free, async (program) => turns.push(program), unexpected);
  assert.deepEqual(turns, ['echo', 'ours', 'echo', 'ours', 'echo', 'ours']);
  assert.deepEqual(
    [...figures],
    [
      ['echo', [1, 3, 5]],
      ['ours', [2, 4, 6]],
    ],
  );
});

test('one that fails has no further turn, and it is said why', async () => {
  const failures: string[] = [];
  const turn = async (program: string): Promise<number> => {
    if (program === 'lame') throw new Error('it ended (1)');
    return 4;
  };
  const figures = await takeTurns(['lame', 'ours'], free, turn, (...failure) => failures.push(failure.join(': ')));
  assert.deepEqual(
    [...figures],
    [
      ['lame', []],
      ['ours', [4, 4, 4]],
    ],
  );
  assert.deepEqual(failures, ['lame: it ended (1)']);
});

test('one that has used up its share of time has no further turn', async () => {
  const figures = await takeTurns(['ours'], { rounds: 3, share: -1 }, async () => 4, unexpected);
  assert.deepEqual([...figures], [['ours', []]]);
});
