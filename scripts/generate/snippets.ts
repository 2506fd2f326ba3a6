/** The snippets for Markdown files. */
import { reportSnippet, sectionSnippet, type Moment } from '../../server/src/core/features/newReport.ts';
import type { Profile, ProfileSection } from '../../server/src/core/profile.ts';

/** One snippet as VS Code reads it. */
export interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

/** The snippet file: whole reports, sections, a timeline entry and an action item. */
export function snippetFile(profiles: readonly Profile[]): string {
  const snippets = { ...reports(profiles), ...sections(profiles), ...entries, ...items };
  return `${JSON.stringify(snippets, null, 2)}\n`;
}

const today = '${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}';
// The editor knows the author's own time and its distance from UTC, so that is what is written.
const now = '${CURRENT_HOUR}:${CURRENT_MINUTE} ${CURRENT_TIMEZONE_OFFSET/^[+-]00:00$/UTC/}';

// The templates state their times in UTC, which a snippet cannot work out: the places for times stay open.
const moment: Moment = { date: today, time: null };

const reports = (profiles: readonly Profile[]): Record<string, Snippet> =>
  Object.fromEntries(
    profiles.map((profile) => [
      `Report: ${profile.title}`,
      {
        prefix: `postmortem-${profile.id}`,
        body: reportSnippet(profile, moment).split('\n'),
        description: `A whole incident report. ${profile.description}`,
      },
    ]),
  );

const sections = (profiles: readonly Profile[]): Record<string, Snippet> =>
  Object.fromEntries(
    distinctSections(profiles).map(({ section, profile }) => [
      `Section: ${section.title}`,
      {
        prefix: `pm-${dashed(section.title)}`,
        body: sectionSnippet(section, moment).split('\n'),
        description: `The section “${section.title}”, as in the ${profile.title} template.`,
      },
    ]),
  );

interface Origin {
  readonly section: ProfileSection;
  readonly profile: Profile;
}

// What every template requires, later ones only call by another name. What they have beyond that counts by its title.
// Nobody types a whole question to get its section: such ones come with their report only.
function distinctSections(profiles: readonly Profile[]): Origin[] {
  const all = profiles.flatMap((profile) => profile.sections.map((section) => ({ section, profile })));
  const seen = new Set<string>();
  return all.filter(({ section: { title, kinds, required } }) => {
    const name = dashed(title);
    const known = required && kinds.length > 0 ? kinds.every((kind) => seen.has(kind)) : seen.has(name);
    for (const key of [name, ...kinds]) seen.add(key);
    return !known && title.split(' ').length <= longestTitle;
  });
}

const longestTitle = 6;

const dashed = (title: string): string =>
  title
    .toLowerCase()
    .replace(/['’?]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const entries: Record<string, Snippet> = {
  'Timeline entry': {
    prefix: 'pm-entry',
    body: [`- ${now} \${1:What happened}`, '$0'],
    description: 'A timeline entry with the present time.',
  },
  'Timeline entry with date': {
    prefix: 'pm-entry-with-date',
    body: [`- ${today} ${now} \${1:What happened}`, '$0'],
    description: 'A timeline entry with the present date and time.',
  },
};

const items: Record<string, Snippet> = {
  'Action item': {
    prefix: 'pm-action',
    body: ['- [ ] ${1:What will be done} (Owner: ${2:Name}, due ${3:YYYY-MM-DD})', '$0'],
    description: 'An action item with its owner and due date.',
  },
};
