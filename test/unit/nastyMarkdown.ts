/** Short random texts, made of what means something in Markdown, where it may mean something else. */
import type { Random } from './random.ts';

/** A text of one of several kinds: single signs, signs and words, whole lines. */
export function nastyMarkdown(pick: Random): string {
  const { parts, most } = pick.one(kinds);
  const text = Array.from({ length: 1 + pick.below(most) }, () => pick.one(parts)).join('');
  return pick.below(8) === 0 ? text.replaceAll(/\r?\n/g, '\r\n') : text;
}

const signs = [...'*_`[]()!<>#-+|:\\&~ \n\t1.x@"'];

const softSigns = [...'*_`[]()!~\\ \n x a:. ! "-<>'];

const fragments = [
  ...['- ', '* ', '+ ', '1. ', '2. ', '10) ', '> ', '  ', '    ', '   ', ' ', '\n', '\n', '\n', '\n\n', '# ', '## '],
  ...[' #', ' ##', '---', '***', '===', '|', '| a ', '|-', '|---|', '| - | - |\n', '| x | y |\n', 'a\n:-\n'],
  ...['x', 'text', '1', '2024-01-01', '[a]', '[b]', '[a]: /u', '[b]: <x>', '[ ] ', '[x] ', '**b**', '*i*', '_e_'],
  ...[
    '`c`',
    '~~d~~',
    '~',
    '~~',
    '**',
    '*',
    '_',
    '`',
    '``',
    '(',
    ')',
    '[',
    ']',
    '](',
    '](u)',
    '](u "t")',
    '![',
    '![p](q)',
  ],
  ...[
    '\\',
    '\\|',
    '<',
    '<1',
    '<=',
    '<!--',
    '-->',
    '<!-- c -->',
    '>',
    '<http://a.b>',
    '<br>',
    '&',
    '&amp;',
    '"',
    '\r\n',
    '  \n',
    '\\\n',
    '@n',
    ':',
    '—',
  ],
  ...['😀', 'é', '```', '~~~', '```\ncode\n```\n', 'snake_case', '5 * 3', '!', '`a\\|b`', '- [ ] ', '  - ', '   1. '],
  ...['| a | b |\n|---|---|\n'],
];

const words = [
  ...[
    'word',
    'and',
    ' ',
    ' ',
    '\n',
    '**bold**',
    '*it*',
    '`code`',
    '[l](u)',
    '[a]',
    '![i](u)',
    '.',
    ',',
    '(',
    ')',
    '~5',
  ],
  ...[
    '_x_',
    'snake_case',
    '**',
    '*',
    '- ',
    '  - ',
    '\n\n',
    '\n- ',
    '\n  ',
    '\n1. ',
    '\n2. ',
    '\n| a | b |',
    '\n|---|---|',
  ],
  ...['\n> ', '\n# ', '\n---\n', '  \n', ' \n', '“', '—', 'é', '\u00a0', '‘', ' *', '* ', '_ ', ' _', '__', '***'],
];

const lines = [
  ...['- item\n', '- item  \n', '  more\n', '  - nested\n', '    - deep\n', '  1. one\n', '   three\n', '1. one\n'],
  ...['2. two\n', '3) x\n', '10. ten\n', '* star\n', '+ plus\n', '\n', '\n', ' \n', '   \n', 'text\n', 'text \n'],
  ...['text  \n', '> q\n', '> q2\n', '>\n', '>q\n', '> - l\n', '# h\n', '## h #\n', '## h ## \n', '---\n', '- - x\n'],
  ...['- 1. y\n', '- # z\n', '- > q\n', '- [ ] t\n', '- [x] **d**\n', '- [X]  two\n', '  [ ] x\n', '-   wide\n'],
  ...['    four\n', '     five\n', '| a | b |\n', '|---|:-:|\n', '| x | `y` |\n', '| x\n', '||\n', '| |\n', '|\n'],
  ...['[a]: /u\n', '[b]: /u "t"\n', '  [c]: /v\n', '"t"\n', '[a] [b][c] [c]\n', '[a](x)\n', '===\n', '* * *\n'],
  ...['***\n', '**x**\n', '```\ncode\n```\n', '  ```\n  code\n  ```\n', '-\n', '1.\n', '- \n', '2. two\n\n', '- a\n\n'],
  ...['    para\n', 'x | y\n', '-|-\n', '<x>\n', '_a_ **b** *c*\n', '\\*x\\*\n', '**a  \n', 'b**\n', '*a\n', 'b*\n'],
  ...[
    '`a\n',
    'a`\n',
    '```a```\n',
    '# a#\n',
    '\r\n',
    'crlf\r\n',
    '- c\r\n',
    '| a |\r\n',
    '|--|\r\n',
    '![a](b)\n',
    '<!-- c -->\n',
    '<!--\n',
    '-->\n',
    '## #\n',
  ],
];

const kinds = [
  { parts: signs, most: 14 },
  { parts: softSigns, most: 16 },
  { parts: fragments, most: 12 },
  { parts: words, most: 16 },
  { parts: lines, most: 8 },
];
