/** The comment by which the author says how a file is to be read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from '../../../server/src/core/edits.ts';
import { setRecognition, type RecognitionChoice } from '../../../server/src/core/features/setRecognition.ts';
import { parse } from '../../../server/src/core/parse.ts';

const plain = '# Notes\n\nText.\n';
const report = '<!-- postmortem: report -->\n\n# Notes\n\nText.\n';
const ignore = '<!-- postmortem: ignore -->\n\n# Notes\n\nText.\n';

check('stands on top', plain, 'report', report);
check('is changed where it stands', report, 'ignore', ignore);
check('is left alone where it says so already', report, 'report', report);
check('is taken out with its line', ignore, 'auto', plain);
check('is not missed where it is not there', plain, 'auto', plain);
check('stands behind the front matter', `---\na: b\n---\n${plain}`, 'report', `---\na: b\n---\n${report}`);
check(
  'needs no second empty line',
  '---\na: b\n---\n\n# N\n',
  'ignore',
  '---\na: b\n---\n<!-- postmortem: ignore -->\n\n# N\n',
);
check('ends the line of the front matter', '---\na: b\n---', 'report', '---\na: b\n---\n<!-- postmortem: report -->\n');
check('takes the line breaks of the file', '# N\r\n', 'report', '<!-- postmortem: report -->\r\n\r\n# N\r\n');
check('stands behind a byte order mark', `\uFEFF${plain}`, 'report', `\uFEFF${report}`);
check('fills an empty file', '', 'report', '<!-- postmortem: report -->\n');
check('leaves the rest of its line', '<!-- postmortem: report --> Text.\n', 'auto', ' Text.\n');

function check(name: string, text: string, choice: RecognitionChoice, expected: string): void {
  test(`The comment ${name}`, () => {
    assert.equal(applyEdits(text, setRecognition(parse(text), choice)), expected);
  });
}
