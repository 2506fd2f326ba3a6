/** Random documents and edits, made of what can go wrong when Markdown is read in pieces. */
import type { Random } from './random.ts';

/** An edit: what stands from `start` to `end` gives way to `inserted`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly inserted: string;
}

/** A document: lines that mean something to each other, or a stretch of a real one. */
export function randomDocument(pick: Random, sources: readonly string[]): string {
  const text = pick.below(3) === 0 ? excerpt(pick, pick.one(sources)) : manyLines(pick);
  const matter =
    pick.below(10) === 0 ? pick.one(['---\nk: v\n# c\n---\n', '+++\nk = 1\n+++\n', '---\nk: v\n', '\uFEFF']) : '';
  const lineBreak = pick.below(6) === 0 ? pick.one(['\r\n', '\r']) : '\n';
  return (matter + text).replaceAll('\n', lineBreak);
}

/** An edit of the text; `earlier` are the texts that stood there before. */
export function randomEdit(pick: Random, text: string, earlier: readonly string[]): Edit {
  if (pick.below(12) === 0) return { start: 0, end: text.length, inserted: pick.one(earlier) };
  const start = pick.below(text.length + 1);
  const end = pick.below(2) === 0 ? start : Math.min(text.length, start + pick.below(pick.below(300) + 1));
  if (pick.below(3) === 0) return { start, end, inserted: pick.one(characters) };
  const line = lineStart(text, start);
  if (pick.below(3) === 0) return { start: line, end: Math.max(line, end), inserted: pick.one(lines) };
  return { start, end, inserted: pick.one(['', '', pick.one(lines), pick.one(lines), manyLines(pick)]) };
}

const lineStart = (text: string, at: number): number => Math.max(text.lastIndexOf('\n', at - 1) + 1, 0);

function excerpt(pick: Random, text: string): string {
  const start = lineStart(text, pick.below(text.length + 1));
  return text.slice(start, start + pick.below(4000));
}

// Few kinds of lines at a time meet each other more often. Long lines make many pieces of them.
function manyLines(pick: Random): string {
  const few = Array.from({ length: 2 + pick.below(12) }, () => pick.one(lines));
  const chosen = pick.below(4) === 0 ? lines : [...few, '\n', '# Heading\n'];
  const long = pick.below(3) === 0;
  const count = 1 + pick.below(60);
  return Array.from({ length: count }, () => (long ? lengthened(pick.one(chosen)) : pick.one(chosen))).join('');
}

const lengthened = (line: string): string =>
  /[a-z|]\n$/.test(line) ? line.replace(/\n$/, ` ${'and so on '.repeat(12)}\n`) : line;

const characters = [
  'x',
  '#',
  ' ',
  '\n',
  '`',
  '```\n',
  '-',
  '>',
  '[',
  ']',
  '|',
  '<!--',
  '\r',
  ':',
  '\t',
  '*',
  '😀',
  '\uFEFF',
];

const lines = [
  '# H\n',
  '## H2 #\n',
  '#\n',
  '#nospace\n',
  '\n',
  '\n',
  '\n\n',
  'text here\n',
  'more *text* [a] [b][c] [x](y)\n',
  '- item\n',
  '- item\n\n',
  '* star\n',
  '1. one\n',
  '2) two\n',
  '10. ten\n',
  '  - nested\n',
  '    indented\n',
  '\ttab\n',
  '  two spaces\n',
  '```\n',
  '```js\n',
  '````\n',
  '~~~\n',
  '   ```\n',
  '    ```\n',
  '- ```\n',
  '  ```\n',
  '> quote\n',
  '> # h\n',
  '> ```\n',
  '>\n',
  '> - a\n',
  '<div>\n',
  '</div>\n',
  '<!--\n',
  '-->\n',
  '<!-- c -->\n',
  '<?php\n',
  '?>\n',
  '<script>\n',
  '</script>\n',
  '<pre>\n',
  '<![CDATA[\n',
  ']]>\n',
  '<!X\n',
  '<b>\n',
  '<date> <p>a</p>\n',
  '| a | b |\n',
  '| - | - |\n',
  '| x | y |\n',
  '| x `a\\|b` | [a] |\n',
  'a\n:-\n',
  'x | y\n',
  '  | z |\n',
  '[a]: /u\n',
  '[b]: /u "t"\n',
  '[c]:\n',
  '/url\n',
  '"title\n',
  '[A]: <x>\n',
  '> [c]: /q\n',
  '- [b]: /l\n',
  '---\n',
  '===\n',
  '***\n',
  '- - -\n',
  '* * *\n',
  '- [ ] task [a]\n',
  '- [x] done\n',
  'hard  \n',
  'back\\\n',
  '\r\n',
  'crlf\r\n',
  '# crlf\r\n',
  '&amp; `code\n',
  'code` [a\nb]\n',
  '> [a\n> b]\n',
  '[a b]: /ab\n',
  '\u00a0\n',
  ' \n',
  '\t\n',
  '\\# no\n',
  '   # indented h\n',
  '- # list h\n',
  '-\n',
  '-\n\n',
  'é 😀 [é] â€“ ~~x~~\n',
  '[É]: /e\n',
  '![a][A]\n',
  '\\[a]\n',
  '[a\\]]\n',
  '[a][]\n',
  '• typed\n',
  '\uFEFF\n',
  '\uFEFFtext\n',
  '\0\n',
  'no end',
];
