/** What is passed on from thing to thing: only what changed is gone through again. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedSequence, sequenceOf, type Sequence } from '../../server/src/core/sequence.ts';
import { walkedBack, walkedOn, type Step } from '../../server/src/core/walked.ts';

interface Line {
  readonly text: string;
}

for (const walked of [walkedOn, walkedBack]) {
  // The lines as they are gone through: for both ways the test reads the same.
  const inOrder = <T>(items: readonly T[]): readonly T[] => (walked === walkedOn ? items : items.toReversed());

  test(`${walked.name}: a line is gone through again where it, or what is passed on to it, is another one`, () => {
    const asked: string[] = [];
    const fences = walked(false, ({ text }: Line, from: boolean): Step<boolean> => {
      asked.push(text);
      return { from, last: text === 'fence' ? !from : from };
    });
    const places = (lines: Sequence<Line>): string =>
      inOrder(fences(lines).flat())
        .map(({ from }) => (from ? 'in' : 'out'))
        .join(' ');
    const lines = ['a', 'fence', 'b', 'fence', 'c', 'd', 'e', 'f', 'g', 'h'].map((text) => ({ text }));
    const opened = sequenceOf(inOrder(lines));
    assert.equal(places(opened), 'out out in in out out out out out out');
    assert.equal(asked.splice(0).length, 10);

    const withOther = (before: Sequence<Line>, at: number, text: string): Sequence<Line> => {
      lines[at] = { text };
      const place = inOrder([...lines.keys()]).indexOf(at);
      return changedSequence(before, inOrder(lines), { start: place, end: lines.length - place - 1 });
    };
    // A word in the code: all else is as it was.
    const typed = withOther(opened, 2, 'x');
    assert.equal(places(typed), 'out out in in out out out out out out');
    assert.deepEqual(asked.splice(0), ['x']);
    // The fence is closed no longer.
    assert.equal(places(withOther(typed, 3, 'y')), 'out out in in in in in in in in');
    assert.deepEqual(asked, ['y', 'c', 'd', 'e', 'f', 'g', 'h']);
  });
}
