/** The path that a document is judged by. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentPath } from '../../../server/src/lsp/documentPath.ts';

const path = 'file:///home/ana/team%20docs/incidents/2024-03-05.md';

check('is whole without folders', path, [], '/home/ana/team docs/incidents/2024-03-05.md');
check('is relative to its folder', path, ['file:///home/ana/team%20docs'], 'incidents/2024-03-05.md');
check(
  'is relative to the inner folder',
  path,
  ['file:///home', 'file:///home/ana/'],
  'team docs/incidents/2024-03-05.md',
);
check('is whole beside a folder', path, ['file:///home/ana/team'], '/home/ana/team docs/incidents/2024-03-05.md');
check('is whole in another scheme', path, ['vscode-vfs:///home/ana'], '/home/ana/team docs/incidents/2024-03-05.md');
check('of an untitled document is its name', 'untitled:Untitled-1', ['file:///home'], 'Untitled-1');
check('survives odd encodings', 'file:///a%b/%E0%A4%A.md', [], '/a%b/%E0%A4%A.md');

function check(name: string, uri: string, folders: readonly string[], expected: string): void {
  test(`The path ${name}`, () => assert.equal(documentPath(uri, folders), expected));
}
