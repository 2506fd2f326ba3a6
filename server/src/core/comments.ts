/** Markdown's tree -> the comments of a document, and its tags that are none. */
import type { Nodes } from 'mdast';
import type { Comment, Part, Span } from './model.ts';

/** The comments outside of code, in the order of the text. `source` is the text that the tree was made from. */
export const readComments = (tree: Nodes, source: string): Comment[] =>
  source.includes('<!--') ? htmlSpans(tree).flatMap((span) => commentsIn(source, span)) : [];

/** What stands in angle brackets and is read as a tag, though HTML has none of that name: `<date>`. */
export const readUnknownTags = (tree: Nodes, source: string): Part[] =>
  source.includes('<') ? htmlSpans(tree).flatMap((span) => unknownTagsIn(source, span)) : [];

function htmlSpans(tree: Nodes): Span[] {
  if (tree.type === 'html') return [{ start: tree.position?.start.offset ?? 0, end: tree.position?.end.offset ?? 0 }];
  return 'children' in tree ? tree.children.flatMap(htmlSpans) : [];
}

function commentsIn(source: string, { start: from, end: to }: Span): Comment[] {
  const html = source.slice(from, to);
  const comments: Comment[] = [];
  for (let start = html.indexOf('<!--'); start >= 0;) {
    const close = html.indexOf('-->', start + 4);
    if (close < 0) break;
    const end = close + 3;
    comments.push({ text: html.slice(start + 4, close).trim(), span: { start: from + start, end: from + end } });
    start = html.indexOf('<!--', end);
  }
  return comments;
}

function unknownTagsIn(source: string, { start: from, end: to }: Span): Part[] {
  return [...source.slice(from, to).matchAll(/<([A-Za-z][\w-]*)(?: [^<>=]{0,120})?>/g)].flatMap(
    ({ 0: text, 1: name = '', index }) =>
      elements.has(name.toLowerCase()) || name.includes('-')
        ? []
        : [{ text, span: { start: from + index, end: from + index + text.length } }],
  );
}

const elements: ReadonlySet<string> = new Set(
  (
    'a abbr address article aside audio b base bdi bdo blockquote body br button canvas caption center cite code col colgroup ' +
    'data dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form g h1 h2 h3 h4 h5 h6 head ' +
    'header hr html i iframe img input ins kbd label legend li main map mark menu meta nav noscript object ol optgroup ' +
    'option output p param path picture pre progress q rect rp rt ruby s samp script section select small source span strike ' +
    'strong style sub summary sup svg table tbody td template text textarea tfoot th thead tr track tt u ul var video wbr'
  ).split(' '),
);
