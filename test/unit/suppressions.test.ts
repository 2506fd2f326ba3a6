/** Comments that suppress findings: what is left, and what is said of a comment that suppresses nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, firstFixes } from '../../server/src/core/edits.ts';
import type { Finding } from '../../server/src/core/finding.ts';
import { lint, type LintSettings } from '../../server/src/core/lint.ts';
import { parse } from '../../server/src/core/parse.ts';

const report = `# Postmortem: the ferry app was down on 2024-05-02

## Summary

The app was down for 30 minutes.

## Timeline

- 10:00 UTC The app fails.
- 10:30 UTC The app answers again.
- 10:10 UTC Somebody is paged.

## Action items

- [ ] Alert on an empty answer. (Ines)
- [ ] Write down how to restart it.
- [ ] Buy a second server.
`;

const settings: LintSettings = {
  rules: { 'missing-section': 'off', 'missing-milestone': 'off', 'unquantified-impact': 'off', 'vague-action': 'off' },
};

const late = 'timeline-order 10:10 UTC';
const restart = 'action-owner Write down how to restart it.';
const server = 'action-owner Buy a second server.';

const shown = (text: string, under = settings): string[] =>
  lint(parse(text), under)
    .findings.filter(({ rule }) => ['timeline-order', 'action-owner', 'suppression'].includes(rule))
    .map((finding) => `${finding.rule} ${wordsOf(finding, text)}`);

const wordsOf = ({ rule, span, message }: Finding, text: string): string =>
  rule === 'suppression' ? `${text.slice(span.start, span.end)}: ${message}` : text.slice(span.start, span.end);

const above = (line: string, comment: string): string => report.replace(line, `${comment}\n${line}`);
const behind = (line: string, comment: string): string => report.replace(line, `${line} ${comment}`);
const late10 = '- 10:10 UTC Somebody is paged.';

check('without a comment all is reported', report, [late, restart, server]);

check('a comment for its own line', behind(late10, '<!-- postmortem-disable-line timeline-order -- as told -->'), [
  restart,
  server,
]);
check('without the name of a rule it is for all of them', behind(late10, '<!-- postmortem-disable-line -->'), [
  restart,
  server,
]);
check(
  'a comment for the next line, with an empty line and another comment between them',
  report.replace(
    '## Action items\n\n',
    '## Action items\n\n<!-- postmortem-disable-next-line action-owner -->\n\n<!-- Ines knows more -->\n',
  ),
  [
    late,
    'suppression action-owner: “action-owner” has no finding here that this comment could suppress. Take it out.',
    restart,
    server,
  ],
);
check(
  'two rules in one comment, in capitals, over two lines',
  above('## Timeline', '<!-- POSTMORTEM-disable action-owner,\n     timeline-order -- the team knows -->'),
  [],
);
check(
  'from one place to another',
  above('## Timeline', '<!-- postmortem-disable -->').replace(
    '- [ ] Buy',
    '- [ ] <!-- postmortem-enable action-owner --> Buy',
  ),
  [server],
);
check('in the whole file, wherever it says so', `${report}\n<!-- postmortem-disable-file action-owner -->\n`, [late]);
check(
  'an example in code is no comment',
  `${report}\n\`\`\`\n<!-- postmortem-disable-file action-owner -->\n\`\`\`\n`,
  [late, restart, server],
);
check('any other comment is none of ours', above('## Timeline', '<!-- postmortem: report -->'), [
  late,
  restart,
  server,
]);

check('a rule that does not exist', behind(late10, '<!-- postmortem-disable-line timeline-order, time -->'), [
  'suppression time: There is no rule “time”, so this comment does nothing. Correct the name.',
  restart,
  server,
]);
check('a word that does not exist', behind(late10, '<!-- postmortem-disable-nextline timeline-order -->'), [
  late,
  'suppression <!-- postmortem-disable-nextline timeline-order -->: “postmortem-disable-nextline” means nothing here. There are disable-next-line, disable-line, disable, enable and disable-file.',
  restart,
  server,
]);
check('an end without a beginning', above('## Timeline', '<!-- postmortem-enable action-owner -->'), [
  'suppression action-owner: Nothing was disabled above that this comment could enable again. Take it out.',
  late,
  restart,
  server,
]);

test('a comment about a rule that is off, or only for the public, is not called unused', () => {
  const text = above('## Timeline', '<!-- postmortem-disable secret, action-owner, timeline-order -->');
  const off: LintSettings = { rules: { ...settings.rules, 'action-owner': 'off' } };
  assert.deepEqual(shown(text, off), []);
});

test('what has nothing to suppress is taken out: a name with its comma, or a comment with its line', () => {
  const mended = report.replace('- 10:10', '- 10:40').replace('(Ines)', '(Ines)');
  for (const comment of [
    '<!-- postmortem-disable-line timeline-order, action-owner -->',
    '<!-- postmortem-disable-line action-owner, timeline-order -->',
    '<!-- postmortem-disable-line action-owner,timeline-order -- nobody yet -->',
  ]) {
    const text = behind('- [ ] Buy a second server.', comment).replace('- 10:10', '- 10:40');
    const fixed = fix(text);
    assert.equal(fixed, text.replace(/timeline-order, |,\s?timeline-order/, ''));
  }
  const alone = mended.replace('## Timeline', '<!-- postmortem-disable-next-line blame -->\n## Timeline');
  assert.equal(fix(alone), mended);
  const inLine = mended.replace('again.', 'again. <!-- postmortem-disable-line blame -->');
  assert.equal(fix(inLine), mended);
});

const fix = (text: string): string =>
  applyEdits(text, firstFixes(lint(parse(text), settings).findings.filter(({ rule }) => rule === 'suppression')));

function check(name: string, text: string, expected: readonly string[]): void {
  test(name, () => assert.deepEqual(shown(text), expected));
}
