/** The extension wakes up for a report, and says nothing of other files. */
import { eventually, same } from './expect.ts';
import { diagnostics, findings, outlineText } from './shown.ts';
import { test, type Test } from './runner.ts';
import { extension, fixesAt, openSample } from './workbench.ts';

export const activation: readonly Test[] = [
  test('opening a report starts the extension', async () => {
    same(extension().isActive, false);
    const { document } = await openSample('certificate-expiry.md');
    await eventually(() => extension().isActive, true);
    await eventually(
      () => findings(document),
      ['action-owner: **Access:** Let everyone on call issue certificates for the gateways'],
    );
  }),

  test('nothing is said of a README', async () => {
    const readme = await openSample('README.md');
    // Read before the report, so that all that there is to say of it has been said when the report's findings are there.
    const report = await openSample('certificate-expiry.md');
    await eventually(() => findings(report.document).length, 1);
    same(diagnostics(readme.document), []);
    await openSample('README.md');
    // The server's answer: from then on the view knows what the file is.
    same(
      (await fixesAt(readme.document, '# Samples')).map(({ title }) => title),
      [],
    );
    same(await outlineText(), '');
  }),
];
