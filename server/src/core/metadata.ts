/** What a document says of its incident as a whole: title, dates, zone, and the facts that it states. */
import type { Line } from './blocks.ts';
import { zoneOfNote } from './allTimes.ts';
import { Latest } from './byGroup.ts';
import { dateOrderOf, namesDate } from './dateOrder.ts';
import { findDates } from './dates.ts';
import { readFrontMatter, type MatterField } from './frontMatter.ts';
import { partOf, type InlineText } from './inline.ts';
import type { Audience, DateOrder, Metadata, WrittenDate } from './model.ts';
import type { Outline, Shape } from './outline.ts';
import type { PlacedPiece } from './placedPieces.ts';
import { rememberedBy, rememberedFor, sameItems, withSameFields } from './remembered.ts';
import { titlePart } from './reportTitle.ts';
import { isReportDate } from './reportDates.ts';
import { labelOf } from './lineLabels.ts';
import { firstOf, gathered, type Sequence } from './sequence.ts';
import { readStated, type Stated } from './statedFacts.ts';
import { boundaryIn, nowhere, type SituatedPiece, type Surroundings } from './surroundings.ts';
import { findMoments } from './time.ts';
import { readTitle } from './titles.ts';
import { tokens } from './titleWords.ts';

/**
 * Reads the front matter, the title (its line), the labels and the summary. Where all that it is made of is the same, the
 * metadata is the same object.
 */
export function readMetadata(
  frontMatter: string,
  titleLine: Line | null,
  pieces: Sequence<PlacedPiece>,
  situated: Sequence<SituatedPiece>,
  outline: Outline,
): Metadata {
  const matter = readFrontMatter(frontMatter);
  const dateOrder = dateOrderOf(pieces);
  const stated = statedIn(situated, titleLine, firstSection(outline), dateOrder);
  const namesDay = stated.some((one) => one.dates.length > 0) || namesDate(pieces);
  const facts = readStated(matter, pieces, situated, outline, dateOrder);
  const parts: Parts = [matter, titleLine, dateOrder, stated, namesDay, notedZone(pieces), facts];
  const known = latest.of(pieces);
  const isKnown = known && sameItems(known.parts, parts);
  const metadata = isKnown ? known.metadata : withSameFields(known?.metadata, metadataOf(...parts));
  return latest.keep(pieces, { parts, metadata }).metadata;
}

/** All that metadata are made of. */
type Parts = readonly [
  matter: readonly MatterField[],
  titleLine: Line | null,
  dateOrder: DateOrder | null,
  stated: readonly StatedIn[],
  namesDay: boolean,
  notedZone: string | null,
  facts: Stated,
];

const latest = new Latest<{ readonly parts: Parts; readonly metadata: Metadata }>();

function metadataOf(...[matter, titleLine, dateOrder, stated, namesDay, noted, facts]: Parts): Metadata {
  const inMatter = matterValue(matter, 'title');
  const title = titleLine ? titleIn(titleLine) : inMatter && titleInMatter(inMatter);
  const dates = [...matterDates(matter, dateOrder), ...stated.flatMap((one) => one.dates)];
  const mentionsDate = dates.length > 0 || namesDay;
  const zone = noted ?? only(stated.flatMap((one) => one.zones)) ?? zoneOfFacts(facts);
  return { title, dates, mentionsDate, zone, dateOrder, audience: audienceOf(matter), ...facts };
}

const titleIn = rememberedBy(titlePart);
const titleInMatter = rememberedBy((title: InlineText) => partOf(title));

const firstSection = ({ sections, shape }: Outline): number => sections[firstIndex(shape)]?.line.start ?? Infinity;

const firstIndex = rememberedBy(({ sections }: Shape): number =>
  sections.findIndex((s) => s.kinds.length > 0 && s.kinds[0] !== 'metadata'),
);

function matterValue(matter: readonly MatterField[], name: string): InlineText | null {
  const field = matter.find(({ path }) => path.length === 1 && tokens(path[0] ?? '').join(' ') === name);
  return field?.values[0] ?? null;
}

