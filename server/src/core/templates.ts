/** Templates -> profiles, and which profile a report follows. */
import alx from '../../templates/alx.md';
import atlassian from '../../templates/atlassian.md';
import general from '../../templates/general.md';
import googleSre from '../../templates/google-sre.md';
import pagerduty from '../../templates/pagerduty.md';
import { smallest } from './lists.ts';
import type { Report, Section } from './model.ts';
import { parse } from './parse.ts';
import type { Profile, ProfileSection } from './profile.ts';
import { tokens } from './titles.ts';

/** The built-in templates by the id that the setting `postmortem.profile` uses. */
const texts: Readonly<Record<string, string>> = { general, alx, atlassian, 'google-sre': googleSre, pagerduty };

/** The built-in profiles, the general one first. Read when first asked for. */
export function builtinProfiles(): readonly Profile[] {
  return (profiles ??= Object.entries(texts).map(([id, text]) => readTemplate(id, text)));
}
let profiles: readonly Profile[] | undefined;

/** Reads a Markdown template: its headings are the sections, `<!-- optional -->` below one makes it optional. */
export function readTemplate(id: string, text: string): Profile {
  const report = parse(text);
  const title = report.metadata.title?.span.start;
  const headings = report.sections.filter(
    (section) => section.notation === 'heading' && section.title.span.start !== title,
  );
  const top = smallest(headings.map((section) => section.rank));
  const sections = headings.filter((section) => section.rank === top).map((section) => profileSection(section, text));
  const matter = text.slice(0, report.contentStart);
  const field = (key: string): string =>
    matter
      .split('\n')
      .find((line) => line.startsWith(`${key}:`))
      ?.slice(key.length + 1)
      .trim() ?? '';
  return {
    id,
    title: field('title') || id,
    description: field('description'),
    source: field('source'),
    sections,
    text: text.slice(report.contentStart).replace(new RegExp(optional, 'gm'), '').trimStart(),
  };
}

const optional = /^[ \t]*<!--[ \t]*optional[ \t]*-->[ \t]*\r?\n?/m;

function profileSection(section: Section, text: string): ProfileSection {
  const whole = text.slice(section.span.start, section.span.end);
  const firstLines = whole.split('\n').slice(0, 4).join('\n');
  return {
    title: section.title.text,
    kinds: section.kinds,
    level: section.rank,
    required: !optional.test(firstLines),
    text: `${whole.replace(optional, '').trimEnd()}\n`,
  };
}

/** The profile that a report is held against, and why that one, in words for a person. */
export interface ProfileChoice {
  readonly profile: Profile;
  readonly reason: string;
}

/** Chooses by name, or with `auto` by the headings. An unknown name counts as `auto`. */
export function chooseProfile(report: Report, name = 'auto'): ProfileChoice {
  const all = builtinProfiles();
  const named = all.find((profile) => profile.id === name);
  if (named) return { profile: named, reason: 'the settings name it' };
  const titles = new Set(outerTitles(report));
  const [fallback, ...others] = all.map((profile) => ({ profile, matched: matchedTitles(profile, titles) }));
  if (!fallback) throw new Error('There is always a general profile.');
  const shared = new Set(fallback.profile.sections.map((section) => comparable(section.title)));
  const share = ({ profile, matched }: Candidate): number => matched.length / profile.sections.length;
  const own = ({ matched }: Candidate): number => matched.filter((title) => !shared.has(comparable(title))).length;
  const best = others
    .filter((candidate) => own(candidate) >= 2 && share(candidate) >= 0.5)
    .reduce<Candidate | null>((a, b) => (a && share(a) >= share(b) ? a : b), null);
  if (!best) return { profile: fallback.profile, reason: 'its headings follow no other template' };
  return {
    profile: best.profile,
    reason: `it has the headings ${best.matched.map((title) => `“${title}”`).join(', ')}`,
  };
}

interface Candidate {
  readonly profile: Profile;
  readonly matched: readonly string[];
}

const matchedTitles = (profile: Profile, titles: ReadonlySet<string>): string[] =>
  profile.sections.filter((section) => titles.has(comparable(section.title))).map((section) => section.title);

const outerTitles = (report: Report): string[] =>
  report.sections.filter((section) => !section.nested).map((section) => comparable(section.title.text));

const comparable = (title: string): string => tokens(title).join(' ').replace('preventative', 'preventive');
