/** Text -> Report. The only importer of unified, remark-parse and its extensions. */
import type { Nodes, Root } from 'mdast';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { toLines, type Line } from './blocks.ts';
import { findBrokenText } from './brokenText.ts';
import { readComments, readUnknownTags } from './comments.ts';
import { blankConflicts, findConflicts } from './conflicts.ts';
import type { BrokenText, Comment, Part, Report } from './model.ts';
import type { PlacedPiece } from './placedPieces.ts';
import { readReport } from './readReport.ts';
import { lineEnd, nextLine } from './spans.ts';
import { unfenced } from './wholeFence.ts';

/**
 * Reads a document. Any text gives a Report; nothing throws.
 * `path` is the file's path or name, which may say that it is a postmortem.
 */
export function parse(text: string, path = ''): Report {
  const conflicts = findConflicts(text);
  const brokenText = findBrokenText(text);
  const content = unfenced(text);
  const source = blankConflicts(content, conflicts);
  const contentStart = frontMatterEnd(text);
  const { lines, comments, unknownTags } = readLines(source, brokenText);
  const pieces: PlacedPiece[] = [{ text, address: 0, lines, comments, unknownTags, brokenText }];
  return readReport({ text, path, content, source, pieces, conflicts, contentStart });
}

/** A document's lines of text, as the recognisers see them, and its comments. */
export interface Markdown {
  readonly lines: readonly Line[];
  readonly comments: readonly Comment[];
  readonly unknownTags: readonly Part[];
}

/** Reads the Markdown of a document. `source` is its text as it is to be read, of the same length. */
export function readLines(source: string, broken: readonly BrokenText[]): Markdown {
  try {
    if (!nestsTooDeep(source)) {
      const tree = parseMarkdown(source);
      return {
        lines: toLines(tree.children, source, broken),
        comments: readComments(tree, source),
        unknownTags: readUnknownTags(tree, source),
      };
    }
  } catch (error) {
    // micromark recurses with nesting; what it cannot take is read as plain lines.
    if (!(error instanceof RangeError)) throw error;
  }
  return { lines: plainLines(source), comments: [], unknownTags: [] };
}

// Some 4 KB of `- - - ...` overflow the stack; nobody writes 60 levels.
const nestsTooDeep = (source: string): boolean => /^(?:[ \t]*(?:[-+*>]|\d+[.)])){60}/m.test(source);

function plainLines(source: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < source.length; start = nextLine(source, start)) {
    const span = { start, end: lineEnd(source, start) };
    const text = source.slice(span.start, span.end);
    if (text.trim() === '') continue;
    const content = { text, runs: [{ at: 0, length: text.length, ...span }], marks: [] };
    const rest = {
      depth: 0,
      checked: null,
      ordered: false,
      group: lines.length,
      cells: [],
      head: false,
      quoted: false,
    };
    lines.push({ role: 'text', content, span, block: span, ...rest });
  }
  return lines;
}

const frontMatter =
  /^\uFEFF?(?:---[ \t]*\r?\n(?:[^]*?\r?\n)??---|\+\+\+[ \t]*\r?\n(?:[^]*?\r?\n)??\+\+\+)[ \t]*(?:\r?\n|$)/;
const frontMatterEnd = (text: string): number =>
  frontMatter.exec(text)?.[0].length ?? (text.startsWith('\uFEFF') ? 1 : 0);

function parseMarkdown(source: string): Root {
  const processor = frontMatter.test(source) ? withFrontMatter : withoutFrontMatter;
  const tree = processor.parse(source);
  // micromark drops a byte order mark without counting it.
  if (source.startsWith('\uFEFF')) shift(tree, 1);
  return tree;
}

function shift(node: Nodes, by: number): void {
  if (node.position?.start.offset !== undefined) node.position.start.offset += by;
  if (node.position?.end.offset !== undefined) node.position.end.offset += by;
  if ('children' in node) for (const child of node.children) shift(child, by);
}

// An opening `---` without a closing one makes the front matter extension swallow lists and quotes: it is asked
// only where the front matter is closed.
const withoutFrontMatter = makeProcessor(false);
const withFrontMatter = makeProcessor(true);

function makeProcessor(matter: boolean): Processor<Root> {
  return unified()
    .use(function (this: Processor) {
      const data = this.data();
      data.micromarkExtensions = [gfmTable(), gfmTaskListItem(), gfmStrikethrough()];
      data.fromMarkdownExtensions = [
        gfmTableFromMarkdown(),
        gfmTaskListItemFromMarkdown(),
        gfmStrikethroughFromMarkdown(),
      ];
      if (!matter) return;
      data.micromarkExtensions.push(frontmatter(['yaml', 'toml']));
      data.fromMarkdownExtensions.push(frontmatterFromMarkdown(['yaml', 'toml']));
    })
    .use(remarkParse)
    .freeze();
}
