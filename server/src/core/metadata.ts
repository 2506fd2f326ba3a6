/** What a document says of its incident as a whole: title, dates, zone, and the facts that it states. */
import type { Line } from './blocks.ts';
import { zoneOfNote } from './allTimes.ts';
import { dateOrderOf, datedTexts } from './dateOrder.ts';
import { findDates } from './dates.ts';
import { readFrontMatter, type MatterField } from './frontMatter.ts';
import { partOf, type InlineText } from './inline.ts';
import type { Audience, DateOrder, Metadata, Section, WrittenDate } from './model.ts';
import type { PlacedPiece } from './placedPieces.ts';
import { rememberedBy, rememberedFor } from './remembered.ts';
import { titlePart } from './reportTitle.ts';
import { isReportDate } from './reportDates.ts';
import { labelOf } from './sections.ts';
import { readStated, type Stated } from './statedFacts.ts';
import { nowhere, type SituatedPiece, type Surroundings } from './surroundings.ts';
import { findMoments } from './time.ts';
import { readTitle } from './titles.ts';
import { tokens } from './titleWords.ts';

/** Reads the front matter, the title (its line), the labels and the summary. */
export function readMetadata(
  frontMatter: string,
  titleLine: Line | null,
  pieces: readonly SituatedPiece[],
  sections: readonly Section[],
): Metadata {
  const matter = readFrontMatter(frontMatter);
  const inMatter = matterValue(matter, 'title');
  const title = titleLine ? titlePart(titleLine) : inMatter && partOf(inMatter);
  const first = sections.find((s) => s.kinds.length > 0 && s.kinds[0] !== 'metadata')?.line.start ?? Infinity;
  const stated = pieces.flatMap((piece) => statedLines(piece, titleLine, first));
  const plain = pieces.map(({ piece }) => piece);
  const dateOrder = dateOrderOf(plain);
  const dates = [...matterDates(matter, dateOrder), ...stated.flatMap((line) => datesOf(line.content, dateOrder))];
  const mentionsDate = dates.length > 0 || plain.some((piece) => datedTexts(piece).length > 0);
  const facts = readStated(matter, pieces, sections, dateOrder);
  const zone = zoneOf(plain, stated) ?? zoneOfFacts(facts);
  return { title, dates, mentionsDate, zone, dateOrder, audience: audienceOf(matter), ...facts };
}

function matterValue(matter: readonly MatterField[], name: string): InlineText | null {
  const field = matter.find(({ path }) => path.length === 1 && tokens(path[0] ?? '').join(' ') === name);
  return field?.values[0] ?? null;
}

function audienceOf(matter: readonly MatterField[]): Audience | null {
  const value = matterValue(matter, 'audience')?.text.toLowerCase();
  return value === 'public' || value === 'internal' ? value : null;
}

function matterDates(matter: readonly MatterField[], order: DateOrder | null): readonly WrittenDate[] {
  const names = ['date', 'incident date', 'start time', 'title'];
  const value = names.map((name) => matterValue(matter, name)).find((found) => found !== null);
  return value ? datesOf(value, order) : [];
}

// Labels over dates and durations, rows of such tables, the summary, and what stands before the first section: all of a
// document that has none.
function statedLines(situated: SituatedPiece, title: Line | null, firstSection: number): readonly Line[] {
  const { piece } = situated;
  const [first, last] = [piece.lines[0], piece.lines.at(-1)];
  if (!first || !last) return [];
  const holdsTitle = title !== null && first.span.start <= title.span.start && title.span.start <= last.span.start;
  if (first.span.start >= firstSection && !holdsTitle) return surelyStated(situated);
  const statements = statementsOf(situated);
  return piece.lines.filter(
    (line, index) =>
      line === title ||
      statements[index] === 'sure' ||
      (statements[index] === 'aboveSections' && line.span.start < firstSection),
  );
}

const surelyStated = rememberedBy((situated: SituatedPiece): readonly Line[] => {
  const statements = statementsOf(situated);
  return situated.piece.lines.filter((_, index) => statements[index] === 'sure');
});

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
const datesOf = rememberedFor((content: InlineText, order: DateOrder | null): readonly WrittenDate[] =>
  findDates(content.text, order).flatMap(({ date, last, start, end }) =>
    [date, ...(last ? [last] : [])].map((day) => ({ date: day, span: partOf(content, start, end).span })),
  ),
);

// A note about all times counts first, then the one zone that the stated facts use.
function zoneOf(pieces: readonly PlacedPiece[], stated: readonly Line[]): string | null {
  for (const piece of pieces) {
    const zone = notedZone(piece);
    if (zone !== null) return zone;
  }
  return only(stated.flatMap((line) => zonesOf(line.content)));
}

const notedZone = rememberedBy(({ lines }: PlacedPiece): string | null => {
  for (const line of lines) {
    const zone = line.role === 'code' ? null : zoneOfNote(line.content.text);
    if (zone !== null) return zone;
  }
  return null;
});

const zonesOf = rememberedBy(({ text }: InlineText): readonly string[] =>
  findMoments(text).flatMap((moment) => moment.zone ?? []),
);

// `Detection time: 14:05 UTC` may stand in any section.
function zoneOfFacts({ start, detected, acknowledged, mitigated, resolved, end }: Stated): string | null {
  return only([start, detected, acknowledged, mitigated, resolved, end].flatMap((moment) => moment?.zone ?? []));
}

function only(zones: readonly string[]): string | null {
  const [zone, ...others] = new Set(zones);
  return zone !== undefined && others.length === 0 ? zone : null;
}
