/** The inline nodes of simple Markdown. */
import type { Break, Html, InlineCode, Link, LinkReference, PhrasingContent, Text } from 'mdast';
import { labelKey } from './markdown.ts';
import { bracketedAt, labelAt, resourceAt } from './simpleLinks.ts';
import { positionIn, type Content } from './simpleNodes.ts';

/** Reads a content; null where it is not simple. */
export function readSimpleInline(content: Content, defined: ReadonlySet<string>): PhrasingContent[] | null {
  const scan: Scan = { content, text: content.text, defined, at: 0, from: 0, items: [], dropped: '', inDoubt: false };
  while (scan.at < scan.text.length) {
    if (isSign[scan.text.charCodeAt(scan.at)] === 1) readSign(scan);
    else scan.at++;
    if (scan.inDoubt) return null;
  }
  flush(scan, scan.at);
  return settled(scan, 0);
}

const isSign = new Uint8Array(128);
for (const sign of '\\`*_~[]<!\r\n') isSign[sign.charCodeAt(0)] = 1;

interface Scan {
  readonly content: Content;
  readonly text: string;
  readonly defined: ReadonlySet<string>;
  at: number;
  /** From where on nothing was made of the text. */
  from: number;
  readonly items: Item[];
  /** Signs that stand for themselves, though what follows might have closed them. */
  dropped: string;
  inDoubt: boolean;
}

type Item = PhrasingContent | Opener;

/** A sign that may open something: a bracket, or the signs of emphasis. */
interface Opener {
  readonly type: 'opener';
  readonly sign: string;
  readonly start: number;
  readonly end: number;
  /** A bracket around a link is none of a link. */
  inert: boolean;
}

function readSign(scan: Scan): void {
  const sign = scan.text.charAt(scan.at);
  switch (sign) {
    case '\r':
    case '\n':
      return readLineBreak(scan, sign === '\r' ? 2 : 1);
    case '\\':
      return readBackslash(scan);
    case '`':
      return readCode(scan);
    case '*':
    case '_':
    case '~':
      return readRun(scan, sign);
    case '[':
      return open(scan, sign, scan.at + 1);
    case ']':
      return readClosingBracket(scan);
    case '<':
      return readAngle(scan);
    default:
      // An image.
      scan.inDoubt = scan.text.charAt(scan.at + 1) === '[';
      scan.at++;
  }
}

// Takes the text up to here, and goes on behind it.
function flush(scan: Scan, next: number): void {
  const { text, from, at } = scan;
  if (at > from) scan.items.push(textNode(scan, text.slice(from, at), from, at));
  scan.at = next;
  scan.from = next;
}

const textNode = ({ content }: Scan, value: string, start: number, end: number): Text => ({
  type: 'text',
  value,
  position: positionIn(content, start, end),
});

function add(scan: Scan, node: Break | Html | InlineCode | Link | Text, end: number): void {
  flush(scan, end);
  scan.items.push(node);
}

function readLineBreak(scan: Scan, width: number): void {
  const { text, at, content } = scan;
  let start = at;
  while (start > scan.from && text.charCodeAt(start - 1) === 32) start--;
  const end = at + width;
  if (at - start < 2) scan.at = end;
  else {
    scan.at = start;
    add(scan, { type: 'break', position: positionIn(content, start, end) }, end);
  }
}

