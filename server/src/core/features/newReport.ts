/** Templates as snippets: the text of a new report, and of one section. */
import type { SectionKind } from '../model.ts';
import type { Profile, ProfileSection } from '../profile.ts';
import { builtinProfiles } from '../templates.ts';

/** A template that a new report can be made from. */
export interface TemplateChoice {
  readonly id: string;
  readonly title: string;
  /** One line about it. */
  readonly description: string;
}

/** What stands in the places for the present moment: `2024-06-05` and `14:05`. */
export interface Moment {
  readonly date: string;
  /** Of the zone that the templates name, UTC; null leaves the place open. */
  readonly time: string | null;
}

/** The templates to choose from, the general one first. */
export function listTemplates(): TemplateChoice[] {
  return builtinProfiles().map(({ id, title, description }) => ({ id, title, description }));
}

/** A whole report in snippet syntax; null for an id that no template has. */
export function newReportSnippet(id: string, { date, time }: Moment): string | null {
  const profile = builtinProfiles().find((candidate) => candidate.id === id);
  if (!profile) return null;
  return reportSnippet(profile, { date: escape(date), time: time === null ? null : escape(time) });
}

/** A template in snippet syntax. The moment may hold variables of that syntax. */
export const reportSnippet = (profile: Profile, moment: Moment): string => fill(piecesOf(profile), moment);

/** One section of a template in snippet syntax. The moment may hold variables of that syntax. */
export const sectionSnippet = (section: ProfileSection, moment: Moment): string => fill([section], moment);

interface Piece {
  readonly kinds: readonly SectionKind[];
  readonly text: string;
}

// The template cut at its sections; the first piece is what stands above them.
function piecesOf({ text, sections }: Profile): Piece[] {
  const starts = sections
    .map(({ kinds, level, title }) => ({ kinds, at: `\n${text}`.indexOf(`\n${'#'.repeat(level)} ${title}\n`) }))
    .filter(({ at }) => at >= 0);
  const cuts = [{ kinds: [], at: 0 }, ...starts];
  return cuts.map(({ kinds, at }, index) => ({ kinds, text: text.slice(at, cuts[index + 1]?.at) }));
}

// A comment, a place to fill in (`[words]`, but no link and no check box), or a character that snippets give a meaning.
const special = /<!--[^<]*?-->|\bYYYY-MM-DD\b|\bHH:MM\b|(?<!\])\[(?![ xX]\])([^[\]\n]+)\](?![([:])|[\\$}]/g;

// Guesses are tab stops too, so that the author passes each of them. When an item is due cannot be guessed at all.
function fill(pieces: readonly Piece[], { date, time }: Moment): string {
  let stops = 0;
  const stop = (text: string): string => `\${${++stops}:${text}}`;
  const filled = pieces.map(({ kinds, text }) => {
    const day = kinds.includes('actionItems') ? null : date;
    let clock = holdsTimeline(kinds, text) ? time : null;
    return text.replace(special, (found: string, words?: string) => {
      if (words !== undefined) return stop(escape(words));
      if (found === 'YYYY-MM-DD') return stop(day ?? found);
      if (found !== 'HH:MM') return escape(found);
      const hour = clock ?? found;
      clock = null;
      return stop(hour);
    });
  });
  return `${filled.join('')}$0`;
}

// Some templates ask for the timeline below a question (`How did we respond?`).
const holdsTimeline = (kinds: readonly SectionKind[], text: string): boolean =>
  kinds.includes('timeline') || text.split('\n').filter((line) => line.startsWith('- HH:MM')).length > 2;

const escape = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
