/** Offsets and positions, there and back, in texts made of what makes it hard. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toOffset, toRange, toSpan } from '../../../server/src/lsp/convert.ts';

const pieces = ['a', ' ', '\n', '\r\n', '\r', 'é', '時', '😀', '\uFEFF', '\t', '# Title'];

test('every offset comes back from its position', () => {
  for (let seed = 1; seed <= 500; seed++) checkRoundTrip(randomText(seed));
});

test('a range beyond the text ends with it', () => {
  const document = TextDocument.create('file:///report.md', 'markdown', 1, 'one\r\ntwo');
  const beyond = { start: { line: 0, character: 99 }, end: { line: 99, character: 0 } };
  assert.deepEqual(toSpan(document, beyond), { start: 3, end: 8 });
});

function checkRoundTrip(text: string): void {
  const document = TextDocument.create('file:///report.md', 'markdown', 1, text);
  for (let offset = 0; offset <= text.length; offset++) {
    const isInsideBreak = text.slice(Math.max(0, offset - 1), offset + 1) === '\r\n';
    const expected = isInsideBreak ? offset - 1 : offset;
    const { start } = toRange(document, { start: offset, end: text.length });
    assert.deepEqual(start, positionOf(text, expected), JSON.stringify(text));
    assert.equal(toOffset(document, start), expected, JSON.stringify(text));
  }
}

// Counted anew, by the words of the specification: lines end with LF, CRLF or CR.
function positionOf(text: string, offset: number): { line: number; character: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function randomText(seed: number): string {
  let state = seed;
  const next = (): number => (state = (state * 48271) % 2147483647);
  return Array.from({ length: next() % 12 }, () => pieces[next() % pieces.length]).join('');
}
