/** Lines -> passages: the text that a person reads, for the rules about what is said and how. */
import type { Line } from './blocks.ts';
import { sourceSpan, type InlineText } from './inline.ts';
import { addSigns, languageBy, languageSigns, noSigns } from './language.ts';
import { countBefore } from './lists.ts';
import type { Passage, PassageRole, Report, Run, Span } from './model.ts';
import { rememberedBy } from './remembered.ts';
import { folded, gathered, mapped, type Group, type Sequence } from './sequence.ts';
import { nowhere, type SituatedPiece, type Surroundings } from './surroundings.ts';

/** The passages of each piece. Lines that follow each other in one paragraph or item of one section are one passage. */
export const passagesByPiece = mapped(({ piece, sections, around }: SituatedPiece): readonly Passage[] => {
  const passages: Passage[] = [];
  for (const [index, line] of piece.lines.entries()) {
    const place = around[index] ?? nowhere;
    const last = passages.at(-1);
    const above = piece.lines[index - 1];
    const isSameSection = sections[index] === sections[index - 1];
    if (line.role === 'row') passages.push(...line.cells.map(({ content }) => passage('cell', content, line, place)));
    else if (line.role === 'text' && last && above && isSameSection && goesOn(last, above.block, line)) {
      passages[passages.length - 1] = joined(last, line.content);
    } else if (line.role === 'heading' || line.role === 'item' || line.role === 'text') {
      const role = line.role === 'text' ? 'paragraph' : line.role;
      passages.push(passage(role, line.content, line, place));
    }
  }
  return passages.filter(({ text }) => text !== '');
});

/**
 * A function that gives what `find` finds in each passage of a report, in the order of the text. It asks about a passage
 * once, as long as nobody types near it and the other things that it is given stay the same.
 */
export function eachPassage<Found, Rest extends readonly unknown[]>(
  find: (passage: Passage, ...rest: Rest) => readonly Found[],
): (report: Pick<Report, 'passagesByPiece'>, ...rest: Rest) => readonly Found[] {
  const inEach = gathered((passages: readonly Passage[], ...rest: Rest) =>
    passages.flatMap((passage) => find(passage, ...rest)),
  );
  return ({ passagesByPiece: byPiece }, ...rest) => inEach(byPiece, ...rest);
}

/** The passages that begin at or behind an offset, in the order of the text. */
export function* passagesFrom(
  { passagesByPiece: byPiece }: Pick<Report, 'passagesByPiece'>,
  offset: number,
): Generator<Passage> {
  const { stretches } = placesIn(byPiece);
  const first = Math.max(0, countBefore(stretches, ({ starts }) => (starts[0] ?? 0) < offset) - 1);
  for (let at = first, stretch = stretches[at]; stretch; stretch = stretches[++at]) {
    const { passages, starts } = stretch;
    const from = at === first ? countBefore(starts, (start) => start < offset) : 0;
    for (let index = from, passage = passages[index]; passage; passage = passages[++index]) yield passage;
  }
}

/** The last passage that begins at or before an offset, and the one before that; undefined where there is none. */
export function passageBefore(
  { passagesByPiece: byPiece }: Pick<Report, 'passagesByPiece'>,
  offset: number,
): { readonly passage: Passage | undefined; readonly before: Passage | undefined } {
  const { stretches } = placesIn(byPiece);
  const at = countBefore(stretches, ({ starts }) => (starts[0] ?? 0) <= offset) - 1;
  const stretch = stretches[at];
  const index = stretch ? countBefore(stretch.starts, (start) => start <= offset) - 1 : -1;
  return {
    passage: stretch?.passages[index],
    before: stretch?.passages[index - 1] ?? stretches[at - 1]?.passages.at(-1),
  };
}

/** Some passages that follow each other, and where each begins. */
interface Stretch {
  readonly passages: readonly Passage[];
  readonly starts: readonly number[];
}

const placesIn = rememberedBy(
  ({ groups }: Sequence<readonly Passage[]>): { readonly stretches: readonly Stretch[] } => ({
    stretches: groups.map(stretchOf).filter(({ passages }) => passages.length > 0),
  }),
);

const stretchOf = rememberedBy(({ items }: Group<readonly Passage[]>): Stretch => {
  return { passages: items.flat(), starts: items.flatMap(startsIn) };
});

