/** `postmortem rules` and `postmortem init`. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { rules } from '../../server/src/core/rules/index.ts';
import { inFolder, postmortem } from './postmortem.ts';
import { complete, ownerless } from './reports.ts';

test('postmortem rules lists every rule with its severity', async () => {
  const { code, out, err } = await postmortem('.', 'rules');
  assert.deepEqual({ code, err }, { code: 0, err: '' });
  const lines = out.split('\n');
  assert.deepEqual(
    lines.slice(0, rules.length).map((line) => line.split(/\s{2,}/)),
    rules.map(({ id, severity, offBecause, summary }) => [id, offBecause === undefined ? severity : 'off', summary]),
  );
  assert.deepEqual(lines.slice(rules.length), ['', '“postmortem rules ID” tells all about one of them.', '']);
});

test('postmortem rules ID tells all about it', async () => {
  const rule = rules.find(({ id }) => id === 'timeline-gap');
  assert.ok(rule);
  const indented = (text: string): string => text.trimEnd().replace(/^(?=.)/gm, '    ');
  assert.deepEqual(await postmortem('.', 'rules', 'timeline-gap'), {
    code: 0,
    out: `timeline-gap (${rule.severity})

${rule.summary}

It is off until you turn it on: ${rule.offBecause}

${rule.why}

Options:
  hours  ${rule.options?.hours?.description} Without it: 3

Source: ${rule.source}

A report that gets a finding:

${indented(rule.bad)}

One that does not:

${indented(rule.good)}
`,
    err: '',
  });
});

test('postmortem init writes settings and a template that the next check uses', async () => {
  await inFolder({}, async (folder) => {
    assert.deepEqual(await postmortem(folder, 'init', '--profile', 'google-sre'), {
      code: 0,
      out: `postmortem-template.md is written.
.postmortem.json is written.
Change postmortem-template.md until it asks for what your team wants to know: its headings are what a report must have.
`,
      err: '',
    });
    assert.deepEqual(readdirSync(folder).sort(), ['.postmortem.json', 'postmortem-template.md']);
    const template = readFileSync(path.join(folder, 'postmortem-template.md'), 'utf8');
    assert.match(template, /^# Postmortem: \[Title of the incident\]\n/);
    assert.match(template, /\n## Trigger\n<!-- recommended -->\n/);
    assert.deepEqual(await postmortem(folder, 'check'), {
      code: 0,
      out: 'No incident report among 1 file.\n',
      err: '',
    });
  });
});

test('postmortem init leaves alone what is there', async () => {
  await inFolder({ '.postmortem.json': '{}\n' }, async (folder) => {
    const { code, out } = await postmortem(folder, 'init');
    assert.equal(code, 0);
    assert.match(
      out,
      /^postmortem-template\.md is written\.\n\.postmortem\.json is there already and stays as it is\.\n/,
    );
    assert.equal(readFileSync(path.join(folder, '.postmortem.json'), 'utf8'), '{}\n');
  });
});

test('the nearest settings count, and the command line before them', async () => {
  const files = {
    '.postmortem.json': '// For all teams.\n{ "rules": { "action-owner": "error" } }\n',
    'shop/.postmortem.json': '{ "rules": { "action-owner": "off" } }\n',
    'shop/cart/search.md': ownerless,
    'search.md': ownerless,
  };
  const message =
    'The action item here names no owner. Write who sees to each, for example “Owner: Ana”. (action-owner)';
  await inFolder(files, async (folder) => {
    assert.deepEqual(await postmortem(folder, 'check'), {
      code: 1,
      out: `search.md:25:4 error ${message}\n\n1 error in 1 of 2 reports.\n`,
      err: '',
    });
    assert.deepEqual(await postmortem(folder, 'check', 'shop', '--rule', 'action-owner=information'), {
      code: 0,
      out: `shop/cart/search.md:25:4 information ${message}\n\n1 remark in 1 of 1 report.\n`,
      err: '',
    });
  });
});

test('what cannot be used in the settings is said, and the rest is used', async () => {
  const files = {
    '.postmortem.json': '{\n  "rules": { "owners": "off", "action-owner": "off" },\n  "audience": "all"\n}\n',
    'a/search.md': ownerless,
    'b/search.md': ownerless,
  };
  await inFolder(files, async (folder) => {
    assert.deepEqual(await postmortem(folder, 'check'), {
      code: 1,
      out: 'Nothing to mend in 2 reports.\n',
      err: `.postmortem.json:2:14: There is no rule “owners”.
.postmortem.json:3:15: “audience” cannot be “all”. It is “internal” or “public”.
`,
    });
  });
});

test('a template of one’s own says which sections a report must have', async () => {
  const files = {
    '.postmortem.json': '{ "profile": "docs/template.md" }\n',
    'docs/template.md': '# Postmortem: [Title]\n\n## Impact\n\n[Who]\n\n## Customer messages\n\n[What was said]\n',
    'search.md': complete,
  };
  await inFolder(files, async (folder) => {
    const { code, out } = await postmortem(folder, 'check', 'search.md');
    assert.equal(code, 1);
    assert.match(
      out,
      /^search\.md:1:3 warning The section “Customer messages” is missing; the template “[^”]+” asks for it\. \(missing-section\)\n/,
    );
    const lost = await postmortem(folder, 'check', 'search.md', '--profile', 'gone.md');
    assert.match(lost.out, /^search\.md:1:3 warning .*gone\.md.* \(unreadable-profile\)\n/);
  });
});
