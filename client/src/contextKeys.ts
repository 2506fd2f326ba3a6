import { commands, Disposable } from 'vscode';
import type { CurrentDocument } from './currentDocument.ts';
import type { Server } from './server.ts';

/**
 * Keeps the keys that the `when` clauses of package.json ask for:
 * `postmortem.active` is set once the extension runs, so that its view alone never starts it;
 * `postmortem.document` is a `DocumentState`; `postmortem.server` a `ServerState`.
 */
export function keepContextKeys(server: Server, current: CurrentDocument): Disposable {
  const update = (): void => {
    setKey('postmortem.document', current.state);
    setKey('postmortem.server', server.state);
  };
  setKey('postmortem.active', true);
  update();
  return Disposable.from(server.onDidChangeState(update), current.onDidChange(update));
}

function setKey(key: string, value: string | boolean): void {
  void commands.executeCommand('setContext', key, value);
}
