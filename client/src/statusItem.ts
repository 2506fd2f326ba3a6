import { Disposable, languages, LanguageStatusSeverity, type LanguageStatusItem } from 'vscode';
import type { Analysed } from '../../server/src/lsp/protocol.ts';
import type { CurrentDocument } from './currentDocument.ts';
import type { Server } from './server.ts';

/** The entry behind the `{}` of the status bar: whether the file is read as a report, why, and the way to change it. */
export function createStatusItem(server: Server, current: CurrentDocument): Disposable {
  const item = languages.createLanguageStatusItem('postmortem.recognition', { language: 'markdown' });
  item.name = 'Postmortem';
  const update = (): void => show(item, server, current.analysed);
  update();
  return Disposable.from(item, server.onDidChangeState(update), current.onDidChange(update));
}

function show(item: LanguageStatusItem, server: Server, analysed: Analysed | undefined): void {
  const stopped = server.state === 'stopped';
  item.busy = !stopped && analysed === undefined;
  item.severity = stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  item.text = stopped ? 'Postmortem server has stopped' : title(analysed);
  item.detail = stopped || !analysed ? undefined : explanation(analysed);
  item.command = stopped
    ? { command: 'postmortem.restartServer', title: 'Restart' }
    : { command: 'postmortem.chooseRecognition', title: 'Change' };
}

function title(analysed: Analysed | undefined): string {
  switch (analysed?.kind) {
    case undefined:
      return 'Postmortem';
    case 'report':
      return analysed.profile ? `Incident report (${analysed.profile.title})` : 'Incident report';
    case 'template':
      return 'Report template, not checked';
    case 'other':
      return 'Not an incident report';
  }
}

function explanation({ reasons, profile }: Analysed): string {
  const sentences = [reasons.join(', ')];
  if (profile) sentences.push(`${profile.title}: ${profile.reason}`);
  return sentences.filter((sentence) => sentence !== '').join('. ');
}
