/** GitHub's Markdown is read as a reader sees it there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Line } from '../../server/src/core/blocks.ts';
import { readLines } from './readLines.ts';
import { gfmExamples } from './gfm.ts';

for (const section of new Set(gfmExamples.map((example) => example.section))) {
  test(section, () => {
    for (const { markdown, reads } of gfmExamples.filter((example) => example.section === section))
      assert.deepEqual(readLines(markdown).lines.map(described), reads, markdown);
  });
}

function described({ role, checked, content }: Line): string {
  const box = checked === null ? '' : checked ? ', done' : ', open';
  return `${role}${box}: ${content.text}`;
}
