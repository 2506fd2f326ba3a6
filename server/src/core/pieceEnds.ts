/**
 * Where a piece of a document may end, so that what follows means the same by itself. That is asked of the parsed
 * piece: what it ends with has to be closed there.
 */
import type { Html, Nodes, RootContent } from 'mdast';
import { opensFence } from './fences.ts';
import { lineEnd } from './spans.ts';

/** How what follows a piece is joined to it: apart from it, or as more of the list or table that the piece ends with. */
export type Join = 'apart' | 'list' | 'table';

/** What a piece ends with. */
export interface PieceEnd {
  /**
   * What closes it: nothing does (code without its closing fence), an empty line, an empty line or the beginning of a
   * heading or fence, or it is closed at the end of its line.
   */
  readonly closedBy: 'nothing' | 'blank' | 'block' | 'line';
  /** Whether its last line is empty. */
  readonly blank: boolean;
  /** The kind of marker of the list at its end, where the list begins in the first column. */
  readonly marker: string | null;
  /** Whether it ends with a list or a table. */
  readonly last: 'list' | 'table' | null;
}

/** The end of a piece of plain text, and of a text that could not be parsed. */
export const endOfText = (text: string): PieceEnd => ({
  closedBy: 'block',
  blank: endsBlank(text),
  marker: null,
  last: null,
});

/** The end of a fenced code block. */
export const endOfFence = (closed: boolean): PieceEnd => ({
  closedBy: closed ? 'line' : 'nothing',
  blank: false,
  marker: null,
  last: null,
});

/** The end of a parsed piece. */
export function endOfTree(children: readonly RootContent[], source: string): PieceEnd {
  const last = children.at(-1);
  if (!last) return endOfText(source);
  const closed = closedBy(innermost(last), source);
  const end = { blank: endsBlank(source), closedBy: isClosedLine(last, closed) ? ('line' as const) : closed };
  if (last.type === 'list') return { ...end, last: 'list', marker: markerOf(last, source) };
  return { ...end, last: last.type === 'table' ? 'table' : null, marker: null };
}

/** How the text from `at` on is joined to the piece that ends there; null where the piece may not end. */
export function joinAt(
  piece: { readonly text: string; readonly end: PieceEnd },
  whole: string,
  at: number,
): Join | null {
  const { end, text } = piece;
  if (!endsLine(text, whole, at) || end.closedBy === 'nothing' || whole.charAt(at) === '\uFEFF') return null;
  if (end.closedBy === 'line') return 'apart';
  if (end.closedBy === 'blank' && !end.blank) return null;
  if (opensBlock(whole, at)) return 'apart';
  if (end.marker !== null && end.marker === itemMarker(whole, at)) return 'list';
  if (isBlankOrIndented(whole, at)) return null;
  if (!end.blank) return end.last === 'table' ? 'table' : null;
  return mayGoOn(end, whole, at) ? null : 'apart';
}

/** Whether a heading or a fence begins there that ends whatever stands before it. */
export const opensBlock = (whole: string, at: number): boolean =>
  heading.test(whole.charAt(at) === '#' ? whole.slice(at, at + 60) : '') || opensFence(whole, at);

/** The kind of marker of the list item that begins there in the first column and has text; null where none does. */
export function itemMarker(whole: string, at: number): string | null {
  if (!/[-+*\d]/.test(whole.charAt(at))) return null;
  const [, bullet, delimiter] = itemStart.exec(whole.slice(at, at + 40)) ?? [];
  if (bullet !== undefined && bullet !== '+' && isRule(whole.slice(at, lineEnd(whole, at)))) return null;
  return bullet ?? delimiter ?? null;
}

/** Whether the line there is empty or does not begin in the first column. */
export const isBlankOrIndented = (whole: string, at: number): boolean =>
  at >= whole.length || /[ \t\r\n]/.test(whole.charAt(at));

// A heading without text behind a list is more of the list to micromark.
const heading = /^#{1,6}[ \t]+[^ \t\r\n]/;
const itemStart = /^(?:([-+*])|\d{1,9}([.)]))[ \t]+[^ \t\r\n]/;
const anyItem = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t\r\n]|$)/;
const interruptingItem = /^(?:[-+*]|1[.)])[ \t]+[^ \t\r\n]/;
const isRule = (line: string): boolean => /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$/.test(line);

function mayGoOn(end: PieceEnd, whole: string, at: number): boolean {
  const start = whole.slice(at, at + 40);
  return anyItem.test(start) && (end.last === 'list' || !interruptingItem.test(start));
}

// A line break of two characters is never parted. A byte order mark is only one at the start of a document.
function endsLine(text: string, whole: string, at: number): boolean {
  const last = text.charAt(text.length - 1);
  return last === '\n' || (last === '\r' && whole.charAt(at) !== '\n');
}

function endsBlank(text: string): boolean {
  const lastBreak = /(?:\r\n|\r|\n)$/.exec(text.slice(-2))?.[0].length ?? 0;
  let start = text.length - lastBreak;
  while (start > 0 && ' \t'.includes(text.charAt(start - 1))) start--;
  return start === 0 || '\r\n'.includes(text.charAt(start - 1));
}

function markerOf(list: Nodes, source: string): string | null {
  const start = list.position?.start.offset ?? 0;
  if (!/^[\r\n\uFEFF]?$/.test(source.charAt(start - 1))) return null;
  const [, marker = null] = /^(?:\d{1,9})?([-+*.)])/.exec(source.slice(start, start + 12)) ?? [];
  return marker;
}

function innermost(node: RootContent): RootContent {
  let inner = node;
  while (inner.type === 'list' || inner.type === 'listItem' || inner.type === 'blockquote') {
    const last: RootContent | undefined = inner.children.at(-1);
    if (!last) break;
    inner = last;
  }
  return inner;
}

// Nothing goes on behind these, where they stand in no list and no quote.
const isClosedLine = ({ type }: RootContent, closed: PieceEnd['closedBy']): boolean =>
  type === 'heading' || type === 'thematicBreak' || ((type === 'code' || type === 'html') && closed === 'block');

function closedBy(node: RootContent, source: string): PieceEnd['closedBy'] {
  if (node.type === 'html') return closedHtml(node);
  if (node.type !== 'code') return 'block';
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  const fence = /^(?:`{3,}|~{3,})/.exec(written)?.[0];
  if (fence === undefined) return 'blank';
  return isClosed(written, fence, node.value) ? 'block' : 'nothing';
}

// A line of code that looks like a closing fence is none where it still belongs to the value.
function isClosed(written: string, fence: string, value: string): boolean {
  const [, closing = ''] = /[\r\n][ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(written) ?? [];
  const isInside = /(?:^|[\r\n])[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(value);
  return closing.charAt(0) === fence.charAt(0) && closing.length >= fence.length && !isInside;
}

// Blocks of HTML that begin with these go on to their own end; all others end at an empty line.
function closedHtml({ value }: Html): PieceEnd['closedBy'] {
  const html = value.trimStart();
  const kind = htmlKinds.find(({ begins }) => begins.test(html));
  if (!kind) return 'blank';
  return kind.ends.test(html) ? 'block' : 'nothing';
}

const htmlKinds: readonly { readonly begins: RegExp; readonly ends: RegExp }[] = [
  { begins: /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, ends: /<\/(?:script|pre|style|textarea)>/i },
  { begins: /^<!--/, ends: /-->/ },
  { begins: /^<\?/, ends: /\?>/ },
  { begins: /^<!\[CDATA\[/, ends: /\]\]>/ },
  { begins: /^<![A-Za-z]/, ends: />/ },
];
