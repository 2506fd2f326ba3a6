/** Whether a document is an incident report, and why. */
import type { Line } from './blocks.ts';
import type { DocumentKind, Recognition, Report, SectionKind, Span } from './model.ts';
import { namesEvent, namesGenre } from './reportTitle.ts';
import { labelOf } from './sections.ts';
import { findMoments } from './time.ts';
import { tokens } from './titles.ts';
import { vocabularies, words } from './vocabulary/index.ts';

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
  const matter = read.text.slice(0, read.contentStart);
  const kinds = coreKinds.filter((kind) => read.sections.some((section) => section.kinds.includes(kind)));
  const timed = read.timelines
    .flatMap((timeline) => timeline.entries)
    .filter((entry) => entry.time !== null || entry.dateSource === 'own').length;
  const moments = lines.some(
    (line) => line.role !== 'code' && findMoments(line.content.text).some((m) => m.time !== null || m.date !== null),
  );
  const fields = read.sections.filter((section) => section.kinds.includes('metadata')).length;
  const manner = mannerOf(lines);
  const given: (Evidence | false)[] = [
    namesGenre(title) && { words: `the title says “${shorten(title)}”`, weight: 3 },
    !namesGenre(title) &&
      namesEvent(title) && { words: `the title tells of an incident: “${shorten(title)}”`, weight: 2 },
    namesGenre(matter) && manner.events >= 0.003 && { words: 'its front matter says so', weight: 2 },
    namesGenre(name) && { words: 'the file’s name or folder says so', weight: 2 },
    kinds.length >= 2 && {
      words: `it has ${kinds.length} sections that incident reports have`,
      weight: Math.min(kinds.length, 6),
    },
    timed >= 2 && { words: `its timeline has ${timed} dated or timed entries`, weight: Math.min(timed, 4) },
    read.metadata.dates.length > 0 && { words: 'it says when it happened', weight: 1 },
    manner.told >= 0.009 && manner.told > manner.asked && { words: 'it tells what happened', weight: 2 },
    manner.events >= 0.003 && { words: 'it speaks of an incident', weight: 1 },
    statesMeasures(lines) && { words: 'it states a severity or how long things took', weight: 2 },
    manner.addressed >= 0.01 &&
      manner.addressed * 2 > manner.told && { words: 'it tells its reader what to do', weight: -3 },
    fields >= 2 && { words: 'it has fields for facts such as date and owner', weight: 1 },
    !moments && { words: 'it names no date and no time', weight: -2 },
    namesOtherGenre(title) && { words: `the title says “${shorten(title)}”`, weight: -8 },
    namesOtherGenre(name) && { words: 'the file’s name says that it is something else', weight: -4 },
  ];
  return given.filter((e) => e !== false);
}

const severity = words((v) => [...v.labels.severity, ...v.labels.measures].map((label) => tokens(label).join(' ')));

// `Severity: SEV-2`, `Time to detect: 4 minutes`, as a label or in a table.
const statesMeasures = (lines: readonly Line[]): boolean =>
  lines.some((line) => {
    const label = line.role === 'row' ? line.cells[0]?.content.text : labelOf(line)?.name;
    return label !== undefined && severity.has(tokens(label).join(' '));
  });

/** How often words of each sort stand in the text, by the number of all its words. */
interface Manner {
  readonly told: number;
  readonly asked: number;
  readonly addressed: number;
  readonly events: number;
}

const told = words((v) => v.manner?.told ?? []);
const asked = words((v) => v.manner?.asked ?? []);
const addressed = words((v) => v.manner?.addressed ?? []);
const eventWords = words((v) => [...v.events, ...v.genre]);

function mannerOf(lines: readonly Line[]): Manner {
  const all = lines.flatMap((line) =>
    line.role === 'code' || line.role === 'html' ? [] : (line.content.text.toLowerCase().match(/\p{L}+/gu) ?? []),
  );
  const share = (set: ReadonlySet<string>): number =>
    all.filter((word) => set.has(word)).length / Math.max(all.length, 1);
  return { told: share(told), asked: share(asked), addressed: share(addressed), events: share(eventWords) };
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
