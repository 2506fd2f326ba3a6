/** The sentences that the author wrote in words of their own: for the rules about wording. */
import type { Problem } from './finding.ts';
import { languageOf } from './language.ts';
import type { Passage, Report, SectionKind, Span } from './model.ts';
import { eachPassage, ownWording, passageSpan, sentencesOf } from './passages.ts';
import { rememberedBy, rememberedFor } from './remembered.ts';
import { wordsOf, type Word } from './sentenceWords.ts';

/** A sentence, what is quoted in it blanked out. */
export interface OwnSentence {
  readonly text: string;
  readonly words: readonly Word[];
  /** The kinds of all the sections that it stands in. */
  readonly kinds: ReadonlySet<SectionKind>;
}

/**
 * A function that says `message` wherever `find` finds something in the English sentences of a report (offsets into the
 * sentence's text). Titles, quotations and questions are left out, and what tells of what went well. `mayFind` tells of a
 * whole passage, before it is cut into sentences, whether there is anything to find.
 */
export function inProse<Rest extends readonly unknown[]>(
  message: string,
  mayFind: (text: string) => boolean,
  find: (sentence: OwnSentence, ...rest: Rest) => Span | null,
): (report: Pick<Report, 'passagesByPiece'>, ...rest: Rest) => readonly Problem[] {
  // Which these are depends on nothing else.
  const suspects = eachPassage((passage) => {
    if (passage.role === 'heading' || passage.quoted || passage.around.isPraise) return none;
    return mayFind(ownWording(passage)) ? [passage] : none;
  });
  const problemsIn = rememberedFor((passage: Passage, ...rest: Rest): readonly Problem[] => {
    const found = sentencesIn(passage).flatMap(({ sentence, start }) => {
      const stretch = find(sentence, ...rest);
      return stretch ? [{ span: passageSpan(passage, start + stretch.start, start + stretch.end), message }] : [];
    });
    // Last, as it takes the longest.
    return found.length > 0 && (languageOf(passage.text) ?? 'en') === 'en' ? found : none;
  });
  return (report, ...rest) => suspects(report).flatMap((passage) => problemsIn(passage, ...rest));
}

const none: readonly never[] = [];

interface Placed {
  readonly sentence: OwnSentence;
  /** Offset into the text of the passage. */
  readonly start: number;
}

// Several rules ask for the same sentences, one after the other.
const sentencesIn = rememberedBy((passage: Passage): readonly Placed[] => {
  const own = ownWording(passage);
  const { kinds } = passage.around;
  return sentencesOf(passage).flatMap(({ start, end }) => {
    const text = own.slice(start, end);
    return text.endsWith('?') ? [] : [{ sentence: { text, words: wordsOf(text), kinds }, start }];
  });
});
