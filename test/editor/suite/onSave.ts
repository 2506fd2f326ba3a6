/** Fixing all that is safe to fix while the file is saved. */
import type { TextDocument } from 'vscode';
import { broken, good } from '../../protocol/reports.ts';
import { same } from './expect.ts';
import { test, type Test } from './runner.ts';
import { openNewFile, replace, set } from './workbench.ts';

const mended = good.replace('20 minutes', '10:00–10:20');

export const onSave: readonly Test[] = [
  test('saving mends what is safe to mend, and saving again changes nothing', async () => {
    await set('editor', 'codeActionsOnSave', { 'source.fixAll.postmortem': 'explicit' });
    const report = await openNewFile(broken);
    await replace(report, 'Nobody could search.', 'Nobody could search at all.');
    await save(report.document);
    const expected = mended.replace('Nobody could search.', 'Nobody could search at all.');
    isSaved(report.document, expected);

    await replace(report, 'Nobody could search at all.', 'Nobody could search.');
    await save(report.document);
    isSaved(report.document, mended);
  }),

  test('saving alone mends nothing', async () => {
    const report = await openNewFile(good);
    await replace(report, '## Impact', '##Impact');
    await save(report.document);
    isSaved(report.document, good.replace('## Impact', '##Impact'));
  }),
];

async function save(document: TextDocument): Promise<void> {
  if (!(await document.save())) throw new Error('The file could not be saved.');
}

function isSaved(document: TextDocument, text: string): void {
  same(document.getText(), text);
  same(document.isDirty, false);
}
