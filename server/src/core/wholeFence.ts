/** A document that stands as a whole in one code fence, as a chat or an assistant hands it over. */
import { lineEnd, nextLine } from './spans.ts';

/** The text without the fence around all of it: the opening turned into blanks, so that all offsets stay; as it is, where there is none. */
export function unfenced(text: string): string {
  const [opening, fence] = /^\uFEFF?(?:[ \t]*\r?\n)*(`{3,}|~{3,})(?:md|markdown)[ \t]*(?=\r?\n)/i.exec(text) ?? [];
  if (opening === undefined || fence === undefined) return text;
  for (let start = nextLine(text, opening.length); start < text.length; start = nextLine(text, start)) {
    const end = lineEnd(text, start);
    if (!closes(text.slice(start, end).trim(), fence)) continue;
    return text.slice(end).trim() === '' ? ' '.repeat(opening.length) + text.slice(opening.length, start) : text;
  }
  return text;
}

const closes = (line: string, fence: string): boolean =>
  line.length >= fence.length && line === fence.charAt(0).repeat(line.length);
