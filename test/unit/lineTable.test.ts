/** Lines and offsets of a text in pieces are those of the whole text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LineTable } from '../../server/src/core/lineTable.ts';
import { sequenceOf } from '../../server/src/core/sequence.ts';

const pieces = ['# Outage\r\n\r\n', 'At 10:00 it began.\rIt was over soon.\n', '\n', '- 10:05 Ana\n- 10:10 Ben 🙂\n'];

for (const cut of [pieces, [pieces.join('')], [...pieces, 'the end'], [], ['no line break']]) {
  test(`a text in ${cut.length} pieces that ends with “${cut.at(-1)?.trim() ?? ''}”`, () => {
    const text = cut.join('');
    const table = new LineTable(sequenceOf(cut.map((piece) => ({ text: piece }))));
    const whole = TextDocument.create('file:///report.md', 'markdown', 1, text);
    for (let offset = -1; offset <= text.length + 1; offset++)
      assert.deepEqual(table.placeAt(offset), whole.positionAt(offset), `at ${offset}`);
    for (let line = -1; line <= whole.lineCount + 1; line++) {
      for (const character of [-1, 0, 1, 5, 1000])
        assert.equal(table.offsetAt({ line, character }), whole.offsetAt({ line, character }), `${line}:${character}`);
    }
  });
}