const startsIn = rememberedBy((passages: readonly Passage[]): readonly number[] =>
  passages.map((passage) => passageSpan(passage).start),
);

/** The language of all that a report says, null where nothing tells it. */
export const languageOfReport = ({ passagesByPiece: byPiece }: Pick<Report, 'passagesByPiece'>): string | null =>
  languageBy(signsIn(byPiece));

const signsIn = folded(
  (passages: readonly Passage[]) => languageSigns(passages.map(({ text }) => text).join('\n')),
  addSigns,
  noSigns,
);

/** Where a stretch of a passage stands in the source: `from` and `to` are offsets into its text. */
export const passageSpan = ({ text, runs }: Passage, from = 0, to = text.length): Span =>
  sourceSpan({ text, runs, marks: [] }, from, to);

/** Where an offset of the source stands in the text of a passage; 0 where it stands in none of its runs. */
export function offsetIn({ runs }: Passage, offset: number): number {
  const run = runs.find(({ start, end }) => start <= offset && offset < end);
  return run ? run.at + Math.min(offset - run.start, run.length) : 0;
}

/** A sentence of a passage: offsets into its text. */
export interface Sentence extends Span {
  readonly text: string;
}

/** The sentences of a passage. A line that begins with a capital letter begins one, as many people end lines with nothing. */
export function sentencesOf({ text }: Passage): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index } of text.matchAll(sentenceStart)) {
    add(sentences, text, start, index);
    start = index;
  }
  add(sentences, text, start, text.length);
  return sentences;
}

// `e.g. Redis` and `v. 2` go on; `ended. Then` does not. East Asian stops take no space.
const sentenceStart =
  /(?<=[\p{L}\p{N})\]”"'’%][.!?]["”’)]?\s)(?<!\b(?:[Ee]\.g|[Ii]\.e|[Ee]tc|[Vv]s|[Cc]f|[Aa]pprox|[Cc]a|[Nn]o|[Dd]r|[Mm]r|[Mm]s|[Mm]rs|[Ss]t)\.\s)(?=\S)|(?<=[。！？])|(?<=\n)(?=[\p{Lu}\p{Lo}\p{N}])/gu;

/**
 * The text of a passage with what is not the author's own wording blanked out, letter for letter: code, links, what is
 * struck out, and what stands in quotation marks.
 */
export function ownWording({ text, asides }: Passage): string {
  if (asides.length === 0 && !/[“"«„]/.test(text)) return text;
  const unquoted = text.replace(quotation, (quoted) => blank.repeat(quoted.length));
  let own = '';
  for (const { start, end } of asides) {
    if (start > own.length) own += unquoted.slice(own.length, start);
    own += blank.repeat(Math.max(0, end - own.length));
  }
  return own + unquoted.slice(own.length);
}

const quotation = /“[^“”\n]*”|"[^"\n]*"|«[^«»\n]*»|„[^„“”\n]*[“”]/g;
// The sign that stands for an object in running text: no letter, no blank, no punctuation.
const blank = '\uFFFC';

function add(sentences: Sentence[], whole: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(whole.charAt(start))) start++;
  while (end > start && /\s/.test(whole.charAt(end - 1))) end--;
  if (start < end) sentences.push({ text: whole.slice(start, end), start, end });
}

function passage(role: PassageRole, content: InlineText, line: Line, around: Surroundings): Passage {
  const { text, runs } = content;
  return { role, text, runs, around, quoted: line.quoted, group: line.group, asides: asidesOf(content) };
}

const asidesOf = ({ marks }: InlineText): Span[] =>
  marks
    .filter(({ type }) => type === 'code' || type === 'link' || type === 'delete')
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end);

const goesOn = (last: Passage, block: Span, line: Line): boolean =>
  last.role !== 'heading' &&
  last.role !== 'cell' &&
  last.group === line.group &&
  block.start <= line.span.start &&
  line.span.start < block.end;

function joined(last: Passage, content: InlineText): Passage {
  const by = last.text.length + 1;
  const runs = content.runs.map((run): Run => ({ ...run, at: run.at + by }));
  const asides = asidesOf(content).map(({ start, end }) => ({ start: start + by, end: end + by }));
  return {
    ...last,
    text: `${last.text}\n${content.text}`,
    runs: [...last.runs, ...runs],
    asides: [...last.asides, ...asides],
  };
}
