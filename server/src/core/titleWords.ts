/** The words of a title or label as they are compared. */
import { inAlphabet, isPlain } from './alphabet.ts';
import { remembered } from './remembered.ts';

/** Lower case, without numbering, punctuation, emoji and remarks in brackets: what is compared. */
export const tokens = remembered(readTokens);

/** The same without keeping it, for what is asked once. */
export function readTokens(title: string): readonly string[] {
  // Most of the vocabulary is written as it is compared or nearly so, and there is much of it to read at the start.
  if (/^[a-z]+(?: [a-z]+)*$/.test(title)) return title.split(' ');
  const plain = lowered(title).replace(/[’‘`]/g, "'");
  if (/^[a-z ]*$/.test(plain) || (!isPlain(plain) && !/[^\p{L} ]|第/u.test(plain)))
    return plain.split(' ').filter((word) => word !== '');
  const joined = unbracketed(unnumbered(plain))
    .replace(/[&/+]/g, ' and ')
    .replace(/[-‐–—_]/g, ' ');
  return joined.match(wordPattern(joined)) ?? [];
}

const wordPattern = inAlphabet(({ character, isNarrow }) => `[${character}${isNarrow ? '' : '\\p{M}'}']+(?:;dr)?`, 'g');

// Without accents.
function lowered(title: string): string {
  if (!/[^\t\n\r -~]/.test(title)) return title.toLowerCase();
  const bare = title.normalize('NFKD').replace(/\p{Mn}/gu, '');
  return bare.normalize('NFC').toLowerCase();
}

// `【概要】` is a name, `Timeline (UTC)` has a remark.
const unbracketed = (title: string): string =>
  /[([{【《「]/.test(title)
    ? (whole(title).exec(title)?.[1] ?? title).replace(/[([{【][^([{【)\]}】]*[)\]}】]/g, ' ')
    : title;

const whole = inAlphabet(
  ({ character }) => String.raw`^[^${character}([{【《「]*[([{【《「]([^)\]}】》」]*)[)\]}】》」][^${character}]*$`,
  '',
);

// A lone number without a mark stays (`5 whys`); comparing passes over it.
const unnumbered = (title: string): string =>
  title
    .replace(beforeTitle(title), '')
    .replace(/^(?:\d+(?:(?:\.\d+)+[.):]?|[.):])|[ivx]+[.)]|[a-h][.)])\s+/, '')
    .replace(
      /^(?:[一二三四五六七八九十]{1,3}[、.:)]|第[一二三四五六七八九十\d]{1,3}(?:部分|章|节|節|部)[、.:]?)\s*/,
      '',
    );

const beforeTitle = inAlphabet(({ character }) => `^[^${character}([{【《「]*`, '');
