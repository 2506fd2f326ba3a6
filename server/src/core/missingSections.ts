/** Which sections of its template a report lacks, and the edits that bring them. */
import type { TextEdit } from './finding.ts';
import { smallest } from './lists.ts';
import type { Passage, Report, Section, SectionKind } from './model.ts';
import type { Profile, ProfileSection } from './profile.ts';
import { rememberedBy } from './remembered.ts';
import { isField, outwards } from './sections.ts';
import { lineBreakOf } from './spans.ts';
import { summaryPassages } from './summaryPassages.ts';
import { tokens } from './titleWords.ts';
import { isToldElsewhere } from './toldElsewhere.ts';

/** The template that a report is held against, and whether the report follows it or only no other. */
export interface Template {
  readonly profile: Profile;
  readonly followed: boolean;
}

/** The parts of a report that a section of the template may be found in. */
export interface ToldParts extends Pick<Report, 'sections' | 'timelines' | 'milestones'> {
  readonly summary: readonly Passage[];
}

/** The parts of a report. */
export const toldParts = (report: Report): ToldParts => ({
  sections: report.sections,
  timelines: report.timelines,
  milestones: report.milestones,
  summary: summaryPassages(report),
});

/** The required sections that the report lacks, in the template's order. */
export const missingSections = (report: Report, template: Template): ProfileSection[] =>
  missingFrom(toldParts(report), template);

/**
 * The required sections that are not among the parts, in the template's order. A report that follows no template need not
 * have the headings of this one, as long as it tells what belongs below them.
 */
export const missingFrom = (parts: ToldParts, template: Template): ProfileSection[] =>
  template.profile.sections.filter((wanted) => wanted.required && !hasSection(parts, wanted, template));

/** The recommended sections that are not among the parts, in the template's order. */
export const recommendedFrom = (parts: ToldParts, template: Template): ProfileSection[] =>
  template.profile.sections.filter((wanted) => wanted.recommended && !hasSection(parts, wanted, template));

/** The edits that insert sections where the template has them, with its text: one for each place. */
export function insertSections(report: Report, profile: Profile, sections: readonly ProfileSection[]): TextEdit[] {
  const places = sections.map((section) => placeOf(report, profile, section));
  return [...new Set(places)].map((place) =>
    insertAt(
      report,
      place,
      sections.filter((_, index) => places[index] === place),
    ),
  );
}

/** The offset where the template would have a section of the report: behind the ones that stand before it there. */
export function placeOf(report: Report, profile: Profile, section: ProfileSection): number {
  const index = profile.sections.indexOf(section);
  const outer = outerSections(report);
  for (const before of profile.sections.slice(0, index).reverse()) {
    const found = outer.findLast((s) => isThat(s, before));
    if (found) return found.span.end;
  }
  const [first] = outer;
  for (const after of index === 0 && first ? [] : profile.sections.slice(index + 1)) {
    const found = outer.find((s) => isThat(s, after));
    if (found) return found.line.start;
  }
  return first?.line.start ?? report.text.length;
}

function hasSection(parts: ToldParts, wanted: ProfileSection, { followed }: Template): boolean {
  const sections = ownSections(parts.sections);
  if (wanted.kinds.length === 0) return sections.some((section) => sameTitle(section, wanted));
  return wanted.kinds.every(
    (kind) =>
      sections.some((section) => section.kinds.includes(kind)) ||
      (kind === 'summary' && parts.summary.length > 0) ||
      (!followed && isToldElsewhere(parts, kind)),
  );
}

const ownSections = rememberedBy((sections: readonly Section[]): readonly Section[] =>
  sections.filter((section) => !isTimelineEntry(section, sections)),
);

// An entry of the timeline such as `Resolution: rolled back` is no section.
const isTimelineEntry = (section: Section, sections: readonly Section[]): boolean =>
  isField(section) && [...outwards(sections, section.parent)].some((outer) => outer.kinds.includes('timeline'));

// The sections that the template speaks of: not the ones inside of others, not the title above them all.
function outerSections(report: Report): Section[] {
  const title = report.metadata.title?.span.start;
  return report.sections.filter(
    (section) => section.title.span.start !== title && section.kinds.length > 0 && !section.nested,
  );
}

const isThat = (section: Section, wanted: ProfileSection): boolean =>
  sameTitle(section, wanted) ||
  (wanted.kinds.length > 0 && wanted.kinds.some((kind: SectionKind) => section.kinds.includes(kind)));

const sameTitle = (section: Section, wanted: ProfileSection): boolean =>
  tokens(section.title.text).join(' ') === tokens(wanted.title).join(' ');

function insertAt(report: Report, offset: number, sections: readonly ProfileSection[]): TextEdit {
  const { text } = report;
  const level = levelOf(report);
  const body = sections.map((section) => atLevel(section, level).trimEnd()).join('\n\n');
  const before = text.slice(0, offset);
  const lead = before.trim() === '' ? '' : '\n'.repeat(Math.max(0, 2 - breaksAtEnd(before)));
  const tail = text.slice(offset).trim() === '' ? '\n' : '\n\n';
  const inserted = `${lead}${body}${tail}`.replaceAll('\n', lineBreakOf(text));
  return { span: { start: offset, end: offset }, text: inserted };
}

const breaksAtEnd = (text: string): number => text.slice(text.trimEnd().length).split('\n').length - 1;

// The level at which the report has its sections; a report without headings gets second-level ones, below its title.
function levelOf(report: Report): number {
  const ranks = outerSections(report)
    .filter((section) => section.rank <= 6)
    .map((section) => section.rank);
  return ranks.length > 0 ? smallest(ranks) : 2;
}

function atLevel(section: ProfileSection, level: number): string {
  const shift = level - section.level;
  return section.text.replace(/^(#{1,6})(?=\s)/gm, (hashes) =>
    '#'.repeat(Math.min(6, Math.max(1, hashes.length + shift))),
  );
}
