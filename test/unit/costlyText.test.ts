/** Text that Markdown's parser is slow in, or cannot take: it is read, nothing of it is lost, and what stands around it stays Markdown. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLines } from '../../server/src/core/parse.ts';

const times = (part: string, count: number): string => part.repeat(count);
const lines = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => line(n)).join('\n');

const plain: Record<string, string> = {
  'signs of emphasis that close nothing': times('a*', 32_000),
  'emphasis in emphasis': times('a**b*c', 10_000),
  'strikethrough that closes nothing': times('a~~', 20_000),
  'comments that never end': `a${times('a<!--', 12_000)}`,
  'instructions that never end': `a${times('a<?', 20_000)}`,
  'sections of XML that never end': `a${times('a<![CDATA[', 6_000)}`,
  'nested brackets': times('[', 20_000) + times(']', 20_000),
  'links that never end': times('[a](', 16_000),
  'a quote that goes on in lazy lines': `> a\n${times('b\n', 8_000)}`,
  'lines that could be heads of tables': times('a | b\n', 20_000),
  'nested bullets on one line': `${times('- ', 3_000)}a`,
  'nested quotes on one line': `${times('> ', 6_000)}a`,
  'nested quotes, deeper with each line': lines(300, (n) => `${times('>', 5000 - n)} a`),
  'a paragraph of short lines': times('a b\n', 40_000),
};

for (const [what, text] of Object.entries(plain)) {
  test(`${what}: plain lines, between Markdown`, () => {
    const read = readLines(`# Before\n\nSee **this**.\n\n${text}\n\n# After\n\n- [x] done\n`);
    const [first, second, ...rest] = read.lines.map(({ role, content }) => ({ role, text: content.text }));
    assert.deepEqual(
      [first, second],
      [
        { role: 'heading', text: 'Before' },
        { role: 'text', text: 'See this.' },
      ],
    );
    assert.deepEqual(rest.slice(-2), [
      { role: 'heading', text: 'After' },
      { role: 'item', text: 'done' },
    ]);
    const written = text.split('\n').filter((line) => line.trim() !== '');
    assert.deepEqual(
      rest.slice(0, -2),
      written.map((line) => ({ role: 'text', text: line })),
    );
  });
}

test('a table of 50,000 rows, a list of 20,000 items, code of 50,000 lines: as ever', () => {
  const table = readLines(`| Time | Event |\n| --- | --- |\n${lines(50_000, (n) => `| ${n} | *job* |`)}\n`).lines;
  assert.equal(table.length, 50_001);
  assert.deepEqual(table.filter(({ head }) => head).length, 1);
  assert.deepEqual([...new Set(table.map(({ group }) => group))], [1]);
  assert.equal(table.at(-1)?.content.text, '49999 job');
  const list = readLines(lines(20_000, (n) => `- a ${n}`)).lines;
  assert.deepEqual(
    list.map(({ role, content, group }) => `${role} ${group} ${content.text}`),
    Array.from({ length: 20_000 }, (_, n) => `item 1 a ${n}`),
  );
  const code = lines(50_000, (n) => `  line ${n}`);
  assert.deepEqual(
    readLines(`\`\`\`\n${code}\n\`\`\`\n`).lines.map(({ content }) => content.text),
    [code],
  );
});

test('a line of five megabytes is one line', () => {
  const long = times('word ', 1_000_000).trim();
  assert.deepEqual(
    readLines(`${long}\n`).lines.map(({ content }) => content.text),
    [long],
  );
});

test('a row of dashes nests nothing, however long it is', () => {
  assert.deepEqual(
    readLines(`**a**\n\n${times('-', 100)}\n`).lines.map(({ content }) => content.text),
    ['a'],
  );
});
