/** Where settings are looked for, on every system and in virtual workspaces. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configUris, isInside, pathIn, placeOf, resolveUri } from '../../../server/src/lsp/places.ts';

test('a document lies in its folder, in the innermost folder of the workspace', () => {
  const folders = ['file:///work', 'file:///work/docs', 'file:///work/do'];
  assert.deepEqual(placeOf('file:///work/docs/a/report.md', folders), {
    start: 'file:///work/docs/a',
    folder: 'file:///work/docs',
  });
  assert.deepEqual(placeOf('file:///else/report.md', folders), { start: 'file:///else', folder: null });
});

test('a document that was never saved counts as one of the first folder', () => {
  const first = { start: 'memfs://github/repo', folder: 'memfs://github/repo' };
  assert.deepEqual(placeOf('untitled:Untitled-1', ['memfs://github/repo', 'file:///work']), first);
  assert.equal(placeOf('untitled:Untitled-1', []), null);
});

test('settings are looked for upwards, to the folder of the workspace or to the top', () => {
  assert.deepEqual(configUris('memfs://github/repo/docs/a', 'memfs://github/repo'), [
    'memfs://github/repo/docs/a/.postmortem.json',
    'memfs://github/repo/docs/.postmortem.json',
    'memfs://github/repo/.postmortem.json',
  ]);
  assert.deepEqual(configUris('file:///c%3A/work', null), [
    'file:///c%3A/work/.postmortem.json',
    'file:///c%3A/.postmortem.json',
    'file:///.postmortem.json',
  ]);
});

test('a path is written with either slash, and leads out of the workspace only as an outsider', () => {
  const folder = 'file:///work/our%20docs';
  for (const path of ['forms/incident.md', 'forms\\incident.md', './x/../forms/incident.md']) {
    assert.equal(resolveUri(folder, path), 'file:///work/our%20docs/forms/incident.md');
  }
  for (const [path, inside] of [
    ['forms/incident.md', true],
    ['../incident.md', false],
    ['../our docs 2/incident.md', false],
    ['/etc/incident.md', false],
    ['/work/our docs/incident.md', true],
  ] as const) {
    assert.equal(isInside(resolveUri(folder, path), folder), inside, path);
  }
  assert.equal(pathIn(folder, 'file:///work/our%20docs/forms/in%20use.md'), 'forms/in use.md');
});
