/** A team's own profile: what is read of its file, and what a report is then held against. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, firstFixes } from '../../server/src/core/edits.ts';
import { lint, type LintSettings } from '../../server/src/core/lint.ts';
import { parse } from '../../server/src/core/parse.ts';
import { builtinProfiles } from '../../server/src/core/templates.ts';
import { readOwnProfile, type FileContent } from '../../server/src/core/ownProfile.ts';

const template = `---
title: Harbour
---

# Incident review: [Title]

## What happened

[Three sentences for somebody who was asleep.]

## Passengers affected

[How many, and for how long]

## Log of the night <!-- optional -->

- HH:MM [Event]

## Follow-ups
<!-- optional -->

| Task | Steward | Ticket |
| ---- | ------- | ------ |
| [What] | [Who] | [Where] |
`;

const report = `# Incident review: the gate would not open on 2024-05-02

## What happened

The gate of pier 3 stayed closed for half an hour because its certificate had run out.

## Follow-ups

| Task | Steward | Ticket |
| ---- | ------- | ------ |
| Renew certificates by a job | Ines | HARB-12 |
`;

const held = (content: FileContent, path = 'docs/harbour.md'): LintSettings => ({
  profile: path,
  ownProfile: readOwnProfile(path, content),
});

test('its headings are the sections, and those that it calls optional are not required', () => {
  const profile = readOwnProfile('docs/harbour.md', { text: template });
  assert.ok('sections' in profile);
  assert.equal(profile.title, 'Harbour');
  assert.deepEqual(
    profile.sections.map(({ title, required }) => `${title}${required ? '' : ', optional'}`),
    ['What happened', 'Passengers affected', 'Log of the night, optional', 'Follow-ups, optional'],
  );
});

test('a report lacks what the file has and it does not, and gets it with the words of the file', () => {
  const { profile, findings } = lint(parse(report), held({ text: template }));
  assert.equal(profile?.reason, 'the settings name it');
  const missing = findings.filter(({ rule }) => rule === 'missing-section');
  assert.deepEqual(
    missing.map(({ message }) => message),
    ['The section “Passengers affected” is missing; the template “Harbour” asks for it.'],
  );
  assert.equal(
    applyEdits(report, firstFixes(missing)),
    report.replace('## Follow-ups', '## Passengers affected\n\n[How many, and for how long]\n\n## Follow-ups'),
  );
});

test('a file without a title of its own is called by its path', () => {
  const profile = readOwnProfile('docs/harbour.md', { text: '# What happened\n\n# Follow-ups\n' });
  assert.ok('sections' in profile);
  assert.equal(profile.title, 'docs/harbour.md');
});

test('items are asked for what its table has columns for, unless the settings say otherwise', () => {
  const rulesWith = (head: string, rules: LintSettings['rules'] = {}): string[] => {
    const form = template.replace('| Task | Steward | Ticket |', head);
    const text = report.replace(
      '| Renew certificates by a job | Ines | HARB-12 |',
      '| Renew certificates by a job | | |',
    );
    const { findings } = lint(parse(text), { ...held({ text: form }), rules });
    return [...new Set(findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('action-')))].sort();
  };
  assert.deepEqual(rulesWith('| Task | Steward | Remarks |'), []);
  assert.deepEqual(rulesWith('| Task | Owner | Ticket |'), ['action-owner', 'action-ticket']);
  assert.deepEqual(rulesWith('| Task | Remarks | Due date |'), ['action-due']);
  assert.deepEqual(rulesWith('| Task | Owner | Ticket |', { 'action-ticket': 'off', 'action-due': 'hint' }), [
    'action-due',
    'action-owner',
  ]);
});

const problems: readonly (readonly [string, FileContent, string])[] = [
  [
    'that is not there',
    { problem: 'missing' },
    'The template “docs/harbour.md” does not exist. Correct the setting “profile”, or bring the file back. Until then a built-in template applies.',
  ],
  [
    'that is no text',
    { text: 'GIF89a\0\0' },
    'The template “docs/harbour.md” cannot be read as text. Let the setting “profile” name a Markdown file. Until then a built-in template applies.',
  ],
  [
    'that is not of the workspace',
    { problem: 'outside' },
    'The template “docs/harbour.md” lies outside of the workspace. Move it into the workspace. Until then a built-in template applies.',
  ],
  [
    'that has nothing but a title',
    { text: '# Incident review\n\nWrite what you like.\n' },
    'The template “docs/harbour.md” has no headings below its title. Write one for each section. Until then a built-in template applies.',
  ],
];

for (const [name, content, message] of problems) {
  test(`a file ${name} is one finding at the top, and a built-in template applies`, () => {
    const { profile, findings } = lint(parse(report), held(content));
    assert.equal(profile?.profile.id, 'general');
    const found = findings.filter(({ rule }) => rule === 'unreadable-profile');
    assert.deepEqual(
      found.map(({ severity, span, message: said }) => [severity, report.slice(span.start, span.end), said]),
      [['warning', 'Incident review: the gate would not open on 2024-05-02', message]],
    );
  });
}

test('where two templates fit equally well the general one applies, and says so', () => {
  const sections = builtinProfiles()
    .filter(({ id }) => id === 'atlassian' || id === 'azure-pir')
    .flatMap((profile) =>
      profile.sections.map(({ title }) => `## ${title}\n\nThe relay asked the wrong name server.\n`),
    );
  const { profile } = lint(parse(`# Postmortem: mail was late on 2024-05-02\n\n${sections.join('\n')}`));
  assert.equal(profile?.profile.id, 'general');
  assert.equal(profile.reason, 'its headings fit Atlassian and Azure PIR equally well');
});
