/** A document's Markdown, parsed in one go: what the reading in pieces is held against. */
import type { Nodes, Root } from 'mdast';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { toLines } from '../../server/src/core/blocks.ts';
import { findBrokenText } from '../../server/src/core/brokenText.ts';
import { readComments, readUnknownTags } from '../../server/src/core/comments.ts';
import { numbered, type Markdown } from './readLines.ts';

/** Reads the Markdown of a whole document. */
export function readWhole(source: string): Markdown {
  const tree = parseWhole(source);
  return {
    lines: numbered(toLines(tree.children, source, findBrokenText(source), false).lines),
    comments: readComments(tree, source),
    unknownTags: readUnknownTags(tree, source),
  };
}

// Front matter is no Markdown. A byte order mark is dropped and not counted.
function parseWhole(source: string): Root {
  const start = frontMatter.exec(source)?.[0].length ?? 0;
  const tree = processor.parse(source.slice(start));
  shift(tree, start + (source.startsWith('\uFEFF', start) ? 1 : 0));
  return tree;
}

const frontMatter =
  /^\uFEFF?(?:---[ \t]*\r?\n(?:[^]*?\r?\n)??---|\+\+\+[ \t]*\r?\n(?:[^]*?\r?\n)??\+\+\+)[ \t]*(?:\r?\n|$)/;

function shift(node: Nodes, by: number): void {
  if (node.position?.start.offset !== undefined) node.position.start.offset += by;
  if (node.position?.end.offset !== undefined) node.position.end.offset += by;
  if ('children' in node) for (const child of node.children) shift(child, by);
}

const processor = unified()
  .use(function (this: Processor) {
    const data = this.data();
    data.micromarkExtensions = [gfmTable(), gfmTaskListItem(), gfmStrikethrough()];
    data.fromMarkdownExtensions = [
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
    ];
  })
  .use(remarkParse)
  .freeze();
