/** Fixing all that is safe to fix while the file is saved. */
import type { TextDocument } from 'vscode';
import { broken, good } from '../../protocol/reports.ts';
import { same, untilFound } from './expect.ts';
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

// On a busy machine the editor may refuse to save a file that was written a moment ago; then it is asked again.
async function save(document: TextDocument): Promise<void> {
  const saved = async (): Promise<true | undefined> => (await document.save()) || undefined;
  await untilFound(saved, () => 'The file could not be saved.');
}

function isSaved(document: TextDocument, text: string): void {
  same(document.getText(), text);
  same(document.isDirty, false);
}
