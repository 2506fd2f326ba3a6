/** Templates -> profiles, and which profile a report follows. */
import alx from '../../templates/alx.md';
import atlassian from '../../templates/atlassian.md';
import awsCoe from '../../templates/aws-coe.md';
import azurePir from '../../templates/azure-pir.md';
import general from '../../templates/general.md';
import gitlab from '../../templates/gitlab.md';
import googleSre from '../../templates/google-sre.md';
import pagerduty from '../../templates/pagerduty.md';
import sreWorkbook from '../../templates/sre-workbook.md';
import type { LintSettings } from './lint.ts';
import { smallest } from './lists.ts';
import type { Report, Section } from './model.ts';
import { parse } from './parse.ts';
import type { Profile, ProfileSection } from './profile.ts';
import { remembered, rememberedBy, rememberedOf } from './remembered.ts';
import { readTitle } from './titles.ts';
import { tokens } from './titleWords.ts';

/** The built-in templates by the id that the setting `postmortem.profile` uses. */
const texts: Readonly<Record<string, string>> = {
  general,
  'google-sre': googleSre,
  'sre-workbook': sreWorkbook,
  pagerduty,
  atlassian,
  'aws-coe': awsCoe,
  'azure-pir': azurePir,
  gitlab,
  alx,
};

/** The ids of the built-in profiles, the general one first. */
export const builtinIds: readonly string[] = Object.keys(texts);

/** The built-in profiles, the general one first. Read when first asked for. */
export function builtinProfiles(): readonly Profile[] {
  return (profiles ??= Object.entries(texts).map(([id, text]) => readBuiltin(id, text)));
}
let profiles: readonly Profile[] | undefined;

/** The whole text of a built-in template without its front matter, of the general one where the id is of none. */
export function templateText(id: string): string {
  const text = texts[id] ?? general;
  return text.slice(builtinStart(text)).trimStart();
}

// All have one form, for which lines are enough: to parse nine documents would keep the first report waiting.
function readBuiltin(id: string, text: string): Profile {
  const [, ...sections] = text.split(/^(?=## )/m);
  const headed = sections.map((whole) => {
    const title = whole.slice(3, whole.indexOf('\n')).trim();
    return { title, kinds: readTitle(title).kinds, level: 2, whole };
  });
  return profileOf(id, text, builtinStart(text), headed);
}

const matterEnd = '\n---\n';
const builtinStart = (text: string): number => text.indexOf(matterEnd) + matterEnd.length;

/**
 * Reads a Markdown template: its headings are the sections. `<!-- recommended -->` or `<!-- optional -->` after one says
 * that a report may be without it.
 */
export function readTemplate(id: string, text: string): Profile {
  const report = parse(text);
  const title = report.metadata.title?.span.start;
  const headings = report.sections.filter(
    (section) => section.notation === 'heading' && section.title.span.start !== title,
  );
  const top = smallest(headings.map((section) => section.rank));
  const sections = headings.filter((section) => section.rank === top).map((section) => templateSection(section, text));
  return profileOf(id, text, report.contentStart, sections);
}

/** A section as a template has it, with its heading. */
interface TemplateSection extends Pick<ProfileSection, 'title' | 'kinds' | 'level'> {
  readonly whole: string;
}

const templateSection = ({ title, kinds, rank, span }: Section, text: string): TemplateSection => ({
  title: title.text.trim(),
  kinds,
  level: rank,
  whole: text.slice(span.start, span.end),
});

function profileOf(id: string, text: string, contentStart: number, sections: readonly TemplateSection[]): Profile {
  const matter = text.slice(0, contentStart);
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
    sections: sections.map(profileSection),
    text: text.slice(contentStart).replace(new RegExp(mark, 'gim'), '').trimStart(),
  };
}

// On the line below the heading, or behind it.
const mark =
  /^[ \t]*<!--[ \t]*(?:optional|recommended)[ \t]*-->[ \t]*\r?\n?|[ \t]?<!--[ \t]*(?:optional|recommended)[ \t]*-->/im;

function profileSection({ title, kinds, level, whole }: TemplateSection): ProfileSection {
  const need = mark.exec(whole.split('\n').slice(0, 4).join('\n'))?.[0].toLowerCase();
  return {
    title,
    kinds,
    level,
    required: need === undefined,
    recommended: need?.includes('recommended') ?? false,
    text: `${whole.replace(mark, '').trimEnd()}\n`,
  };
}

/** The profile that a report is held against, and why that one, in words for a person. */
export interface ProfileChoice {
  readonly profile: Profile;
  readonly reason: string;
  /** The report or its team has chosen it; the general one also stands in where nothing else fits. */
  readonly followed: boolean;
}

/**
 * Chooses by name, or with `auto` by the headings. An unknown name, and a file that cannot be used, count as `auto`.
 * Where two templates fit equally well the general one applies.
 */
export function chooseProfile(
  { sections }: Pick<Report, 'sections'>,
  { profile: name = 'auto', ownProfile }: LintSettings,
): ProfileChoice {
  if (ownProfile && !('problem' in ownProfile))
    return { profile: ownProfile, reason: 'the settings name it', followed: true };
  const named = builtinProfiles().find((profile) => profile.id === name);
  return named ? { profile: named, reason: 'the settings name it', followed: true } : profileFor(sections);
}

const profileFor = rememberedOf((sections: readonly Section[]): ProfileChoice => {
  const titles = new Set(sections.filter((section) => !section.nested).map(titleOf));
  const [general, ...others] = builtinProfiles();
  if (!general) throw new Error('There is always a general profile.');
  const [best, ...equals] = closest(titles, general, others);
  if (!best)
    return { profile: general, reason: 'its headings follow no other template', followed: follows(titles, general) };
  if (equals.length > 0) {
    const names = [best, ...equals].map(({ profile }) => profile.title).join(' and ');
    return { profile: general, reason: `its headings fit ${names} equally well`, followed: false };
  }
  return {
    profile: best.profile,
    reason: `it has the headings ${best.matched.map((title) => `“${title}”`).join(', ')}`,
    followed: true,
  };
});

// All of the required headings but one: who began with this template may have taken one out.
function follows(titles: ReadonlySet<string>, general: Profile): boolean {
  const required = general.sections.filter((section) => section.required);
  return required.filter(({ title }) => titles.has(comparable(title))).length >= required.length - 1;
}

// The templates with the largest share of their headings in the report, if that is enough to tell them by.
function closest(titles: ReadonlySet<string>, general: Profile, others: readonly Profile[]): Candidate[] {
  const shared = new Set(general.sections.map((section) => comparable(section.title)));
  const candidates = others
    .map((profile) => ({ profile, matched: matchedTitles(profile, titles) }))
    .filter(({ matched }) => matched.filter((title) => !shared.has(comparable(title))).length >= 2)
    .map((candidate) => ({ ...candidate, share: candidate.matched.length / candidate.profile.sections.length }))
    .filter(({ share }) => share >= 0.5);
  const most = Math.max(...candidates.map(({ share }) => share));
  return candidates.filter(({ share }) => share === most);
}

interface Candidate {
  readonly profile: Profile;
  readonly matched: readonly string[];
}

const matchedTitles = (profile: Profile, titles: ReadonlySet<string>): string[] =>
  profile.sections.filter((section) => titles.has(comparable(section.title))).map((section) => section.title);

const titleOf = rememberedBy(({ title }: Section) => comparable(title.text));

const comparable = remembered((title): string => tokens(title).join(' ').replace('preventative', 'preventive'));
