/** A text in pieces at addresses of their own is the text that they make up. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distance, placeAt, spanIn, TextInPieces } from '../../server/src/core/documentText.ts';
import { lineSpan, nextLine, trimEnd } from '../../server/src/core/spans.ts';

const pieces = [
  { text: '# Search outage\n\n', address: 0 },
  { text: '## Summary\n\nSearch was down.\n\n', address: 5000 },
  { text: '## Timeline\n\n- 10:00 It began.\n', address: 90_000 },
];
const text = new TextInPieces(pieces);
const whole = pieces.map((piece) => piece.text).join('');

test('it is the whole', () => {
  assert.equal(text.toString(), whole);
  assert.equal(text.slice(), whole);
  assert.equal(text.length, 90_000 + (pieces[2]?.text.length ?? 0));
});

test('every character has an address, and every address of a character its offset', () => {
  for (let offset = 0; offset < whole.length; offset++) {
    const address = text.addressOf(offset);
    assert.equal(text.offsetOf(address), offset);
    assert.equal(text.charAt(address), whole.charAt(offset));
    assert.equal(text.startsWith(whole.slice(offset, offset + 8), address), true);
  }
});

test('one may count on a little over the end of a piece, and back over its beginning', () => {
  assert.equal(text.slice(0, 17 + 10), '# Search outage\n\n## Summary');
  assert.equal(text.slice(5000 - 8, 5000 + 10), 'outage\n\n## Summary');
  assert.equal(text.charAt(17), '#');
  assert.equal(placeAt(text, 17), 5000);
});

test('lines, blanks and distances are those of the whole', () => {
  assert.deepEqual(lineSpan(text, 90_003), { start: 90_000, end: 90_011 });
  assert.equal(nextLine(text, 16), 5000);
  assert.deepEqual(trimEnd(text, { start: 0, end: 5000 }), { start: 0, end: 15 });
  assert.deepEqual(trimEnd(text, { start: 15, end: 5000 }), { start: 15, end: 15 });
  assert.deepEqual(trimEnd(text, { start: 15, end: 5010 }), { start: 15, end: 5010 });
  assert.equal(distance(text, 15, 5000), 2);
  assert.deepEqual(spanIn(text, { start: 17, end: 27 }), { start: 5000, end: 5010 });
  assert.equal(text.indexOf('Timeline'), 90_003);
  assert.equal(text.indexOf('Impact'), -1);
});
