/** The text that a person reads: which lines make a passage, its sentences, and where they stand in the source. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Passage } from '../../../server/src/core/model.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { ownWording, passageSpan, sentencesOf } from '../../../server/src/core/passages.ts';

const passagesOf = (text: string): readonly Passage[] => parse(text).passages;

function passageOf(text: string): Passage {
  const [passage] = passagesOf(text);
  assert.ok(passage);
  return passage;
}

const sentences = (text: string): string[] => sentencesOf(passageOf(text)).map((sentence) => sentence.text);

test('headings, paragraphs, items and cells are passages; code blocks and comments are none', () => {
  const text = `# Search was slow

It was slow.

- The index grew
  - by 2 % a week

| When | What |
| --- | --- |
| 09:10 | Slow |

\`\`\`
09:10 slow query
\`\`\`

<!-- not for readers -->

> “Nothing works”
`;
  assert.deepEqual(
    passagesOf(text).map(({ role, text: shown, quoted }) => [role, shown, quoted]),
    [
      ['heading', 'Search was slow', false],
      ['paragraph', 'It was slow.', false],
      ['item', 'The index grew', false],
      ['item', 'by 2 % a week', false],
      ['cell', 'When', false],
      ['cell', 'What', false],
      ['cell', '09:10', false],
      ['cell', 'Slow', false],
      ['paragraph', '“Nothing works”', true],
    ],
  );
});

test('the lines of one paragraph or item are one passage', () => {
  const text = `The index no longer
fitted into memory.

- It grows
  by 2 % a week.
- Nobody watches it.
`;
  assert.deepEqual(
    passagesOf(text).map((passage) => passage.text),
    ['The index no longer\nfitted into memory.', 'It grows\nby 2 % a week.', 'Nobody watches it.'],
  );
});

test('a line that opens another section begins a passage of its own', () => {
  const text = `# The shop was down

Impact: 300 orders were lost.
Root cause: a certificate had run out,
and nothing told of it.
`;
  assert.deepEqual(
    passagesOf(text)
      .slice(1)
      .map(({ text: shown, around }) => [shown, around.own]),
    [
      ['Impact: 300 orders were lost.', ['impact']],
      ['Root cause: a certificate had run out,\nand nothing told of it.', ['rootCause']],
    ],
  );
});

test('sentences end with a stop before a blank, whatever closes behind it', () => {
  assert.deepEqual(sentences('It was slow. Was it down? No! It was (nearly.) The end'), [
    'It was slow.',
    'Was it down?',
    'No!',
    'It was (nearly.)',
    'The end',
  ]);
});

test('numbers, versions, hosts and short forms end no sentence', () => {
  const whole = 'Version 2.4.1 of db.travelmug.dev took 3.5 s, e.g. for photos, i.e. approx. 40 MB vs. 2 MB.';
  assert.deepEqual(sentences(whole), [whole]);
});

test('a line that begins with a capital letter begins a sentence, a line that goes on does not', () => {
  assert.deepEqual(sentences('The index grew\nThe alert was off\nfor a week'), [
    'The index grew',
    'The alert was off\nfor a week',
  ]);
});

test('East Asian stops need no blank', () => {
  assert.deepEqual(sentences('検索が遅くなった。警告は出なかった。'), ['検索が遅くなった。', '警告は出なかった。']);
});

test('a sentence stands where its words stand in the source, markup and line breaks counted', () => {
  const text = '- [ ] It was **very** slow.\r\n  The `index` [grew](https://travelmug.dev/i).\r\n';
  const passage = passageOf(text);
  const places = sentencesOf(passage).map(({ start, end }) => {
    const span = passageSpan(passage, start, end);
    return text.slice(span.start, span.end);
  });
  assert.deepEqual(places, ['It was **very** slow.', 'The `index` [grew](https://travelmug.dev/i).']);
});

test('code, links and what is struck out are asides, also on the second line', () => {
  const passage = passageOf('The `index` was [slow](https://travelmug.dev)\nand ~~down~~ late.');
  assert.deepEqual(
    passage.asides.map(({ start, end }) => passage.text.slice(start, end)),
    ['index', 'slow', 'down'],
  );
});

test('the author’s own wording leaves out asides and quotations, letter for letter', () => {
  const own = (text: string): string => ownWording(passageOf(text)).replaceAll('\uFFFC', '·');
  assert.equal(own('The `index` said "no room" twice.'), 'The ····· said ········· twice.');
  assert.equal(own('He wrote “it’s down”, «en panne» and „kaputt“.'), 'He wrote ···········, ·········· and ········.');
  assert.equal(own('The 5" disk of Ana’s host'), 'The 5" disk of Ana’s host');
});
