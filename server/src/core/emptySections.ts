/** Sections in which nothing is written yet. */
import { speaksOfAllTimes } from './allTimes.ts';
import type { Text } from './documentText.ts';
import { countBefore } from './lists.ts';
import type { Passage, Report, Section, Span } from './model.ts';
import { passagesFrom, passageSpan } from './passages.ts';
import type { Profile, ProfileSection } from './profile.ts';
import { rememberedBy, rememberedFor, rememberedForIn } from './remembered.ts';
import { outwards, shapeOf, type SectionShape, type ShapedSection } from './sections.ts';
import { gathered } from './sequence.ts';
import { saysNothing } from './slots.ts';
import { contains, slice } from './spans.ts';
import { tokens } from './titleWords.ts';

/** What tells whether sections are empty. */
export type SectionTexts = Pick<Report, 'sections' | 'passagesByPiece' | 'text' | 'comments' | 'unknownTags'>;

/**
 * The sections of a known kind with nothing but a template's prompts, comments or placeholders below their heading. Of a
 * section that is empty with all its parts only the outer one is named.
 */
export const emptySections = (report: SectionTexts, profile: Profile): readonly Section[] =>
  emptyAmong(report.passagesByPiece, report, report.text, profile);

// Two rules ask for them in each version of a document, one after the other. All that tells them follows from the text.
const emptyAmong = rememberedForIn(
  (_: SectionTexts['passagesByPiece'], report: SectionTexts, _text: Text, profile: Profile): readonly Section[] => {
    const empty = new Set(unheld(report, profile).filter((section) => isEmpty(section, report, profile)));
    const isInside = ({ parent }: Section): boolean =>
      [...outwards(report.sections, parent)].some((outer) => empty.has(outer));
    return [...empty].filter((section) => !isInside(section));
  },
);

// The parts of a report that hold none of the places where something is written for sure. Both follow the text.
function unheld({ sections, passagesByPiece }: SectionTexts, profile: Profile): Section[] {
  const places = writtenPlaces(passagesByPiece, promptsOf(profile));
  const found: Section[] = [];
  let next = 0;
  for (const index of partsIn(shapeOf(sections), profile)) {
    const section = sections[index];
    if (!section) continue;
    const { body } = section;
    while (next < places.length && (places[next]?.start ?? 0) < body.start) next++;
    if ((places[next]?.end ?? Infinity) > body.end) found.push(section);
  }
  return found;
}

const partsIn = rememberedFor(({ sections }: SectionShape, profile: Profile): readonly number[] =>
  sections.flatMap(({ title, kinds, rank }, index) => (opensAPart(title, kinds, rank, profile) ? [index] : [])),
);

// Below weaker notations nobody can tell what belongs to which; `Date: 5 June` as a heading says it all.
const opensAPart = rememberedFor(
  (title: ShapedSection['title'], kinds: ShapedSection['kinds'], rank: number, profile: Profile): boolean => {
    if (rank > 6 || (kinds.includes('metadata') && /[:：]\s*[^\s:：]/u.test(title.text))) return false;
    return kinds.length > 0 || profile.sections.some((wanted) => plain(wanted.title) === plain(title.text));
  },
);

// Where passages stand that say something, whichever section they belong to: the first behind each heading, and of each piece.
const writtenPlaces = gathered((passages: readonly Passage[], prompts: Prompts): Span[] => {
  const found: Span[] = [];
  let isFirst = true;
  for (const passage of passages) {
    if (passage.role === 'heading') isFirst = true;
    else if (isFirst && !mayBeUnwritten(passage, prompts.template, prompts.include)) {
      found.push(passageSpan(passage));
      isFirst = false;
    }
  }
  return found;
});

function isEmpty(section: Section, report: SectionTexts, profile: Profile): boolean {
  const prompts = promptsFor(section, profile);
  const { body } = section;
  const inside: Passage[] = [];
  // Passages follow each other in the order of the text.
  for (const passage of passagesFrom(report, body.start)) {
    if (passageSpan(passage).end > body.end) break;
    if (!mayBeUnwritten(passage, profile.text, (text) => prompts.has(plain(text)))) return false;
    inside.push(passage);
  }
  return !showsMore(section, inside, report);
}

const mayBeUnwritten = ({ role, text }: Passage, template: string, isPrompt: (text: string) => boolean): boolean =>
  role === 'heading' || saysNothing(text, template) || isPrompt(text) || speaksOfAllTimes(text);

/** A template, and what it has in any of its sections, line by line. */
interface Prompts {
  readonly template: string;
  readonly include: (text: string) => boolean;
}

const promptsOf = rememberedBy(({ text, sections }: Profile): Prompts => ({
  template: text,
  include: oneOf(sections.flatMap(linesOf)),
}));

// Few texts end in the same word as one of the lines, and the whole is compared only where one does.
function oneOf(lines: readonly string[]): (text: string) => boolean {
  const all = new Set(lines);
  const endings = new Set(lines.map((line) => line.slice(line.lastIndexOf(' ') + 1)));
  return (text) => {
    const last = lastWord(text);
    return (last === null || endings.has(last)) && all.has(plain(text));
  };
}

// In small letters; null where the text ends otherwise than in a word of plain letters.
function lastWord(text: string): string | null {
  let end = text.length;
  while (end > 0 && '.,:!?'.includes(text.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && /[a-z]/i.test(text.charAt(start - 1))) start--;
  const isWhole = start < end && (start === 0 || /\s/.test(text.charAt(start - 1)));
  return isWhole ? text.slice(start, end).toLowerCase() : null;
}

// What the template has in such a section, line by line: somebody has yet to write something of their own.
const promptsFor = rememberedFor(
  (section: Section, { sections }: Profile): ReadonlySet<string> =>
    new Set(
      sections
        .filter(
          (wanted) =>
            plain(wanted.title) === plain(section.title.text) ||
            wanted.kinds.some((kind) => section.kinds.includes(kind)),
        )
        .flatMap(linesOf),
    ),
);

const linesOf = rememberedBy(({ text }: ProfileSection): readonly string[] =>
  text
    .split(/[\n|]/)
    .map(plain)
    .filter((line) => line !== ''),
);

const plain = (text: string): string => tokens(text).join(' ');

// Code, pictures and the like are no passages, but they are something: what is left of the source has letters then.
function showsMore({ body }: Section, inside: readonly Passage[], report: SectionTexts): boolean {
  const { text, comments, unknownTags, sections } = report;
  if (!/\p{L}/u.test(slice(text, body))) return false;
  const known = [
    ...inside.map((passage) => passageSpan(passage)),
    ...spansIn(body, comments, ({ span }) => span),
    ...spansIn(body, unknownTags, ({ span }) => span),
    ...spansIn(body, sections, ({ line }) => line),
  ];
  let at = body.start;
  for (const { start, end } of known.sort((a, b) => a.start - b.start)) {
    if (/\p{L}/u.test(text.slice(at, start))) return true;
    at = Math.max(at, end);
  }
  return /\p{L}/u.test(text.slice(at, body.end));
}

// Where those of the things stand that lie in a body.
function spansIn<Item>(body: Span, items: readonly Item[], spanOf: (item: Item) => Span): Span[] {
  const first = countBefore(items, (item) => spanOf(item).start < body.start);
  const behind = countBefore(items, (item) => spanOf(item).start <= body.end);
  return items
    .slice(first, behind)
    .map(spanOf)
    .filter((span) => contains(body, span));
}
