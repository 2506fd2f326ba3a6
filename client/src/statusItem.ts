import { Disposable, languages, LanguageStatusSeverity, type DocumentFilter, type LanguageStatusItem } from 'vscode';
import type { Analysed } from '../../server/src/lsp/protocol.ts';
import type { CurrentDocument } from './currentDocument.ts';
import type { Server } from './server.ts';

const markdown: DocumentFilter = { language: 'markdown' };
/** VS Code shows an entry on one line and cuts it at the window's edge, with the link behind it. */
const longestDetail = 50;

/**
 * The entries behind the `{}` of the status bar: whether the file is read as a report and why, and the template that
 * it is held against and why that one; each with the way to change it.
 */
export function createStatusItems(server: Server, current: CurrentDocument): Disposable {
  const recognition = languages.createLanguageStatusItem('postmortem.recognition', markdown);
  recognition.name = 'Postmortem';
  const template = languages.createLanguageStatusItem('postmortem.template', []);
  template.name = 'Postmortem Template';
  template.command = { command: 'workbench.action.openSettings', title: 'Change', arguments: ['postmortem.profile'] };
  const update = (): void => {
    if (server.state === 'stopped') showStopped(recognition);
    else showRecognition(recognition, current.analysed);
    showTemplate(template, current.analysed?.profile);
  };
  update();
  return Disposable.from(recognition, template, server.onDidChangeState(update), current.onDidChange(update));
}

function showStopped(item: LanguageStatusItem): void {
  item.busy = false;
  item.severity = LanguageStatusSeverity.Error;
  item.text = 'Postmortem server stopped';
  item.detail = undefined;
  item.command = { command: 'postmortem.restartServer', title: 'Restart' };
}

function showRecognition(item: LanguageStatusItem, analysed: Analysed | undefined): void {
  item.busy = analysed === undefined;
  item.severity = LanguageStatusSeverity.Information;
  item.text = analysed ? kinds[analysed.kind] : 'Postmortem';
  item.detail = shorten(analysed?.reasons[0]);
  item.command = { command: 'postmortem.chooseRecognition', title: 'Change' };
}

const kinds: Record<Analysed['kind'], string> = {
  report: 'Incident report',
  template: 'Report template',
  other: 'Not an incident report',
};

function showTemplate(item: LanguageStatusItem, profile: Analysed['profile'] | undefined): void {
  // A selector that matches nothing hides the entry.
  item.selector = profile ? markdown : [];
  item.text = profile ? `Template: ${profile.title}` : '';
  item.detail = shorten(profile?.reason);
}

function shorten(text: string | undefined): string | undefined {
  return text && text.length > longestDetail ? `${text.slice(0, longestDetail - 1).trimEnd()}…` : text;
}
