/** The sentences that the author wrote in words of their own: for the rules about wording. */
import { languageOf } from './language.ts';
import { isPraise } from './lessonParts.ts';
import type { Passage, Report, SectionKind, Span } from './model.ts';
import { ownWording, passageSpan, sentencesOf } from './passages.ts';
import { outwards } from './sections.ts';
import { wordsOf, type Word } from './sentenceWords.ts';

/** A sentence, what is quoted in it blanked out. */
export interface OwnSentence {
  readonly text: string;
  readonly words: readonly Word[];
  /** The kinds of all the sections that it stands in. */
  readonly kinds: ReadonlySet<SectionKind>;
}

/**
 * Where `find` finds something in the English sentences of a report (offsets into the sentence's text), at offsets into the
 * source. Titles, quotations and questions are left out, and what tells of what went well.
 */
export function findInProse(report: Report, find: (sentence: OwnSentence) => Span | null): Span[] {
  return report.passages.flatMap((passage) => {
    if (passage.role === 'heading' || passage.quoted || isPraise(report, passage.section)) return [];
    const found = sentencesIn(passage, report).flatMap(({ sentence, start }) => {
      const stretch = find(sentence);
      return stretch ? [passageSpan(passage, start + stretch.start, start + stretch.end)] : [];
    });
    // Last, as it takes the longest.
    return found.length > 0 && (languageOf(passage.text) ?? 'en') === 'en' ? found : [];
  });
}

interface Placed {
  readonly sentence: OwnSentence;
  /** Offset into the text of the passage. */
  readonly start: number;
}

// Several rules ask for the same sentences, one after the other.
const known = new WeakMap<Passage, readonly Placed[]>();

function sentencesIn(passage: Passage, report: Report): readonly Placed[] {
  const placed = known.get(passage) ?? readSentences(passage, report);
  known.set(passage, placed);
  return placed;
}

function readSentences(passage: Passage, { sections }: Report): Placed[] {
  const own = ownWording(passage);
  const kinds = new Set([...outwards(sections, passage.section)].flatMap((section) => section.kinds));
  return sentencesOf(passage).flatMap(({ start, end }) => {
    const text = own.slice(start, end);
    return text.endsWith('?') ? [] : [{ sentence: { text, words: wordsOf(text), kinds }, start }];
  });
}