function readBackslash(scan: Scan): void {
  const { text, at, content } = scan;
  const next = text.charAt(at + 1);
  if (next === '\r' || next === '\n') {
    const end = at + (next === '\r' ? 3 : 2);
    add(scan, { type: 'break', position: positionIn(content, at, end) }, end);
  } else if (/[!-/:-@[-`{-~]/.test(next)) {
    // What follows is no whole run.
    if ('*_~`'.includes(next) && text.charAt(at + 2) === next) scan.inDoubt = true;
    add(scan, textNode(scan, next, at, at + 2), at + 2);
  } else scan.at++;
}

function readCode(scan: Scan): void {
  const { text, at, content } = scan;
  const start = runEnd(text, at);
  const ticks = start - at;
  let close = start;
  let end = start;
  do {
    close = text.indexOf('`', end);
    end = runEnd(text, close);
  } while (close >= 0 && end - close !== ticks);
  const written = text.slice(start, Math.max(close, start));
  if (close < 0 || /[\r\n]/.test(written) || (content.inTable && written.includes('\\'))) {
    scan.inDoubt = true;
    return;
  }
  const isPadded = written.startsWith(' ') && written.endsWith(' ') && written.trim() !== '';
  const value = isPadded ? written.slice(1, -1) : written;
  add(scan, { type: 'inlineCode', value, position: positionIn(content, at, end) }, end);
}

// The end of a run of one sign.
function runEnd(text: string, start: number): number {
  const sign = text.charCodeAt(start);
  let end = start;
  while (end < text.length && text.charCodeAt(end) === sign) end++;
  return end;
}

function readRun(scan: Scan, sign: string): void {
  const { text, at } = scan;
  const end = runEnd(text, at);
  const { opens, closes } = flanks(text, at, end, sign);
  const isText = sign === '~' ? end - at > 2 : !opens && !closes;
  if (isText || (!opens && !closes)) scan.at = end;
  else if (end - at > 2 || isTilde(text, at - 1, sign) || isTilde(text, end, sign)) scan.inDoubt = true;
  else if (!closes || !close(scan, sign, end)) {
    if (opens) open(scan, sign, end);
    else scan.at = end;
  }
}

// Next to a tilde, other signs mean more.
const isTilde = (text: string, at: number, sign: string): boolean => sign !== '~' && text.charAt(at) === '~';

function flanks(text: string, start: number, end: number, sign: string): { opens: boolean; closes: boolean } {
  const before = kindAt(text, start - 1);
  const after = kindAt(text, end);
  const opens = after === 'other' || (after === 'punctuation' && before !== 'other');
  const closes = before === 'other' || (before === 'punctuation' && after !== 'other');
  if (sign !== '_') return { opens, closes };
  return { opens: opens && (before !== 'other' || !closes), closes: closes && (after !== 'other' || !opens) };
}

// As the parser asks it, of each half of a surrogate pair.
function kindAt(text: string, at: number): 'space' | 'punctuation' | 'other' {
  const sign = text.charAt(at);
  if (sign === '' || /\s/.test(sign)) return 'space';
  return /\p{P}|\p{S}/u.test(sign) ? 'punctuation' : 'other';
}

function open(scan: Scan, sign: string, end: number): void {
  const start = scan.at;
  flush(scan, end);
  scan.items.push({ type: 'opener', sign, start, end, inert: false });
}

// Whether the run closes one. What is opened in between stands for itself.
function close(scan: Scan, sign: string, end: number): boolean {
  const { items, at, content } = scan;
  if (scan.dropped.includes(sign)) scan.inDoubt = true;
  const index = items.findLastIndex((item) => item.type === 'opener' && item.sign === sign);
  const opener = items[index];
  if (opener?.type !== 'opener') return false;
  const size = end - at;
  const isCrossed = items.slice(index).some((item) => item.type === 'opener' && item.sign === '[');
  if (isCrossed || opener.end - opener.start !== size) scan.inDoubt = true;
  flush(scan, end);
  const children = settled(scan, index + 1);
  const type = sign === '~' ? 'delete' : size === 2 ? 'strong' : 'emphasis';
  items.splice(index, Infinity, { type, children, position: positionIn(content, opener.start, end) });
  return true;
}

// The nodes from an item on. Openers among them stand for themselves; texts that follow each other are one.
function settled(scan: Scan, from: number): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const item of scan.items.slice(from)) {
    const node = item.type === 'opener' ? openerText(scan, item) : item;
    const last = nodes.at(-1);
    if (last?.type === 'text' && node.type === 'text') nodes[nodes.length - 1] = joined(last, node);
    else nodes.push(node);
  }
  return nodes;
}

function openerText(scan: Scan, { sign, start, end }: Opener): Text {
  if (sign !== '[') scan.dropped += sign;
  return textNode(scan, scan.text.slice(start, end), start, end);
}

function joined(a: Text, b: Text): Text {
  if (a.position && b.position)
    return { ...a, value: a.value + b.value, position: { ...a.position, end: b.position.end } };
  return a;
}

function readClosingBracket(scan: Scan): void {
  const { items, content } = scan;
  const index = items.findLastIndex((item) => item.type === 'opener' && item.sign === '[');
  const opener = items[index];
  const link = opener?.type === 'opener' && !opener.inert ? linkAt(scan, opener) : null;
  if (opener?.type !== 'opener') scan.at++;
  else if (!link) {
    items[index] = openerText(scan, opener);
    scan.at++;
  } else {
    flush(scan, link.end);
    const children = settled(scan, index + 1);
    const position = positionIn(content, opener.start, link.end);
    const made = link.url === undefined ? reference(link.label) : { type: 'link' as const, url: link.url };
    items.splice(index, Infinity, { ...made, children, position });
    for (const item of items) if (item.type === 'opener' && item.sign === '[') item.inert = true;
  }
}

const reference = (label: string): Omit<LinkReference, 'children'> => ({
  type: 'linkReference',
  identifier: labelKey(label).toLowerCase(),
  referenceType: 'shortcut',
});

/** What a link leads to: an address, or what the label is defined as. */
interface FoundLink {
  readonly url?: string;
  readonly label: string;
  readonly end: number;
}

// What the closing bracket ends; null where it is text.
function linkAt(scan: Scan, opener: Opener): FoundLink | null {
  const { text, at } = scan;
  const next = text.charAt(at + 1);
  if (next === '(') {
    const resource = resourceAt(text, at + 1);
    scan.inDoubt = !resource;
    return resource && { ...resource, label: '' };
  }
  const own = text.slice(opener.end, at);
  if (next !== '[') return referenceTo(scan, own, at + 1);
  const label = labelAt(text, at + 1);
  scan.inDoubt = label === null;
  return label === null ? null : referenceTo(scan, label || own, at + 3 + label.length);
}

const referenceTo = ({ defined }: Scan, label: string, end: number): FoundLink | null =>
  defined.has(labelKey(label)) ? { label, end } : null;

// A sign for less, an address, a line break.
function readAngle(scan: Scan): void {
  const { text, at, content } = scan;
  if (/\s/.test(text.charAt(at + 1)) || !text.includes('>', at)) {
    scan.at++;
    return;
  }
  const found = bracketedAt(text, at);
  if (!found) {
    scan.inDoubt = true;
    return;
  }
  const { url, end } = found;
  const position = positionIn(content, at, end);
  if (url === undefined) add(scan, { type: 'html', value: text.slice(at, end), position }, end);
  else add(scan, { type: 'link', url, children: [textNode(scan, url, at + 1, end - 1)], position }, end);
}
