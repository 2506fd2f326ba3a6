/** The file `.postmortem.json`: what it says, what is wrong in it and where, and how it is changed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { decodeConfigFile, newConfigFile, setInConfigFile } from '../../server/src/core/configFile.ts';
import { applyEdits } from '../../server/src/core/edits.ts';
import { annotate } from './carets.ts';

/** The text with its problems below the lines. */
const problemsIn = (text: string): string =>
  annotate(
    text,
    decodeConfigFile(text).problems.map(({ span, message }) => ({ ...span, words: message })),
  );

test('comments and a comma at the end are allowed, and so is the name of a schema', () => {
  const { settings, problems } = decodeConfigFile(`{
  "$schema": "https://example.org/postmortem.schema.json",
  // The form that the whole company has.
  "profile": "templates/incident.md",
  "rules": {
    "action-owner": "error", /* since March */
  },
}
`);
  assert.deepEqual(settings, { profile: 'templates/incident.md', rules: { 'action-owner': 'error' } });
  assert.deepEqual(problems, []);
});

test('nothing in it says nothing', () => {
  for (const text of ['', '\n', '// later', '{}', '\uFEFF{ }']) {
    assert.deepEqual(decodeConfigFile(text), { settings: {}, problems: [] }, text);
  }
});

test('what is wrong is marked where it stands, and the rest is used', () => {
  const text = `{
  "profil": "alx",
  "audience": "everybody",
  "rules": { "no-blame": "error", "action-owner": "fatal", "missing-date": "off" },
  "options": { "timeline-gap": { "hours": "two" } }
}
`;
  assert.equal(
    problemsIn(text),
    `{
  "profil": "alx",
  ^^^^^^^^ There is no setting “profil”. There are profile, audience, rules, options.
  "audience": "everybody",
              ^^^^^^^^^^^ “audience” cannot be “everybody”. It is “internal” or “public”.
  "rules": { "no-blame": "error", "action-owner": "fatal", "missing-date": "off" },
             ^^^^^^^^^^ There is no rule “no-blame”.
                                                  ^^^^^^^ “action-owner” cannot be “fatal”. It is one of default, off, hint, information, warning, error.
  "options": { "timeline-gap": { "hours": "two" } }
                                          ^^^^^ “hours” of “timeline-gap” cannot be “two”. It is a number of at least 0.25.
}
`,
  );
  assert.deepEqual(decodeConfigFile(text).settings, {
    rules: { 'missing-date': 'off' },
    options: { 'timeline-gap': {} },
  });
});

test('what can be read before a slip is used', () => {
  const text = '{\n  "rules": { "missing-date": "off" }\n  "profile": "alx"\n';
  const { settings, problems } = decodeConfigFile(text);
  assert.deepEqual(settings, { rules: { 'missing-date': 'off' }, profile: 'alx' });
  assert.deepEqual(
    problems.map(({ kind, message }) => `${kind}: ${message}`),
    ['syntax: A comma is expected here.', 'syntax: A closing brace is expected here.'],
  );
});

test('what nests deeper than anybody writes is no JSON', () => {
  const { settings, problems } = decodeConfigFile('['.repeat(200_000));
  assert.deepEqual(settings, {});
  assert.deepEqual(
    problems.map(({ message }) => message),
    ['This is no JSON.'],
  );
});

test('a value is set with the comments and the layout kept', () => {
  const text = `{
\t// The form that the whole company has.
\t"profile": "templates/incident.md",
\t"rules": {
\t\t"missing-date": "off" // we put it into the file's name
\t}
}
`;
  const edits = setInConfigFile(text, ['rules', 'blame'], 'off');
  assert.equal(edits && applyEdits(text, edits), text.replace('"off" //', '"off",\n\t\t"blame": "off" //'));
  const replaced = setInConfigFile(text, ['profile'], 'docs/template.md');
  assert.equal(replaced && applyEdits(text, replaced), text.replace('templates/incident.md', 'docs/template.md'));
});

test('a file without the object that a value belongs to gets it', () => {
  for (const [text, expected] of [
    ['{}\n', '{\n  "rules": {\n    "blame": "off"\n  }\n}\n'],
    [
      '{\r\n  "profile": "alx"\r\n}\r\n',
      '{\r\n  "profile": "alx",\r\n  "rules": {\r\n    "blame": "off"\r\n  }\r\n}\r\n',
    ],
  ] as const) {
    const edits = setInConfigFile(text, ['rules', 'blame'], 'off');
    assert.equal(edits && applyEdits(text, edits), expected);
  }
  assert.equal(newConfigFile(['profile'], 'docs/template.md'), '{\n  "profile": "docs/template.md"\n}\n');
});

test('a file that is no JSON, or no object, is not changed', () => {
  assert.equal(setInConfigFile('{ "rules": ', ['rules', 'blame'], 'off'), null);
  assert.equal(setInConfigFile('[]', ['rules', 'blame'], 'off'), null);
  assert.equal(setInConfigFile('{ "rules": "off" }', ['rules', 'blame'], 'off'), null);
});

test('the examples of the documentation are right', () => {
  const pages = ['README.md', 'docs/settings.md', 'docs/profiles.md'].map((page) => readFileSync(page, 'utf8'));
  const examples = pages.flatMap((page) =>
    [...page.matchAll(/^```jsonc?\n(\{[^]*?)^```/gm)].map(([, text = '']) => text),
  );
  assert.ok(examples.length > 3);
  for (const example of examples) assert.deepEqual(decodeConfigFile(example).problems, [], example);
});
