/** What an open document says. A long one is read with pauses; what is typed meanwhile is read when that is done. */
import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LineTable } from '../core/lineTable.ts';
import { changeDocument, openDocument, openInSteps, type LiveDocument } from '../core/liveDocument.ts';
import type { Change } from '../core/pieces.ts';
import { rememberedBy } from '../core/remembered.ts';
import { sequenceOf } from '../core/sequence.ts';
import { withPauses } from './pauses.ts';

/** A document that was read in pieces, or only the text of one that is longer than anybody writes. */
export type Content = LiveDocument | { readonly text: string };

/** Whether it was read: what is too long is not. */
export const isRead = (content: Content): content is LiveDocument => 'pieces' in content;

/** The lines of a document. */
export const linesOf = rememberedBy(
  (content: Content) => new LineTable(isRead(content) ? content.pieces : sequenceOf([content])),
);

/** The content of one version, read when somebody asks for it, and not again. */
export interface Source {
  readonly content: () => Content;
  /** Reads what is long, with pauses; null where `content` is there or near. */
  readonly ready: () => Promise<void> | null;
}

/** The first version. */
export const openSource = (text: string): Source =>
  sourceFrom({
    read: () => contentOf(text),
    ready: () => (text.length <= nearBy || text.length > longest ? null : withPauses(openInSteps(text))),
  });

/** The version after some changes. */
export function changedSource(before: Source, changes: readonly TextDocumentContentChangeEvent[]): Source {
  if (changes.some((change) => 'range' in change && change.text.length > nearBy)) return pastedSource(before, changes);
  return sourceFrom({ read: () => changed(before.content(), changes), ready: () => before.ready() });
}

// So much is read in less than a frame.
const nearBy = 50_000;
const longest = 10 * 1024 * 1024;

const contentOf = (text: string): Content => (text.length > longest ? { text } : openDocument(text));

/** What a version is read from. */
interface Unread {
  readonly read: () => Content;
  /** Reads what is long, or waits until that is done; null where `read` takes little time. */
  readonly ready: () => Promise<Content | undefined> | Promise<void> | null;
}

// Once a version is read, what it was read from is let go of: else each would hold all versions before it.
function sourceFrom(unread: Unread): Source {
  let state: Unread | { readonly content: Content } = unread;
  let reading: Promise<void> | undefined;
  const read = (ready?: Content): Content => {
    if (!('content' in state)) state = { content: ready ?? state.read() };
    return state.content;
  };
  return {
    content: () => read(),
    ready() {
      if ('content' in state) return null;
      reading ??= state.ready()?.then((content) => {
        reading = undefined;
        if (content) read(content);
      });
      return reading ?? null;
    },
  };
}

// What is much is read with pauses, too, and as a new document.
function pastedSource(before: Source, changes: readonly TextDocumentContentChangeEvent[]): Source {
  const text = (): string => textAfter(before.content(), changes);
  return sourceFrom({
    read: () => contentOf(text()),
    async ready() {
      await before.ready();
      const pasted = text();
      return pasted.length > longest ? { text: pasted } : withPauses(openInSteps(pasted));
    },
  });
}

// One by one, each edit is read where it stands. Where all of a text is sent, or much of it has changed, the two texts tell
// what the changes come to.
function changed(content: Content, changes: readonly TextDocumentContentChangeEvent[]): Content {
  const edits = changes.flatMap((change) => ('range' in change ? [change] : []));
  if (!isRead(content) || edits.length < changes.length || edits.length > fewEdits) return replaced(content, changes);
  const next = edits.reduce((live, { range, text }) => changeDocument(live, { ...spanOf(live, range), text }), content);
  return next.text.size > longest ? { text: next.text.toString() } : next;
}

const fewEdits = 16;

function replaced(content: Content, changes: readonly TextDocumentContentChangeEvent[]): Content {
  const text = textAfter(content, changes);
  return isRead(content) && text.length <= longest
    ? changeDocument(content, difference(content.text.toString(), text))
    : contentOf(text);
}

const textAfter = (content: Content, changes: readonly TextDocumentContentChangeEvent[]): string =>
  TextDocument.update(TextDocument.create('', '', 0, content.text.toString()), [...changes], 1).getText();

function spanOf(live: LiveDocument, range: { readonly start: Position; readonly end: Position }): Omit<Change, 'text'> {
  const lines = linesOf(live);
  const [start, end] = [lines.offsetAt(range.start), lines.offsetAt(range.end)];
  return { start: Math.min(start, end), end: Math.max(start, end) };
}

// What stands between the beginning and the end that both texts share.
function difference(before: string, after: string): Change {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < most - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}
