/** Lines that are meant as headings, and the edits that make them headings. */
import type { Text } from './documentText.ts';
import type { TextEdit } from './finding.ts';
import { smallest } from './lists.ts';
import type { Part, Report, Section } from './model.ts';
import { lineBreakOf, lineEnd, lineSpan } from './spans.ts';

/** What tells of headings. */
export interface Titled extends Pick<Report, 'sections' | 'contentStart'> {
  readonly title: Part | null;
}

/** What a report tells of its headings. */
export const titled = ({ sections, metadata, contentStart }: Report): Titled => ({
  sections,
  title: metadata.title,
  contentStart,
});

/** `#Title` lines: the space is missing that would make them headings. */
export const unspacedHeadings = (sections: readonly Section[]): Section[] =>
  sections.filter((section) => section.notation === 'unspaced');

/** A plain line that is meant as a heading; `section` is null for the title. */
export interface PlainHeading {
  readonly part: Part;
  readonly section: Section | null;
}

/** The plain lines that stand for headings in a report that has no real ones over its sections, title included. */
export function plainHeadings(report: Titled): PlainHeading[] {
  const { sections } = report;
  if (sections.some(isMarked)) return [];
  const plain = sections.filter((section) => section.notation === 'plain' || isOuterLabel(section));
  const headings = plain.map((section) => ({ part: section.title, section }));
  return headings.length > 0 ? [...titleHeading(report), ...headings] : [];
}

const isMarked = ({ notation, kinds }: Section): boolean =>
  kinds.length > 0 && (notation === 'heading' || notation === 'bold');

/** The edits that make the plain headings of a report real ones. */
export const plainEdits = (report: Report): TextEdit[] =>
  plainHeadings(titled(report)).flatMap(({ part, section }) =>
    section
      ? headingEdits(report.text, section)
      : standAlone(report.text, part, 1, lineEnd(report.text, part.span.end)),
  );

/** The edit that makes `#Title` a heading, at the level that the report's other sections have. */
export function spaceEdit(report: Titled, section: Section): TextEdit {
  const headings = report.sections.filter((s) => s.notation === 'heading' && s.kinds.length > 0 && !s.nested);
  const level = Math.min(smallest(headings.map((s) => s.rank)), plainHeadings(report).length > 0 ? 2 : 7);
  const hashes = level <= 6 && !section.nested ? level : section.rank;
  return { span: { start: section.line.start, end: section.title.span.start }, text: `${'#'.repeat(hashes)} ` };
}

// `Issue Summary: ...` with its text behind it is a section where nothing stands above it.
const isOuterLabel = (section: Section): boolean =>
  section.notation === 'label' && !section.nested && section.kinds.some((kind) => kind !== 'metadata');

const levelOf = (section: Section): number => (section.nested ? 3 : 2);

function titleHeading({ title, sections, contentStart }: Titled): PlainHeading[] {
  if (!title || title.span.start < contentStart) return [];
  return sections.some((s) => s.title.span.start === title.span.start) ? [] : [{ part: title, section: null }];
}

// The colon goes, and what stood behind it becomes the paragraph below.
function headingEdits(text: Text, section: Section): TextEdit[] {
  const end = section.notation === 'label' ? section.body.start : section.line.end;
  return standAlone(text, section.title, levelOf(section), end);
}

function standAlone(text: Text, title: Part, level: number, end: number): TextEdit[] {
  const line = lineSpan(text, title.span.start);
  const newline = lineBreakOf(text);
  const above = line.start === 0 || isBlank(text, line.start - 1) ? '' : newline;
  const below = end < line.end ? newline.repeat(2) : belowOf(text, line.end, newline);
  const opening: TextEdit = {
    span: { start: line.start, end: title.span.start },
    text: `${above}${'#'.repeat(level)} `,
  };
  return [opening, { span: { start: title.span.end, end }, text: below }];
}

const belowOf = (text: Text, end: number, newline: string): string =>
  end >= text.length || /^\r?\n[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 200)) ? '' : newline;

// Whether the line that ends with the break at `at` is empty.
const isBlank = (text: Text, at: number): boolean => {
  const end = text.charAt(at) === '\n' && text.charAt(at - 1) === '\r' ? at - 1 : at;
  const span = lineSpan(text, end);
  return text.slice(span.start, span.end).trim() === '';
};