function audienceOf(matter: readonly MatterField[]): Audience | null {
  const value = matterValue(matter, 'audience')?.text.toLowerCase();
  return value === 'public' || value === 'internal' ? value : null;
}

const matterDates = rememberedFor((matter: readonly MatterField[], order: DateOrder | null): readonly WrittenDate[] => {
  const names = ['date', 'incident date', 'start time', 'title'];
  const value = names.map((name) => matterValue(matter, name)).find((found) => found !== null);
  return value ? datesOf(value, order) : [];
});

/** The dates and zones of the lines that state facts of the report. */
interface StatedIn {
  readonly dates: readonly WrittenDate[];
  readonly zones: readonly string[];
}

// Labels over dates and durations, rows of such tables, the summary, and what stands before the first section: all of a
// document that has none.
const statedIn = gathered(
  (situated: SituatedPiece, title: Line | null, firstSection: number, order: DateOrder | null) => {
    const isTitled = title !== null && boundaryIn(situated, title.span.start) === title.span.start;
    return statedInPiece(situated, isTitled ? title : null, boundaryIn(situated, firstSection), order);
  },
);

const statedInPiece = rememberedFor(
  (situated: SituatedPiece, title: Line | null, firstSection: number, order: DateOrder | null): readonly StatedIn[] => {
    const lines = statedLines(situated, title, firstSection);
    const zones = new Set(lines.flatMap(({ content }) => zonesOf(content)));
    const dates = lines.flatMap(({ content }) => datesOf(content, order));
    return dates.length > 0 || zones.size > 0 ? [{ dates, zones: [...zones] }] : nothing;
  },
);

const nothing: readonly never[] = [];

function statedLines(situated: SituatedPiece, title: Line | null, firstSection: number): readonly Line[] {
  const statements = statementsOf(situated);
  return situated.piece.lines.filter(
    (line, index) =>
      line === title ||
      statements[index] === 'sure' ||
      (statements[index] === 'aboveSections' && line.span.start < firstSection),
  );
}

/** Whether a line states facts of the report wherever it stands, or only above the first section. */
type Statement = 'sure' | 'aboveSections' | 'none';

const statementsOf = rememberedBy(({ piece, around }: SituatedPiece): readonly Statement[] =>
  piece.lines.map((line, index) => statementOf(line, around[index] ?? nowhere)),
);

function statementOf(line: Line, { kinds }: Surroundings): Statement {
  if (line.role === 'code' || line.role === 'html') return 'none';
  const name = line.role === 'row' ? line.cells[0]?.content.text : labelOf(line)?.name;
  if (name !== undefined && isReportDate(name)) return 'none';
  if (name !== undefined && readTitle(name).kinds.includes('metadata')) return 'sure';
  if (kinds.has('summary') || kinds.has('metadata')) return 'sure';
  return line.role === 'heading' ? 'none' : 'aboveSections';
}

// Both ends of a range count.
const datesOf = (content: InlineText, order: DateOrder | null): readonly WrittenDate[] =>
  findDates(content.text, order).flatMap(({ date, last, start, end }) =>
    [date, ...(last ? [last] : [])].map((day) => ({ date: day, span: partOf(content, start, end).span })),
  );

// A note about all times counts first, then the one zone that the stated facts use.
const notedZone = firstOf(({ lines }: PlacedPiece): string | null => {
  for (const line of lines) {
    const zone = line.role === 'code' ? null : zoneOfNote(line.content.text);
    if (zone !== null) return zone;
  }
  return null;
});

const zonesOf = ({ text }: InlineText): readonly string[] => findMoments(text).flatMap((moment) => moment.zone ?? []);

// `Detection time: 14:05 UTC` may stand in any section.
function zoneOfFacts({ start, detected, acknowledged, mitigated, resolved, end }: Stated): string | null {
  return only([start, detected, acknowledged, mitigated, resolved, end].flatMap((moment) => moment?.zone ?? []));
}

function only(zones: readonly string[]): string | null {
  const [zone, ...others] = new Set(zones);
  return zone !== undefined && others.length === 0 ? zone : null;
}
