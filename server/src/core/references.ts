/** The labels of Markdown's references: `[label]`, and the definition that stands elsewhere: `[label]: address`. */
import type { Nodes } from 'mdast';
import { labelKey } from './markdown.ts';
import type { Span } from './model.ts';

/** Every label in a text that may refer to a definition. */
export function labelsIn(text: string): string[] {
  if (!text.includes(']')) return [];
  const labels = new Set<string>();
  for (const { start, end } of bracketed(text)) {
    const label = text.slice(start, end);
    labels.add(labelKey(label));
    // The signs of a quote are no part of a label that goes over several of its lines.
    if (/[\r\n]/.test(label)) labels.add(labelKey(label.replace(/([\r\n])[ \t>]+/g, '$1')));
  }
  return [...labels];
}

/** The labels that a text seems to define, for a first guess. */
export const definitionsSeen = (text: string): string[] =>
  text.includes(']:')
    ? bracketed(text)
        .filter(({ end }) => text.startsWith(']:', end))
        .map(({ start, end }) => labelKey(text.slice(start, end)))
    : [];

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

// What stands between brackets that have no other brackets in them. In code, a backslash before a bracket means nothing.
function bracketed(text: string): Span[] {
  const found: Span[] = [];
  let starts: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/\\[^]|[[\]]/g)) {
    if (sign === '[') starts = [index + 1];
    else if (sign === '\\[') starts = [...starts.slice(0, 1), index + 2];
    else if (sign === ']') {
      for (const start of starts) if (index - start < longestLabel) found.push({ start, end: index });
      starts = [];
    }
  }
  return found;
}

// Markdown takes no longer label.
const longestLabel = 1000;
