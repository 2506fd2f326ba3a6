/** Where the Markdown of a document begins. */
import { lineEnd, nextLine } from './spans.ts';

/** Where front matter ends, with its line break; 0 where there is none that is closed. */
export function frontMatterEnd(text: string): number {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const fence = text.slice(mark, mark + 3);
  if ((fence !== '---' && fence !== '+++') || !isFence(text, mark)) return 0;
  for (let at = text.indexOf(`\n${fence}`, mark); at >= 0; at = text.indexOf(`\n${fence}`, at + 1))
    if (isFence(text, at + 1)) return nextLine(text, at + 1);
  return 0;
}

// A carriage return alone ends no line of front matter.
function isFence(text: string, at: number): boolean {
  const end = lineEnd(text, at);
  return /^[ \t]*$/.test(text.slice(at + 3, end)) && !/^\r(?!\n)/.test(text.slice(end, end + 2));
}
