/** What speaks for a document being an incident report, and what against it. */
import type { Line } from './blocks.ts';
import type { Report, SectionKind } from './model.ts';
import { namesEvent, namesGenre, namesOtherGenre } from './genre.ts';
import { labelOf } from './sections.ts';
import { findMoments } from './time.ts';
import { tokens } from './titles.ts';
import { words } from './vocabulary/index.ts';

/** One observation: positive weights speak for a report. */
export interface Evidence {
  readonly weight: number;
  /** In words for a person, as the continuation of `because`. */
  readonly words: string;
}

/** All that was read of a document but the judgement. */
export type Reading = Omit<Report, 'recognition'>;

/** Everything observed. `path` is the file's path or name. */
export function gatherEvidence(read: Reading, lines: readonly Line[], path: string): Evidence[] {
  const manner = mannerOf(lines);
  return [
    ...fromNames(read, path),
    ...fromMatter(read, manner),
    ...fromOpening(lines),
    ...fromParts(read, lines),
    ...fromManner(manner),
  ];
}

const clue = (holds: boolean, weight: number, words: string): Evidence[] => (holds ? [{ weight, words }] : []);

function fromNames(read: Reading, path: string): Evidence[] {
  const title = read.metadata.title?.text ?? '';
  const name = path.replace(/\.\w+$/, '').replace(/[-_/\\]+/g, ' ');
  const quoted = `“${title.length > 60 ? `${title.slice(0, 57).trimEnd()}...` : title}”`;
  return [
    ...clue(namesGenre(title), 3, `the title says ${quoted}`),
    ...clue(!namesGenre(title) && namesEvent(title), 2, `the title tells of an incident: ${quoted}`),
    ...clue(namesGenre(name), 2, 'the file’s name or folder says so'),
    ...clue(namesOtherGenre(title), -8, `the title says ${quoted}`),
    ...clue(namesOtherGenre(name), -4, 'the file’s name says that it is something else'),
  ];
}

// Addresses and tags of a front matter name the genre of pages that only link to reports, too.
const fromMatter = (read: Reading, { events }: Manner): Evidence[] =>
  clue(namesGenre(read.text.slice(0, read.contentStart)) && events >= 0.003, 2, 'its front matter says so');

// `On 5 June at 14:05 UTC all logins failed.`
function fromOpening(lines: readonly Line[]): Evidence[] {
  const first = lines.find((line) => line.role === 'text' && line.content.text.split(/\s+/).length >= 8);
  const paragraph = lines.filter((line) => line.group === first?.group && line.role === 'text');
  const tells = namesEvent(paragraph.map((line) => line.content.text).join(' ')) && paragraph.some(namesMoment);
  return clue(tells, 3, 'its first paragraph tells of an incident and when it was');
}

const coreKinds: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'summary',
  'impact',
  'detection',
  'timeline',
  'rootCause',
  'resolution',
  'actionItems',
  'lessons',
]);

function fromParts(read: Reading, lines: readonly Line[]): Evidence[] {
  const kinds = new Set(read.sections.flatMap((section) => section.kinds));
  const core = [...kinds].filter((kind) => coreKinds.has(kind)).length;
  const entries = read.timelines.flatMap((timeline) => timeline.entries);
  const placed = entries.filter((entry) => entry.time !== null || entry.dateSource === 'own').length;
  const measured = statesMeasures(lines);
  const tellsOfIncident = namesGenre(read.metadata.title?.text ?? '') || namesEvent(read.metadata.title?.text ?? '');
  const fields = read.sections.filter((section) => section.kinds.includes('metadata')).length;
  return [
    ...clue(core >= 2, Math.min(core, 6), `it has ${core} of the sections that incident reports have`),
    ...clue(placed >= 2, Math.min(placed, 4), `its timeline has ${placed} entries with a time or date`),
    ...clue(read.metadata.dates.length > 0, 1, 'it says when it happened'),
    ...clue(fields >= 2, 1, 'it has fields for facts such as date and owner'),
    ...clue(measured, 2, 'it states a severity or how long things took'),
    ...clue(
      core < 3 && placed < 2 && !tellsOfIncident && !measured,
      -1,
      'it has few of the sections that incident reports have',
    ),
    ...clue(!lines.some(namesMoment), -2, 'it names no date and no time'),
  ];
}

const namesMoment = (line: Line): boolean =>
  line.role !== 'code' && findMoments(line.content.text).some((moment) => moment.time !== null || moment.date !== null);

const measures = words((v) => [...v.labels.severity, ...v.labels.measures].map((label) => tokens(label).join(' ')));

// `Severity: SEV-2`, `Time to detect: 4 minutes`, as a label or in a table.
const statesMeasures = (lines: readonly Line[]): boolean =>
  lines.some((line) => {
    const label = line.role === 'row' ? line.cells[0]?.content.text : labelOf(line)?.name;
    return label !== undefined && measures.has(tokens(label).join(' '));
  });

function fromManner({ told, asked, addressed, events }: Manner): Evidence[] {
  return [
    ...clue(told >= 0.009 && told > asked, 2, 'it tells what happened'),
    ...clue(events >= 0.003, 1, 'it speaks of an incident'),
    ...clue(addressed >= 0.01 && addressed * 2 > told, -3, 'it tells its reader what to do'),
  ];
}

/** How often words of each sort stand in the text, by the number of all its words. */
interface Manner {
  readonly told: number;
  readonly asked: number;
  readonly addressed: number;
  readonly events: number;
}

const sorts: Readonly<Record<keyof Manner, ReadonlySet<string>>> = {
  told: words((v) => v.manner?.told ?? []),
  asked: words((v) => v.manner?.asked ?? []),
  addressed: words((v) => v.manner?.addressed ?? []),
  events: words((v) => [...v.events, ...v.genre]),
};

function mannerOf(lines: readonly Line[]): Manner {
  const prose = lines.filter((line) => line.role !== 'code' && line.role !== 'html');
  const all = prose.flatMap((line) => line.content.text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const share = (sort: keyof Manner): number =>
    all.filter((word) => sorts[sort].has(word)).length / Math.max(all.length, 1);
  return { told: share('told'), asked: share('asked'), addressed: share('addressed'), events: share('events') };
}
