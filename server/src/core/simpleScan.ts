/** What was read of an inline content so far. */
import type { PhrasingContent, Text } from 'mdast';
import { positionIn, type Content } from './simpleNodes.ts';

/** A content that is being read. */
export interface Scan {
  readonly content: Content;
  readonly text: string;
  readonly defined: ReadonlySet<string>;
  at: number;
  /** From where on nothing was made of the text. */
  from: number;
  readonly items: Item[];
  /** Those of the items that nothing closed yet. */
  readonly openers: Opener[];
  /** Signs that stand for themselves, though what follows might have closed them. */
  dropped: string;
  inDoubt: boolean;
  /** Where the last sign stands that angle brackets need; -1 where nobody asked yet. */
  lastSign: number;
}

/** A node, or what may become one. */
export type Item = PhrasingContent | Opener;

/** A sign that may open something: a bracket, or the signs of emphasis. */
export interface Opener {
  readonly type: 'opener';
  /** Which of the items it is. */
  readonly index: number;
  readonly sign: string;
  readonly start: number;
  readonly end: number;
  /** A bracket around a link is none of a link. */
  inert: boolean;
}

/** Takes the text up to here, and goes on behind it. */
export function flush(scan: Scan, next: number): void {
  const { text, from, at } = scan;
  if (at > from) scan.items.push(textNode(scan, text.slice(from, at), from, at));
  scan.at = next;
  scan.from = next;
}

/** A node of text. */
export const textNode = ({ content }: Scan, value: string, start: number, end: number): Text => ({
  type: 'text',
  value,
  position: positionIn(content, start, end),
});

/** Takes a node that begins here. */
export function add(scan: Scan, node: PhrasingContent, end: number): void {
  flush(scan, end);
  scan.items.push(node);
}

/** Takes a sign that may open something. */
export function open(scan: Scan, sign: string, end: number): void {
  const start = scan.at;
  flush(scan, end);
  const opener: Opener = { type: 'opener', index: scan.items.length, sign, start, end, inert: false };
  scan.items.push(opener);
  scan.openers.push(opener);
}

/** The nearest that a sign may close. */
export const openerOf = ({ openers }: Scan, sign: string): Opener | undefined =>
  openers.findLast((opener) => opener.sign === sign);

/** The node takes the place of the opener and of all that stands behind it. */
export function replace({ items, openers }: Scan, opener: Opener, node: PhrasingContent): void {
  items.length = opener.index;
  items.push(node);
  openers.length = openers.indexOf(opener);
}

/** The nodes from an item on. Openers among them stand for themselves; texts that follow each other are one. */
export function settled(scan: Scan, from: number): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const item of scan.items.slice(from)) {
    const node = item.type === 'opener' ? openerText(scan, item) : item;
    const last = nodes.at(-1);
    if (last?.type === 'text' && node.type === 'text') nodes[nodes.length - 1] = joined(last, node);
    else nodes.push(node);
  }
  return nodes;
}

/** What did not open anything. */
export function openerText(scan: Scan, { sign, start, end }: Opener): Text {
  if (sign !== '[') scan.dropped += sign;
  return textNode(scan, scan.text.slice(start, end), start, end);
}

function joined(a: Text, b: Text): Text {
  if (a.position && b.position)
    return { ...a, value: a.value + b.value, position: { ...a.position, end: b.position.end } };
  return a;
}
