// @ts-check
/** The packaged extension: what is in it, and whether it works in an editor that has nothing but it. */
import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { before, test } from 'node:test';
import { withEditor } from '../editor/host/session.mjs';
import { packExtension, root } from '../editor/host/vsix.mjs';
import { openWorkbench, readProblems, showProblems, waitForProblems } from '../editor/host/workbench.mjs';
import { temporaryCopy } from '../editor/host/workspace.mjs';
import { zipEntries } from './zipEntries.mjs';

const sample = 'checkout-outage.md';
/** The rows of the Problems panel: the file, its diagnostics, and below a diagnostic what it relates to. */
const expectedRows = [
  'checkout-outage.md 3',
  'The section “Impact” is missing; the template “General” asks for it. postmortem missing-section [Ln 1, Col 3]',
  '09:24 is earlier than 09:31 in the entry before it. Move the entry, or correct its time. postmortem timeline-order [Ln 21, Col 3]',
  'checkout-outage.md [Ln 20, Col 3] : The entry before it.',
  'This action item names no owner. Say who sees to it. postmortem action-owner [Ln 40, Col 7]',
];
const maximumSize = 700 * 1024;

/** @type {string} */
let vsix;

before(async () => {
  vsix = await packExtension(root);
});

test('the package has the files of files.txt and no others', async () => {
  const expected = await readFile(new URL('files.txt', import.meta.url), 'utf8');
  assert.deepEqual(zipEntries(await readFile(vsix)).sort(), expected.trim().split('\n').sort());
});

test('the package is small', async () => {
  const { size } = await stat(vsix);
  assert.ok(size < maximumSize, `The package has ${size} bytes, but should have less than ${maximumSize}.`);
});

test('the installed package reports problems', { timeout: 120_000 }, async () => {
  const rows = await withEditor({ vsix, serverFlags: ['--disable-workspace-trust'] }, async (editor) => {
    // High enough for the panel to show all its rows.
    const page = await editor.browser.newPage({ viewport: { width: 1600, height: 2000 } });
    await openWorkbench(page, editor.authority, temporaryCopy(path.join(root, 'test/samples')), sample);
    await waitForProblems(page);
    await showProblems(page);
    return readProblems(page);
  });
  assert.deepEqual(rows, expectedRows);
});
