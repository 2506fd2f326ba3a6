/** Where sections end that stand in a list item. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../server/src/core/parse.ts';

test('labels below the label of a list item end with the item', () => {
  const text = [
    '# Postmortem: slow search',
    '',
    '- [x]',
    ' Duration:',
    'Start Time: 10:00',
    'End Time: 11:00',
    '',
    'Thanks to all who helped.',
    '',
  ].join('\n');
  const { sections } = parse(text);
  assert.deepEqual(
    sections.map(({ title, parent, span }) => ({
      title: title.text,
      in: parent === null ? null : sections[parent]?.title.text,
      text: text.slice(span.start, span.end).trimEnd(),
    })),
    [
      { title: 'Postmortem: slow search', in: null, text: text.trimEnd() },
      { title: 'Duration', in: 'Postmortem: slow search', text: ' Duration:\nStart Time: 10:00\nEnd Time: 11:00' },
      { title: 'Start Time', in: 'Duration', text: 'Start Time: 10:00' },
      { title: 'End Time', in: 'Duration', text: 'End Time: 11:00' },
    ],
  );
});
