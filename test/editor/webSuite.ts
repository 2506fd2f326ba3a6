/** The editor tests in the browser, where the extension host is a web worker, and the server another one. */
import { env, UIKind } from 'vscode';
import { all } from './suite/all.ts';
import { same } from './suite/expect.ts';
import { runTests, test, type Test } from './suite/runner.ts';
import { cleanUp } from './suite/workbench.ts';

const host: Test = test('the extension host is a web worker without Node', async () => {
  const known = ['WorkerGlobalScope', 'importScripts', 'process'].filter((name) => name in globalThis);
  same(known, ['WorkerGlobalScope', 'importScripts']);
  same(env.uiKind, UIKind.Web);
});

/** Called by VS Code. */
export const run = (): Promise<void> => runTests([host, ...all], cleanUp);
