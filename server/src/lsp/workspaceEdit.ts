/** Edits of the core -> edits of the protocol. */
import type { SnippetTextEdit, TextEdit as ProtocolEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../core/finding.ts';
import type { Client } from './clientCapabilities.ts';
import { toRange, type Places } from './convert.ts';

/**
 * The edits of one document, in the richest form that the client takes: tied to the version that they were made for,
 * and with the cursor in the placeholders.
 */
export function toWorkspaceEdit(edits: readonly TextEdit[], document: Places, client: Client): WorkspaceEdit {
  const { uri, version } = document;
  const plain = (edit: TextEdit): ProtocolEdit => ({ range: toRange(document, edit.span), newText: edit.text });
  if (!client.versionsEdits) return { changes: { [uri]: edits.map(plain) } };
  let stops = 0;
  const rich = (edit: TextEdit): ProtocolEdit | SnippetTextEdit => {
    if (!edit.placeholder || !client.insertsSnippets) return plain(edit);
    // Each stop of an action has its own number: equal ones are typed into together.
    const value = snippetOf(edit.text, edit.placeholder, ++stops);
    return { range: toRange(document, edit.span), snippet: { kind: 'snippet', value } };
  };
  return { documentChanges: [{ textDocument: { uri, version }, edits: edits.map(rich) }] };
}

function snippetOf(text: string, { start, end }: { start: number; end: number }, stop: number): string {
  const [before, inside, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)].map(escape);
  return `${before}\${${stop}:${inside}}${after}`;
}

const escape = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
