import { Position, SnippetString, window, workspace, type QuickPickItem } from 'vscode';
import {
  newReportRequest,
  templatesRequest,
  type NewReportParams,
  type TemplateInfo,
} from '../../server/src/lsp/protocol.ts';
import type { Server } from './server.ts';

/** *New Report*: opens an untitled report made from a template. A keybinding can name the template's id. */
export async function newReport(server: Server, template?: unknown): Promise<void> {
  if (server.state === 'stopped') return server.offerRestart();
  // The File menu passes an argument of its own.
  const id = typeof template === 'string' ? template : await pickTemplate(server);
  if (id === undefined) return;
  const params: NewReportParams = { template: id, ...momentOf(new Date()) };
  const text = await server.request<string>(newReportRequest, params);
  const document = await workspace.openTextDocument({ language: 'markdown' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(text), new Position(0, 0));
}

interface TemplateItem extends QuickPickItem {
  readonly id: string;
}

async function pickTemplate(server: Server): Promise<string | undefined> {
  const templates = server.request<TemplateInfo[]>(templatesRequest, {});
  const items = templates.then((all) => all.map(templateItem));
  const picked = await window.showQuickPick(items, {
    title: 'New Incident Report',
    placeHolder: 'Choose the template to start from',
    matchOnDetail: true,
  });
  return picked?.id;
}

function templateItem({ id, title, description }: TemplateInfo): TemplateItem {
  return { id, label: title, detail: description };
}

/** The date and time of UTC, the zone of the templates. */
function momentOf(now: Date): Pick<NewReportParams, 'date' | 'time'> {
  const iso = now.toISOString();
  return { date: iso.slice(0, 10), time: iso.slice(11, 16) };
}
