/** The labels of Markdown's references: `[label]`, and the definition that stands elsewhere: `[label]: address`. */
import type { Nodes } from 'mdast';
import { labelKey } from './markdown.ts';

/** Every label in a text that may refer to a definition. */
export function labelsIn(text: string): string[] {
  const labels = new Set<string>();
  for (const [, label = ''] of text.matchAll(bracketed)) {
    labels.add(labelKey(label));
    // The signs of a quote are no part of a label that goes over several of its lines.
    if (/[\r\n]/.test(label)) labels.add(labelKey(label.replace(/([\r\n])[ \t>]+/g, '$1')));
  }
  return [...labels];
}

/** The labels that a text seems to define, for a first guess. */
export const definitionsSeen = (text: string): string[] =>
  text.includes(']:') ? [...text.matchAll(seenDefinition)].map(([, label = '']) => labelKey(label)) : [];

/** The labels that a parsed text defines. */
export function definitionsOf(node: Nodes): string[] {
  switch (node.type) {
    case 'definition':
      return [labelKey(node.identifier)];
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
      return node.children.flatMap(definitionsOf);
    default:
      return [];
  }
}

const bracketed = /\[((?:\\[^]|[^[\]\\]){1,1000})\]/g;
const seenDefinition = /\[((?:\\[^]|[^[\]\\]){1,1000})\]:/g;
