/** What an edit leaves alone is not read again: the pieces that were read are counted, never the time. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Line } from '../../server/src/core/blocks.ts';
import { changePieces, readPieces, type Pieces } from '../../server/src/core/pieces.ts';
import { markdownOf } from './readLines.ts';

const prose = (n: number): string =>
  `The queue of worker ${n} filled up while the *primary* database was restarted.\n\n`;
const entry = (n: number): string => `- 10:${10 + (n % 50)} Ana restarts worker ${n} and watches the queue.\n`;
const row = (n: number): string => `| 10:${10 + (n % 50)} | Ana restarts worker ${n} and watches the queue. |\n`;
const code = (n: number): string => `worker ${n} started\n`;
const many = (count: number, part: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => part(n)).join('');

const report = [
  '# Postmortem: slow queue\n\n',
  many(100, prose),
  '## Timeline\n\n',
  many(500, entry),
  '\n## Jobs\n\n| Time | Event |\n| --- | --- |\n',
  many(500, row),
  '\n## Logs\n\n```text\n',
  many(500, code),
  '```\n\n## Lessons\n\n',
  many(100, prose),
].join('');

test('a keystroke in prose, a list, a table or code reads at most two pieces, and all others stay as they are', () => {
  for (const place of [
    'worker 50 filled',
    'worker 250 and watches the queue.\n',
    'worker 250 and watches the queue. |',
    'Time | Event',
    'worker 250 started',
  ]) {
    const before = readPieces(report);
    const after = edit(before, report, place, `x${place}`);
    assert.ok(after.pieces.parsed <= 2, `${after.pieces.parsed} pieces for ${place}`);
    const stayed = after.pieces.pieces.filter((piece) => before.pieces.includes(piece));
    assert.ok(stayed.length >= before.pieces.length - 2, place);
    assert.deepEqual(linesOf(after.pieces), linesOf(readPieces(after.text)));
  }
});

test('a report is cut into pieces that are small beside it', () => {
  const { pieces } = readPieces(report);
  const long = pieces.filter(({ text }) => text.length > 1000);
  assert.deepEqual(
    long.map(({ text }) => text.slice(0, 8)),
    ['```text\n'],
  );
});

test('a fence that is opened and taken away again brings back what stood there', () => {
  const before = readPieces(report);
  const opened = edit(before, report, '## Timeline\n', '```\n## Timeline\n');
  const closed = edit(opened.pieces, opened.text, '```\n## Timeline\n', '## Timeline\n');
  assert.equal(closed.text, report);
  assert.ok(opened.pieces.parsed <= 4, `${opened.pieces.parsed} pieces to open it`);
  assert.ok(closed.pieces.parsed <= 4, `${closed.pieces.parsed} pieces to take it away`);
  assert.deepEqual(linesOf(closed.pieces), linesOf(before));
});

test('what refers to a label is read again when its definition comes or goes, and nothing else', () => {
  const text = `See [the board] for worker 7.\n\n${many(100, prose)}Last line.\n`;
  const before = readPieces(text);
  const defined = edit(before, text, 'Last line.\n', '[The  Board]: https://example.com\n');
  assert.equal(defined.pieces.parsed, 2);
  assert.deepEqual(marksOfFirstLine(defined.pieces), ['link']);
  const lost = edit(defined.pieces, defined.text, '[The  Board]:', '[The  Boards]:');
  assert.equal(lost.pieces.parsed, 2);
  assert.deepEqual(marksOfFirstLine(lost.pieces), []);
});

test('front matter that grows moves what stands below it and reads nothing again', () => {
  const text = `---\ntitle: Slow queue\n---\n${report}`;
  const before = readPieces(text);
  const after = edit(before, text, 'Slow', 'Very slow');
  assert.equal(after.pieces.parsed, 0);
  assert.deepEqual(after.pieces.pieces, before.pieces);
  assert.deepEqual(linesOf(after.pieces), linesOf(readPieces(after.text)));
});

function edit(before: Pieces, text: string, replaced: string, by: string): { pieces: Pieces; text: string } {
  const start = text.indexOf(replaced);
  assert.ok(start >= 0, replaced);
  const end = start + replaced.length;
  const changed = text.slice(0, start) + by + text.slice(end);
  return { pieces: changePieces(before, { start, end, text: by }), text: changed };
}

const marksOfFirstLine = (pieces: Pieces): string[] => linesOf(pieces)[0]?.content.marks.map(({ type }) => type) ?? [];

const linesOf = (read: Pieces): readonly Line[] => markdownOf(read, read.pieces.map(({ text }) => text).join('')).lines;
