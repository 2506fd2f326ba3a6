/** What somebody typed over is let go: a day of typing does not fill the memory. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { lint } from '../../server/src/core/lint.ts';
import { changeDocument, openDocument } from '../../server/src/core/liveDocument.ts';

const today = { year: 2026, month: 11, day: 28 };

test('of a document that is edited only the newest versions are kept', async () => {
  const report = readFileSync('test/samples/checkout-outage.md', 'utf8');
  const start = report.indexOf('nobody could pay');
  let document = openDocument(report);
  let checked = lint(document.report('report.md'), {}, today);
  const versions: WeakRef<object>[] = [];
  for (let typed = 0; typed < 50; typed++) {
    versions.push(new WeakRef(document.pieces.groups));
    document = changeDocument(document, { start: start + typed, end: start + typed, text: 'x' });
    checked = lint(document.report('report.md'), {}, today, checked);
    // What is looked at stays until the next turn of the event loop.
    await setImmediate();
  }
  collectGarbage();
  const kept = versions.filter((version) => version.deref() !== undefined).length;
  // A version or two may still be what the machine looked at last.
  assert.ok(kept <= 2, `${kept} of ${versions.length} versions are kept`);
});

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
