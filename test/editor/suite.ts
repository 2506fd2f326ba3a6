/** The editor tests where the extension host is a Node process: on the desktop and on remote hosts. */
import { same } from './suite/expect.ts';
import { all } from './suite/all.ts';
import { runTests, test, type Test } from './suite/runner.ts';
import { cleanUp } from './suite/workbench.ts';

const host: Test = test('the extension host is a Node process', async () => {
  same(typeof process.versions.node, 'string');
});

/** Called by VS Code. */
export const run = (): Promise<void> => runTests([host, ...all], cleanUp);
