/** Whether a document is an incident report, and why. */
import type { Line } from './blocks.ts';
import type { DocumentKind, Recognition, Report, SectionKind, Span } from './model.ts';
import { namesEvent, namesGenre } from './reportTitle.ts';
import { findMoments } from './time.ts';
import { tokens } from './titles.ts';
import { vocabularies } from './vocabulary/index.ts';

/** Weighs the evidence of a document that was read. `path` may say what it is. */
export function recognise(read: Omit<Report, 'recognition'>, lines: readonly Line[], path: string): Recognition {
  const asked = overrideOf(read.text);
  if (asked) return { kind: asked.kind, reasons: ['a comment in the file says so'], override: asked.span };
  const evidence = gather(read, lines, path);
  const reasons = evidence.filter((e) => e.weight > 0).map((e) => e.words);
  const against = evidence.filter((e) => e.weight < 0).map((e) => e.words);
  const total = evidence.reduce((sum, e) => sum + e.weight, 0);
  if (total < threshold)
    return {
      kind: 'other',
      reasons: against.length > 0 ? against : ['too little in it looks like an incident report'],
      override: null,
    };
  const kind: DocumentKind = isBlank(read, lines) ? 'template' : 'report';
  return {
    kind,
    reasons: kind === 'template' ? ['its places for dates and times are still to be filled in'] : reasons,
    override: null,
  };
}

/** The comment that decides for a file, as *Read This File as a Report* writes it. */
export const overrideComment = (kind: 'report' | 'ignore'): string => `<!-- postmortem: ${kind} -->`;

const threshold = 5;
const coreKinds: readonly SectionKind[] = [
  'summary',
  'impact',
  'detection',
  'timeline',
  'rootCause',
  'resolution',
  'actionItems',
  'lessons',
];

function overrideOf(text: string): { kind: DocumentKind; span: Span } | null {
  const found = /^[ \t]*<!--[ \t]*postmortem:[ \t]*(report|ignore)[ \t]*-->/m.exec(text);
  if (!found) return null;
  return {
    kind: found[1] === 'report' ? 'report' : 'other',
    span: { start: found.index, end: found.index + found[0].length },
  };
}

interface Evidence {
  readonly words: string;
  /** Positive for a report, negative against. */
  readonly weight: number;
}

function gather(read: Omit<Report, 'recognition'>, lines: readonly Line[], path: string): Evidence[] {
  const title = read.metadata.title?.text ?? '';
  const name = path.replace(/\.\w+$/, '').replace(/[-_/\\]+/g, ' ');
  const kinds = coreKinds.filter((kind) => read.sections.some((section) => section.kinds.includes(kind)));
  const timed = read.timelines.flatMap((timeline) => timeline.entries).filter((entry) => entry.time).length;
  const moments = lines.some(
    (line) => line.role !== 'code' && findMoments(line.content.text).some((m) => m.time !== null || m.date !== null),
  );
  const given: (Evidence | false)[] = [
    namesGenre(title) && { words: `the title says “${shorten(title)}”`, weight: 3 },
    !namesGenre(title) &&
      namesEvent(title) && { words: `the title tells of an incident: “${shorten(title)}”`, weight: 2 },
    namesGenre(name) && { words: 'the file’s name or folder says so', weight: 2 },
    kinds.length >= 2 && {
      words: `it has ${kinds.length} sections that incident reports have`,
      weight: Math.min(kinds.length, 5),
    },
    timed >= 2 && { words: `its timeline has ${timed} entries with a time`, weight: Math.min(timed, 4) },
    !moments && { words: 'it names no date and no time', weight: -3 },
    namesOtherGenre(title) && { words: `the title says “${shorten(title)}”`, weight: -6 },
    namesOtherGenre(name) && { words: 'the file’s name says that it is something else', weight: -4 },
  ];
  return given.filter((e) => e !== false);
}

const otherGenres = vocabularies.flatMap((v) => v.otherGenres.map((name) => ` ${tokens(name).join(' ')} `));

function namesOtherGenre(text: string): boolean {
  const plain = ` ${tokens(text).join(' ')} `;
  return otherGenres.some((name) => plain.includes(name));
}

// Slots for dates and times, and no real ones in the timeline.
function isBlank(read: Omit<Report, 'recognition'>, lines: readonly Line[]): boolean {
  const slots = lines.filter((line) =>
    /\b(?:YYYY|HH:MM|XX:XX|hh:mm)\b|\[(?:name|date|time|title)\b|<(?:name|date|time|title)\b/i.test(line.content.text),
  ).length;
  const real = read.timelines.flatMap((timeline) => timeline.entries).some((entry) => entry.time || entry.date);
  return !real && slots >= 2;
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}...` : text);
