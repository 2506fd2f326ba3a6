/** The inline nodes of simple Markdown. */
import type { LinkReference, PhrasingContent } from 'mdast';
import { labelKey } from './markdown.ts';
import { bracketedAt, labelAt, resourceAt } from './simpleLinks.ts';
import { positionIn, type Content } from './simpleNodes.ts';
import {
  add,
  flush,
  open,
  openerOf,
  openerText,
  replace,
  settled,
  textNode,
  type Opener,
  type Scan,
} from './simpleScan.ts';
import { nextMatch } from './spans.ts';

/** Reads a content; null where it is not simple. */
export function readSimpleInline(content: Content, defined: ReadonlySet<string>): PhrasingContent[] | null {
  const { text } = content;
  const found = { items: [], openers: [], dropped: '', inDoubt: false };
  const scan: Scan = { content, text, defined, at: 0, from: 0, ...found, lastSign: -1 };
  while (moveToSign(scan)) {
    readSign(scan);
    if (scan.inDoubt) return null;
  }
  flush(scan, scan.at);
  return settled(scan, 0);
}

function moveToSign(scan: Scan): boolean {
  scan.at = nextMatch(signs, scan.text, scan.at);
  return scan.at < scan.text.length;
}

const signs = /[\\`*_~[\]<!\r\n]/g;

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
      if (scan.text.charAt(scan.at + 1) === '[') readImage(scan);
      else scan.at++;
  }
}

// Nobody reads what an image is called: it has to be simple text.
function readImage(scan: Scan): void {
  const { text, at, content } = scan;
  const alt = labelAt(text, at + 1);
  const found = alt !== null && !/[`<!\]]/.test(alt) ? resourceAt(text, at + 3 + alt.length) : null;
  if (found) add(scan, { type: 'image', url: found.url, position: positionIn(content, at, found.end) }, found.end);
  else scan.inDoubt = true;
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
  } else if (isPunctuation.test(next)) {
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
  return (sign < '\x80' ? isPunctuation : isForeignPunctuation).test(sign) ? 'punctuation' : 'other';
}

const isPunctuation = /[!-/:-@[-`{-~]/;
// It takes long to make.
const isForeignPunctuation = /\p{P}|\p{S}/u;

// Whether the run closes one. What is opened in between stands for itself.
function close(scan: Scan, sign: string, end: number): boolean {
  const { openers, at, content } = scan;
  if (scan.dropped.includes(sign)) scan.inDoubt = true;
  const opener = openerOf(scan, sign);
  if (!opener) return false;
  const size = end - at;
  const isCrossed = openers.slice(openers.indexOf(opener)).some((other) => other.sign === '[');
  if (isCrossed || opener.end - opener.start !== size) scan.inDoubt = true;
  flush(scan, end);
  const children = settled(scan, opener.index + 1);
  const type = sign === '~' ? 'delete' : size === 2 ? 'strong' : 'emphasis';
  replace(scan, opener, { type, children, position: positionIn(content, opener.start, end) });
  return true;
}

function readClosingBracket(scan: Scan): void {
  const { items, openers, content } = scan;
  const opener = openerOf(scan, '[');
  const link = opener && !opener.inert ? linkAt(scan, opener) : null;
  if (!opener || !link) {
    if (opener) {
      items[opener.index] = openerText(scan, opener);
      openers.splice(openers.indexOf(opener), 1);
    }
    scan.at++;
    return;
  }
  flush(scan, link.end);
  const children = settled(scan, opener.index + 1);
  const position = positionIn(content, opener.start, link.end);
  const made = link.url === undefined ? reference(link.label) : { type: 'link' as const, url: link.url };
  replace(scan, opener, { ...made, children, position });
  for (const other of openers) if (other.sign === '[') other.inert = true;
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
  defined.size > 0 && defined.has(labelKey(label)) ? { label, end } : null;

// A sign for less, an address, a line break.
function readAngle(scan: Scan): void {
  const { text, at, content } = scan;
  if (scan.lastSign < 0) scan.lastSign = Math.max(0, text.lastIndexOf('>'));
  if (text.charAt(at + 1) === ' ' || at > scan.lastSign) {
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
