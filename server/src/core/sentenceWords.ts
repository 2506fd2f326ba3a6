/** The words of a sentence, and what stands between them: for grammars that read word by word. */
import type { Span } from './model.ts';
import { remembered } from './remembered.ts';

/** A word: as written, in lower case with a plain apostrophe, and whether only blanks part it from the word before. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly follows: boolean;
}

/** The words of a text; a handle keeps its `@`. */
export const wordsOf = remembered(readWords);

function readWords(text: string): readonly Word[] {
  let last = 0;
  return [...text.matchAll(word)].map(({ index, 0: written }) => {
    const follows = last > 0 && text.slice(last, index).trim() === '';
    last = index + written.length;
    return { text: written, lower: lowered(written), follows, start: index, end: last };
  });
}

/** The words of a text in lower case, and no more: nothing is kept of it. */
export const lowerWordsOf = (text: string): string[] => (text.match(word) ?? []).map(lowered);

const lowered = (written: string): string => written.toLowerCase().replaceAll('’', "'");

const word = /[@\p{L}\p{N}][\p{L}\p{N}'’_-]*/gu;
