/** The words of a title or label as they are compared. */
import { remembered } from './remembered.ts';

/** Lower case, without numbering, punctuation, emoji and remarks in brackets: what is compared. */
export const tokens = remembered(readTokens);

/** The same without keeping it, for what is asked once. */
export function readTokens(title: string): readonly string[] {
  // Most of the vocabulary is written as it is compared or nearly so, and there is much of it to read at the start.
  if (/^[a-z]+(?: [a-z]+)*$/.test(title)) return title.split(' ');
  const plain = title
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘`]/g, "'");
  if (!/[^\p{L} ]|第/u.test(plain)) return plain.split(' ').filter((word) => word !== '');
  const joined = unbracketed(unnumbered(plain))
    .replace(/[&/+]/g, ' and ')
    .replace(/[-‐–—_]/g, ' ');
  return joined.match(/[\p{L}\p{N}\p{M}']+(?:;dr)?/gu) ?? [];
}

// `【概要】` is a name, `Timeline (UTC)` has a remark.
const unbracketed = (title: string): string =>
  (/^[^\p{L}\p{N}([{【《「]*[([{【《「]([^)\]}】》」]*)[)\]}】》」][^\p{L}\p{N}]*$/u.exec(title)?.[1] ?? title).replace(
    /[([{【][^([{【)\]}】]*[)\]}】]/g,
    ' ',
  );

// A lone number without a mark stays (`5 whys`); comparing passes over it.
const unnumbered = (title: string): string =>
  title
    .replace(/^[^\p{L}\p{N}([{【《「]*/u, '')
    .replace(/^(?:\d+(?:(?:\.\d+)+[.):]?|[.):])|[ivx]+[.)]|[a-h][.)])\s+/u, '')
    .replace(
      /^(?:[一二三四五六七八九十]{1,3}[、.:)]|第[一二三四五六七八九十\d]{1,3}(?:部分|章|节|節|部)[、.:]?)\s*/u,
      '',
    );
