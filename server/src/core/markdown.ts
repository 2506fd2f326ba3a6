/** Text -> Markdown's tree. The only importer of unified, remark-parse and its extensions. */
import type { Nodes, Root } from 'mdast';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Construct, Extension, TokenizeContext } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/**
 * Parses a text. Labels that are defined elsewhere are known to it, as if their definitions stood in it.
 * May throw a RangeError where the text nests too deep.
 */
export function parseMarkdown(text: string, definedElsewhere: readonly string[]): Root {
  elsewhere.labels = definedElsewhere;
  const tree = processorFor(text).parse(text);
  // micromark drops a byte order mark without counting it.
  if (text.startsWith('\uFEFF')) shift(tree, 1);
  return tree;
}

/** A label as Markdown compares it: case and white space make no difference. */
export const labelKey = (label: string): string => normalizeIdentifier(label);

function shift(node: Nodes, by: number): void {
  if (node.position?.start.offset !== undefined) node.position.start.offset += by;
  if (node.position?.end.offset !== undefined) node.position.end.offset += by;
  if ('children' in node) for (const child of node.children) shift(child, by);
}

interface Addition {
  /** What a text has that it is needed for. */
  readonly sign: RegExp;
  readonly syntax: () => Extension;
  readonly tree: () => object;
}

// A table of one column needs no bar.
const additions: readonly Addition[] = [
  { sign: /\||:-|-:/, syntax: gfmTable, tree: gfmTableFromMarkdown },
  { sign: /\[/, syntax: gfmTaskListItem, tree: gfmTaskListItemFromMarkdown },
  { sign: /~/, syntax: gfmStrikethrough, tree: gfmStrikethroughFromMarkdown },
];

// Without the additions that it cannot need, a text is parsed in less time.
function processorFor(text: string): Processor<Root> {
  const needed = additions.filter(({ sign }) => sign.test(text));
  const key = needed.map(({ sign }) => sign.source).join();
  const processor = processors.get(key) ?? makeProcessor(needed);
  processors.set(key, processor);
  return processor;
}

const processors = new Map<string, Processor<Root>>();

function makeProcessor(needed: readonly Addition[]): Processor<Root> {
  return unified()
    .use(function (this: Processor) {
      const data = this.data();
      data.micromarkExtensions = [...needed.map(({ syntax }) => syntax()), knownLabels];
      data.fromMarkdownExtensions = needed.map(({ tree }) => tree());
    })
    .use(remarkParse)
    .freeze();
}

// The labels that are defined outside of the text that is being parsed. To make a processor takes longer than to use it.
const elsewhere: { labels: readonly string[] } = { labels: [] };

// Adds the labels at the first bracket in text: what a bracket refers to is asked when it ends.
const knownLabel: Construct = {
  name: 'knownLabels',
  tokenize(this: TokenizeContext, _effects, _ok, nok) {
    this.parser.defined.push(...elsewhere.labels);
    elsewhere.labels = [];
    return nok;
  },
};
const knownLabels: Extension = { text: { 91: knownLabel, 93: knownLabel } };
