/** Text without its markup, and where it stands in the source. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partOf } from '../../server/src/core/inline.ts';
import { readLines } from './readLines.ts';

// Each line as text, and the source that it was read from where that differs.
function read(source: string): (string | readonly [string, string])[] {
  return readLines(source).lines.map(({ content }) => {
    const { text, span } = partOf(content);
    const slice = source.slice(span.start, span.end);
    return slice === text ? text : ([text, slice] as const);
  });
}

test('signs that set off a part of the text belong to it, those around all of it do not', () => {
  assert.deepEqual(
    read('- **Ask** Ana\n- Ask **Ana**\n- **Ask Ana**\n- _Ask **Ana**_\n- See [the board](https://x.org)\n'),
    [
      ['Ask Ana', '**Ask** Ana'],
      ['Ask Ana', 'Ask **Ana**'],
      'Ask Ana',
      ['Ask Ana', 'Ask **Ana**'],
      ['See the board', 'See [the board](https://x.org)'],
    ],
  );
});

test('what Markdown takes away or decodes has its place', () => {
  assert.deepEqual(read('Load rose\\* &amp; fell\n   back to `a\nb c` at\\\n100 \\% \0 _soon_\n  &amp; stayed\n'), [
    ['Load rose* & fell', 'Load rose\\* &amp; fell'],
    ['back to a', 'back to `a'],
    ['b c at', 'b c` at'],
    ['100 % \uFFFD soon', '100 \\% \0 _soon_'],
    ['& stayed', '&amp; stayed'],
  ]);
});

test('text that was read with the wrong encoding is read as it was meant, behind indentation too', () => {
  assert.deepEqual(read('The page said\n  â€œdownâ€\u009d at 10:00â€“10:20.\n'), [
    'The page said',
    ['“down” at 10:00–10:20.', 'â€œdownâ€\u009d at 10:00â€“10:20.'],
  ]);
});

test('HTML that reads as text keeps its lines apart', () => {
  assert.deepEqual(read('<ul>\n<li>Add an <b>alert</b>\nfor the queue</li>\n<li>a > b &amp; c</li>\n</ul>\n'), [
    ['Add an alert for the queue', 'Add an <b>alert</b>\nfor the queue'],
    'a > b &amp; c',
  ]);
});
