/** Text that Markdown's parser would take too long for, or could not take at all. */

/**
 * Whether a text nests too deep, or has so much of what the parser is slow in that reading it would take more than about
 * a second for 100 KB. Only generated text has.
 */
export const isTooCostly = (text: string): boolean =>
  nestsTooDeep(text) || (text.length > neverSlow && milliseconds(text) > 100 + text.length / 100);

// Some 4 KB of `- - - ...` overflow the stack; nobody writes 60 levels.
const nestsTooDeep = (text: string): boolean => /^(?:[ \t]*(?:>|(?:[-+*]|\d+[.)])(?=[ \t]))){60}/m.test(text);

const neverSlow = 4000;

// The factors were measured: the parser's time grows with the square of these.
function milliseconds(text: string): number {
  const signs = count(text, /[*_~[\]]/g);
  const lines = count(text, /\r\n|\r|\n/g);
  const isQuoted = /^[ \t]*>/m.test(text);
  return 1.3e-5 * signs ** 2 + 1.7e-5 * unclosedTags(text) * text.length + (isQuoted ? 5e-5 : 1.5e-5) * lines ** 2;
}

// The parser looks for the end of each of them through all that follows.
const unclosedTags = (text: string): number =>
  tags.reduce((sum, { opening, closing }) => sum + count(text.slice(text.lastIndexOf(closing) + 1), opening), 0);

const tags = [
  { opening: /<!--/g, closing: '-->' },
  { opening: /<\?/g, closing: '?>' },
  { opening: /<!\[CDATA\[/g, closing: ']]>' },
  { opening: /<![A-Za-z]/g, closing: '>' },
];

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}
