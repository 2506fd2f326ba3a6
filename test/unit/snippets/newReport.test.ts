/** The text of a new report. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  listTemplates,
  newReportSnippet,
  reportSnippet,
  sectionSnippet,
} from '../../../server/src/core/features/newReport.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { builtinProfiles, readTemplate } from '../../../server/src/core/templates.ts';
import { expand } from './expand.ts';

const moment = { date: '2025-03-09', time: '14:05' };

const template = readTemplate(
  'team',
  `# Postmortem: [Title of the incident]

- **Date:** YYYY-MM-DD, HH:MM
- **Cost:** [Say it in $, {not} in \\]

## Timeline
<!-- HH:MM for each, [exactly], in $ -->

- YYYY-MM-DD HH:MM [It begins]
- HH:MM [It ends, see the \${board}]

## Action items

- [ ] [What will be done] (Owner: [Name]), due YYYY-MM-DD
- [x] Read the [guide](https://example.org/guide), [like this][1]
`,
);

test('every place to fill in becomes a tab stop, guesses filled in', () => {
  assert.equal(
    reportSnippet(template, moment),
    `# Postmortem: \${1:Title of the incident}

- **Date:** \${2:2025-03-09}, \${3:HH:MM}
- **Cost:** \${4:Say it in \\$, {not\\} in \\\\}

## Timeline
<!-- HH:MM for each, [exactly], in \\$ -->

- \${5:2025-03-09} \${6:14:05} \${7:It begins}
- \${8:HH:MM} \${9:It ends, see the \\\${board\\}}

## Action items

- [ ] \${10:What will be done} (Owner: \${11:Name}), due \${12:YYYY-MM-DD}
- [x] Read the [guide](https://example.org/guide), [like this][1]
$0`,
  );
});

test('a section alone counts its own tab stops', () => {
  const section = template.sections[0];
  assert.ok(section);
  assert.equal(
    sectionSnippet(section, { ...moment, time: null }),
    `## Timeline
<!-- HH:MM for each, [exactly], in \\$ -->

- \${1:2025-03-09} \${2:HH:MM} \${3:It begins}
- \${4:HH:MM} \${5:It ends, see the \\\${board\\}}
$0`,
  );
});

test('there is a choice of templates', () => {
  assert.deepEqual(
    listTemplates(),
    builtinProfiles().map(({ id, title, description }) => ({ id, title, description })),
  );
  assert.equal(newReportSnippet('no-such-template', moment), null);
});

for (const profile of builtinProfiles()) {
  test(`${profile.id}: its lines say what it says as Markdown`, () => {
    assert.deepEqual(profile, readTemplate(profile.id, readFileSync(`server/templates/${profile.id}.md`, 'utf8')));
  });

  test(`${profile.id}: a new report is the template with its places filled`, () => {
    const snippet = newReportSnippet(profile.id, moment);
    assert.ok(snippet);
    const text = expand(snippet, {});
    const report = parse(text);
    const times = report.timelines.flatMap((timeline) => timeline.entries.flatMap((entry) => entry.time ?? []));
    // A template may ask for the timeline by a question, which only its times tell from others.
    const hasTimeline = profile.sections.some(({ kinds }) => kinds.includes('timeline'));
    assert.deepEqual(times, hasTimeline ? [{ hour: 14, minute: 5 }] : []);
    assert.deepEqual(text.match(/14:05/g), ['14:05']);
    assert.equal(text.split('\n').length, profile.text.split('\n').length);
    assert.deepEqual(text.match(/\[[^\]]{2,}\]/g), null);
  });
}
