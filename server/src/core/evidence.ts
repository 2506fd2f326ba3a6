/** What speaks for a document being an incident report, and what against it. */
import { inAlphabet } from './alphabet.ts';
import type { Line } from './blocks.ts';
import type { Report, SectionKind, Timeline } from './model.ts';
import type { Outline, Shape } from './outline.ts';
import { phrasesOf } from './phrases.ts';
import type { PlacedPiece } from './placedPieces.ts';
import { Latest } from './byGroup.ts';
import { rememberedBy, withSameFields } from './remembered.ts';
import { namesEvent, namesGenre, namesOtherGenre } from './genre.ts';
import { labelOf } from './lineLabels.ts';
import { anyOf, firstOf, folded, gathered, type Sequence } from './sequence.ts';
import { findMoments } from './time.ts';
import { tokens } from './titleWords.ts';
import { words } from './vocabulary/index.ts';

/** One observation: positive weights speak for a report. */
export interface Evidence {
  readonly weight: number;
  /** In words for a person, as the continuation of `because`. */
  readonly words: string;
}

/** All that was read of a document but the judgement. */
export type Reading = Omit<Report, 'recognition' | 'passages' | 'passagesByPiece'>;

/** What is weighed: as long as all of it is the same, so is the evidence. */
interface Observed {
  readonly title: string;
  readonly path: string;
  readonly frontMatter: string;
  readonly opening: readonly Line[];
  readonly kinds: Kinds;
  readonly placed: number;
  readonly isDated: boolean;
  readonly isMeasured: boolean;
  readonly isTimed: boolean;
  readonly manner: Manner;
}

/**
 * Everything observed, the weightiest first. `path` is the file's path or name. Where nothing else was observed in the version
 * before, the list is the same object.
 */
export function gatherEvidence(
  read: Reading,
  outline: Outline,
  pieces: Sequence<PlacedPiece>,
  path: string,
): readonly Evidence[] {
  const known = latest.of(pieces);
  const observed = withSameFields(known?.observed, observe(read, outline, pieces, path));
  if (known?.observed === observed) return known.evidence;
  return latest.keep(pieces, { observed, evidence: weigh(observed) }).evidence;
}

const latest = new Latest<{ readonly observed: Observed; readonly evidence: readonly Evidence[] }>();

const observe = (
  { text, metadata, timelines, contentStart }: Reading,
  { shape }: Outline,
  pieces: Sequence<PlacedPiece>,
  path: string,
): Observed => ({
  title: metadata.title?.text ?? '',
  path,
  frontMatter: text.slice(0, contentStart),
  opening: openingParagraph(pieces),
  kinds: kindsOf(shape),
  placed: placedIn(timelines),
  isDated: metadata.dates.length > 0,
  isMeasured: statesMeasures(pieces),
  isTimed: namesAnyMoment(pieces),
  manner: mannerOf(countWords(pieces)),
});

const weigh = (observed: Observed): readonly Evidence[] =>
  [
    ...fromNames(observed),
    ...fromMatter(observed),
    ...fromOpening(observed),
    ...fromParts(observed),
    ...fromManner(observed.manner),
  ].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));

const clue = (holds: boolean, weight: number, words: string): Evidence[] => (holds ? [{ weight, words }] : []);

