/** Sections in which nothing is written yet. */
import { speaksOfAllTimes } from './allTimes.ts';
import type { Passage, Report, Section, Span } from './model.ts';
import { countBefore } from './lists.ts';
import { passagesFrom, passageSpan } from './passages.ts';
import type { Profile, ProfileSection } from './profile.ts';
import { rememberedBy, rememberedFor } from './remembered.ts';
import { outwards } from './sections.ts';
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
export function emptySections(report: SectionTexts, profile: Profile): Section[] {
  const { sections } = report;
  const written = writtenPlaces(report.passagesByPiece, promptsOf(profile));
  const empty = new Set(
    partsIn(sections, profile).filter((section) => {
      if (holds(section, written)) return false;
      const inside = passagesIn(section, report);
      return areUnwritten(inside, section, profile) && !showsMore(section, inside, report);
    }),
  );
  return [...empty].filter((section) => ![...outwards(sections, section.parent)].some((outer) => empty.has(outer)));
}

const partsIn = rememberedFor((sections: readonly Section[], profile: Profile): readonly Section[] =>
  sections.filter((section) => opensAPart(section, profile)),
);

// Below weaker notations nobody can tell what belongs to which; `Date: 5 June` as a heading says it all.
const opensAPart = ({ kinds, rank, title }: Section, profile: Profile): boolean => {
  if (rank > 6 || (kinds.includes('metadata') && /[:：]\s*[^\s:：]/u.test(title.text))) return false;
  return kinds.length > 0 || profile.sections.some((wanted) => plain(wanted.title) === plain(title.text));
};

// Where passages stand that say something, whichever section they belong to: of those that may be the first in one, as that
// is where nearly all sections say something.
const writtenPlaces = gathered((passages: readonly Passage[], prompts: Prompts): Span[] =>
  passages.flatMap((passage, index) => {
    const mayOpen = index === 0 || passages[index - 1]?.role === 'heading';
    return !mayOpen || mayBeUnwritten(passage, prompts.template, prompts.include) ? [] : [passageSpan(passage)];
  }),
);

const holds = ({ body }: Section, places: readonly Span[]): boolean => {
  const first = places[countBefore(places, ({ start }) => start < body.start)];
  return first !== undefined && first.end <= body.end;
};

// Passages follow each other in the order of the text.
function passagesIn({ body }: Section, report: SectionTexts): Passage[] {
  const found: Passage[] = [];
  for (const passage of passagesFrom(report, body.start)) {
    if (passageSpan(passage).end > body.end) break;
    found.push(passage);
  }
  return found;
}

function areUnwritten(inside: readonly Passage[], section: Section, profile: Profile): boolean {
  const prompts = promptsFor(section, profile);
  return inside.every((passage) => mayBeUnwritten(passage, profile.text, (text) => prompts.has(plain(text))));
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
const promptsFor = (section: Section, { sections }: Profile): ReadonlySet<string> =>
  new Set(
    sections
      .filter(
        (wanted) =>
          plain(wanted.title) === plain(section.title.text) ||
          wanted.kinds.some((kind) => section.kinds.includes(kind)),
      )
      .flatMap(linesOf),
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
    ...comments.map(({ span }) => span),
    ...unknownTags.map(({ span }) => span),
    ...sections.map(({ line }) => line),
  ].filter((span) => contains(body, span));
  let at = body.start;
  for (const { start, end } of known.sort((a, b) => a.start - b.start)) {
    if (/\p{L}/u.test(text.slice(at, start))) return true;
    at = Math.max(at, end);
  }
  return /\p{L}/u.test(text.slice(at, body.end));
}
