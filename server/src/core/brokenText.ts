/** Text that was written as UTF-8 and read as Windows-1252: `â€“` for `–`, `Ã©` for `é`. */
import type { BrokenText } from './model.ts';

/** Finds the broken characters of a text, in order. Each mends to one character. */
export function findBrokenText(text: string): BrokenText[] {
  const found: BrokenText[] = [];
  if (!lead.test(text)) return found;
  for (const match of text.matchAll(candidate)) {
    const meant = decode(match[0]);
    if (meant !== null) found.push({ span: { start: match.index, end: match.index + match[0].length }, meant });
  }
  return found;
}

// The characters that Windows-1252 shows for the bytes 0x80-0x9f; the others show themselves.
const high: Record<string, number> = {};
for (const [index, character] of [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].entries()) {
  high[character] = 0x80 + index;
}

const continuation = `[\u0080-\u00bf${Object.keys(high).join('')}]`;
// Only lead bytes whose decoded characters are common in prose: Latin letters and signs (C2, C3), typographic
// punctuation, arrows and symbols (E2), emoji (F0 9F). Others would make words of some languages look broken.
const candidate = new RegExp(`[ÂÃ]${continuation}|â${continuation}{2}|ðŸ${continuation}{2}`, 'gu');

const lead = /[ÂÃâð]/;

function decode(written: string): string | null {
  const [first = 0, ...rest] = [...written].map((c) => high[c] ?? c.charCodeAt(0));
  if (rest.some((byte) => byte < 0x80 || byte > 0xbf)) return null;
  const leadBits = first & (rest.length === 1 ? 0x1f : rest.length === 2 ? 0x0f : 0x07);
  const code = rest.reduce((value, byte) => (value << 6) | (byte & 0x3f), leadBits);
  return code < 0xa0 ? null : String.fromCodePoint(code);
}
