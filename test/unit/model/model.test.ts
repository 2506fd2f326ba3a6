/** What is understood of each notation: one fixture a notation, the model's parts under the text they were read from. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span, TimelineEntry } from '../../../server/src/core/model.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { annotate, fixturesOf, strip } from '../carets.ts';
import { marksOf } from './marks.ts';

for (const [name, fixture] of fixturesOf('test/unit/model')) {
  test(`${name}: is understood as the carets say`, () => {
    const text = strip(fixture);
    assert.equal(annotate(text, marksOf(parse(text))), fixture);
  });
}

test('each part of an entry has its own place and the time its precision', () => {
  const table: readonly (readonly [line: string, ...parts: unknown[]])[] = [
    ['- 14:05 Sales stop.', '14:05', null, null, null, 60],
    ['- 14:05:30 Sales stop.', '14:05:30', null, null, null, 1],
    ['- 2 pm Sales stop.', '2 pm', null, null, null, 3600],
    ['- 2024-06-05 14:05 (UTC) Sales stop.', '14:05 (UTC)', null, '2024-06-05', 'UTC', 60],
    ['- **14:05 – 14:30 CEST** Sales stop.', '14:05 – 14:30 CEST', '14:30', null, 'CEST', 60],
    ['- 14:05 5 June 2024 Sales stop.', '14:05', null, '5 June 2024', null, 60],
    ['- Start (14:05 UTC): Sales stop.', '14:05 UTC', null, null, 'UTC', 60],
    ['- T+15m Sales stop.', 'T+15m', null, null, null, 60],
    ['- 5 June: Sales stop.', null, null, '5 June', null, null],
    [
      '| Day | Time | Event |\n| --- | --- | --- |\n| 5 June | 14:05 | Sales stop. |',
      '14:05',
      null,
      '5 June',
      null,
      60,
    ],
  ];
  for (const [line, ...parts] of table) {
    const text = `# Postmortem: sales outage\n\n## Timeline\n\n${line}\n`;
    const [entry] = parse(text).timelines.flatMap(({ entries }) => entries);
    assert.deepEqual(entry && partsOf(entry, text), parts, line);
  }
});

function partsOf({ timeSpan, endSpan, dateSpan, zoneSpan, precision }: TimelineEntry, text: string): unknown[] {
  const written = (span: Span | null): string | null => span && text.slice(span.start, span.end);
  return [...[timeSpan, endSpan, dateSpan, zoneSpan].map(written), precision];
}