function fromNames({ title, path }: Observed): Evidence[] {
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
const fromMatter = ({ frontMatter, manner }: Observed): Evidence[] =>
  clue(namesGenre(frontMatter) && manner.events >= 0.003, 2, 'its front matter says so');

// `On 5 June at 14:05 UTC all logins failed.`
function fromOpening({ opening }: Observed): Evidence[] {
  const tells = namesEvent(opening.map((line) => line.content.text).join(' ')) && opening.some(namesMoment);
  return clue(tells, 3, 'its first paragraph tells of an incident and when it was');
}

// A list may go on in the next piece.
function openingParagraph(pieces: Sequence<PlacedPiece>): readonly Line[] {
  const first = firstSentence(pieces);
  return first ? linesOfGroup(pieces, first.group) : none;
}

const none: readonly never[] = [];

const firstSentence = firstOf(
  ({ lines }: PlacedPiece): Line | null =>
    lines.find((line) => line.role === 'text' && line.content.text.split(/\s+/).length >= 8) ?? null,
);

const linesOfGroup = gathered(({ lines }: PlacedPiece, group: number) =>
  lines.filter((line) => line.group === group && line.role === 'text'),
);

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

function fromParts({ kinds: { core, fields }, placed, isMeasured, isDated, isTimed, title }: Observed): Evidence[] {
  const tellsOfIncident = namesGenre(title) || namesEvent(title);
  return [
    ...clue(core >= 2, Math.min(core, 6), `it has ${core} of the sections that incident reports have`),
    ...clue(placed >= 2, Math.min(placed, 4), `its timeline has ${placed} entries with a time or date`),
    ...clue(isDated, 1, 'it says when it happened'),
    ...clue(fields >= 2, 1, 'it has fields for facts such as date and owner'),
    ...clue(isMeasured, 2, 'it states a severity or how long things took'),
    ...clue(
      core < 3 && placed < 2 && !tellsOfIncident && !isMeasured,
      -1,
      'it has few of the sections that incident reports have',
    ),
    ...clue(!isTimed, -2, 'it names no date and no time'),
  ];
}

/** How many of the usual kinds a document has sections of, and how many fields for facts. */
interface Kinds {
  readonly core: number;
  readonly fields: number;
}

const kindsOf = rememberedBy(({ sections }: Shape): Kinds => {
  const kinds = new Set(sections.flatMap((section) => section.kinds));
  return {
    core: [...kinds].filter((kind) => coreKinds.has(kind)).length,
    fields: sections.filter((section) => section.kinds.includes('metadata')).length,
  };
});

const placedIn = rememberedBy((timelines: readonly Timeline[]) => sum(timelines.map(placedEntries)));

const placedEntries = rememberedBy(
  ({ entries }: Timeline) => entries.filter((entry) => entry.time !== null || entry.dateSource === 'own').length,
);

const namesAnyMoment = anyOf(({ lines }: PlacedPiece) => lines.some(namesMoment));

const namesMoment = (line: Line): boolean =>
  line.role !== 'code' && findMoments(line.content.text).some((moment) => moment.time !== null || moment.date !== null);

const measures = phrasesOf((v) => [...v.labels.severity, ...v.labels.measures]);

// `Severity: SEV-2`, `Time to detect: 4 minutes`, as a label or in a table.
const statesMeasures = anyOf(({ lines }: PlacedPiece) =>
  lines.some((line) => {
    const label = line.role === 'row' ? line.cells[0]?.content.text : labelOf(line)?.name;
    return label !== undefined && measures.has(tokens(label).join(' '));
  }),
);

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

const lettersIn = inAlphabet(({ letter }) => `[${letter}]+`, 'g');

const sortsByWord = new Map<string, (keyof Manner)[]>();
const sorts: Readonly<Record<keyof Manner, ReadonlySet<string>>> = {
  told: words((v) => v.manner?.told ?? []),
  asked: words((v) => v.manner?.asked ?? []),
  addressed: words((v) => v.manner?.addressed ?? []),
  events: words((v) => [...v.events, ...v.genre]),
};
for (const [sort, list] of Object.entries(sorts) as [keyof Manner, ReadonlySet<string>][])
  for (const word of list) sortsByWord.set(word, [...(sortsByWord.get(word) ?? []), sort]);

const mannerOf = rememberedBy(({ words: all, told, asked, addressed, events }: Counts): Manner => {
  const share = (count: number): number => count / Math.max(all, 1);
  return { told: share(told), asked: share(asked), addressed: share(addressed), events: share(events) };
});

const countWords = folded(
  wordsIn,
  (a, b) => ({
    words: a.words + b.words,
    told: a.told + b.told,
    asked: a.asked + b.asked,
    addressed: a.addressed + b.addressed,
    events: a.events + b.events,
  }),
  { words: 0, told: 0, asked: 0, addressed: 0, events: 0 },
);

/** How many words of each sort there are. */
interface Counts extends Manner {
  readonly words: number;
}

function wordsIn({ lines }: PlacedPiece): Counts {
  const prose = lines.filter((line) => line.role !== 'code' && line.role !== 'html');
  const found = { words: 0, told: 0, asked: 0, addressed: 0, events: 0 };
  for (const { content } of prose) {
    for (const word of content.text.toLowerCase().match(lettersIn(content.text)) ?? []) {
      found.words++;
      for (const sort of sortsByWord.get(word) ?? []) found[sort]++;
    }
  }
  return found;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
