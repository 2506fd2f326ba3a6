/** What somebody typed over is let go: a day of typing does not fill the memory. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { lint } from '../../server/src/core/lint.ts';
import { changeDocument, openDocument } from '../../server/src/core/liveDocument.ts';
import { changedSource, openSource } from '../../server/src/lsp/documentContent.ts';

const today = { year: 2026, month: 11, day: 28 };
const report = readFileSync('test/samples/checkout-outage.md', 'utf8');
const start = report.indexOf('nobody could pay');

test('of a document that is edited only the newest versions are kept', async () => {
  let document = openDocument(report);
  let checked = lint(document.report('report.md'), {}, today);
  await checkLettingGo((typed) => {
    document = changeDocument(document, { start: start + typed, end: start + typed, text: 'x' });
    checked = lint(document.report('report.md'), {}, today, checked);
    return document.pieces.groups;
  });
});

test('the server keeps the newest versions of an open document', async () => {
  let source = openSource(report);
  await checkLettingGo((typed) => {
    const place = { line: 9, character: typed };
    source = changedSource(source, [{ range: { start: place, end: place }, text: 'x' }]);
    return source.content();
  });
});

// Types letters, each of which makes an object of the new version, and looks which of these objects are still there.
async function checkLettingGo(type: (typed: number) => object): Promise<void> {
  const versions: WeakRef<object>[] = [];
  for (let typed = 0; typed < 50; typed++) {
    versions.push(new WeakRef(type(typed)));
    // What is looked at stays until the next turn of the event loop.
    await setImmediate();
  }
  collectGarbage();
  const kept = versions.filter((version) => version.deref() !== undefined).length;
  // The newest, and what the machine looked at last.
  assert.ok(kept <= 3, `${kept} of ${versions.length} versions are kept`);
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
