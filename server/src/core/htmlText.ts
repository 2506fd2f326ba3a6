/** HTML -> text, as far as reports are written in it. */
import { sub, type InlineText } from './inline.ts';

/** The text between the tags, each stretch with its place. `offset` is where the HTML stands in the source. */
export function textOfHtml(body: string, offset: number): InlineText {
  const runs: InlineText['runs'][number][] = [];
  let text = '';
  for (const match of body.matchAll(/<[^<>]*>|&(?:nbsp|e[mn]sp|#160);|[\r\n]+|[^<&\r\n]+|&/g)) {
    const [written] = match;
    if (written.startsWith('<')) continue;
    const start = offset + match.index;
    const shown = /^(?:&.|[\r\n])/.test(written) ? ' ' : written;
    runs.push({ at: text.length, length: shown.length, start, end: start + written.length });
    text += shown;
  }
  return sub({ text, runs, marks: [] }, 0, text.length);
}
