/** Sections in which nothing is written yet. */
import { speaksOfAllTimes } from './allTimes.ts';
import type { Passage, Report, Section, Span } from './model.ts';
import { countBefore } from './lists.ts';
import { eachPassage, passagesFrom, passageSpan } from './passages.ts';
import type { Profile, ProfileSection } from './profile.ts';
import { rememberedBy } from './remembered.ts';
import { outwards } from './sections.ts';
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
  const written = writtenPlaces(report, promptsOf(profile));
  const empty = new Set(
    sections.filter((section) => {
      if (!opensAPart(section, profile) || holds(section, written)) return false;
      const inside = passagesIn(section, report);
      return areUnwritten(inside, section, profile) && !showsMore(section, inside, report);
    }),
  );
  return [...empty].filter((section) => ![...outwards(sections, section.parent)].some((outer) => empty.has(outer)));
}

// Below weaker notations nobody can tell what belongs to which; `Date: 5 June` as a heading says it all.
const opensAPart = ({ kinds, rank, title }: Section, profile: Profile): boolean => {
  if (rank > 6 || (kinds.includes('metadata') && /[:：]\s*[^\s:：]/u.test(title.text))) return false;
  return kinds.length > 0 || profile.sections.some((wanted) => plain(wanted.title) === plain(title.text));
};

// Where passages stand that say something, whichever section they belong to.
const writtenPlaces = eachPassage((passage, prompts: Prompts): Span[] =>
  mayBeUnwritten(passage, prompts.template, prompts.all) ? [] : [passageSpan(passage)],
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
  return inside.every((passage) => mayBeUnwritten(passage, profile.text, prompts));
}

const mayBeUnwritten = ({ role, text }: Passage, template: string, prompts: ReadonlySet<string>): boolean =>
  role === 'heading' || saysNothing(text, template) || speaksOfAllTimes(text) || prompts.has(plain(text));

/** A template, and what it has in any of its sections, line by line. */
interface Prompts {
  readonly template: string;
  readonly all: ReadonlySet<string>;
}

const promptsOf = rememberedBy(({ text, sections }: Profile): Prompts => ({
  template: text,
  all: new Set(sections.flatMap(linesOf)),
}));

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
