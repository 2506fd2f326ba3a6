/** What the bench types, and where. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTypist, placesIn } from '../../bench/typing.ts';

const report = `# Postmortem: search outage on 2024-03-05

Search was down for twenty minutes on Tuesday.

| Time | Event |
| --- | --- |
| 10:00 | Search fails |

\`\`\`text
This is running text, but in a log.
\`\`\`

- 10:20 UTC Search answers again.

<!-- The end of the report. -->
`;

test('people type within a word of running text: not in a heading, a table, a log or a comment', () => {
  const words = placesIn(report).map(({ line, character, offset }) => [
    line,
    character,
    report.slice(offset - 2, offset + 2),
  ]);
  assert.deepEqual(words, [
    [2, 9, 'was '],
    [12, 14, 'Sear'],
    [12, 14, 'Sear'],
  ]);
});

test('ten letters come and go, and no state of the text comes twice', () => {
  const typist = createTypist(1);
  const states = Array.from({ length: 60 }, () => {
    typist.stroke();
    return typist.typed;
  });
  assert.deepEqual(
    states.slice(0, 22).map(({ length }) => length),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 1, 2],
  );
  // One letter alone may come back by chance.
  const words = states.filter(({ length }) => length > 1);
  assert.deepEqual(words, [...new Set(words)]);
});

test('the strokes are edits that give what is typed', () => {
  const typist = createTypist(7);
  let text = '';
  for (let i = 0; i < 35; i++) {
    const { from, to, text: typed } = typist.stroke();
    text = text.slice(0, from) + typed + text.slice(to);
    assert.equal(text, typist.typed);
  }
  const { from, to } = typist.clear();
  assert.deepEqual([from, to, typist.typed], [0, text.length, '']);
});
