/** Facts about the incident as a whole: what front matter, tables and labels state, before their values are read. */
import { isBold, type Line } from './blocks.ts';
import { byGroup, byGroupIn, Latest, withNew } from './byGroup.ts';
import type { MatterField } from './frontMatter.ts';
import { namesEvent, namesGenre } from './genre.ts';
import { sub, type InlineText } from './inline.ts';
import { countBefore, groupBy } from './lists.ts';
import type { SectionKind } from './model.ts';
import type { Outline, Shape } from './outline.ts';
import { createPhrases } from './phrases.ts';
import type { PlacedPiece } from './placedPieces.ts';
import { remembered, rememberedBy, rememberedFor } from './remembered.ts';
import { labelOf } from './lineLabels.ts';
import { isField } from './sections.ts';
import type { Group, Sequence } from './sequence.ts';
import { boundaryIn, nowhere, type SituatedPiece, type Surroundings } from './surroundings.ts';
import { carriedInto, openTables, restOf, tablesBehind, type Rest, type RowsBehind } from './tableParts.ts';
import { tokens } from './titleWords.ts';
import { vocabularies } from './vocabulary/index.ts';
import type { Step } from './walked.ts';
import type { FactName } from './vocabulary/vocabulary.ts';
import { findZones } from './zones.ts';

/** What a fact states. A label may have two meanings (`detection time`), of which the value has one. */
export type FactKind = FactName | 'severity';

/** A label with its value. */
export interface Fact {
  readonly kinds: readonly FactKind[];
  /** Several where the value is a list. */
  readonly values: readonly InlineText[];
  /** The zone that the label names: `Start (UTC)`. */
  readonly zone: string | null;
  /** The value stands on the lines below, where there may be prose: it counts only if it opens them. */
  readonly below: boolean;
}

/** The facts of a document, group by group of its pieces. Where nothing changed, lists are the same objects. */
export function readFacts(
  pieces: Sequence<PlacedPiece>,
  situated: Sequence<SituatedPiece>,
  outline: Outline,
): readonly (readonly Fact[])[] {
  const own = [linesBelow(situated), openTables(pieces), factsBehind(pieces)] as const;
  return factsInGroups(situated, own, null, startOfBody(outline));
}

const none: readonly never[] = [];

const startOfBody = ({ sections, shape }: Outline): number => sections[bodyIndex(shape)]?.line.start ?? Infinity;

const bodyIndex = rememberedBy(({ sections }: Shape): number =>
  sections.findIndex((section) => !isField(section) && section.kinds.some((kind) => !isHead(kind))),
);

type Own = readonly [
  below: readonly Line[],
  heads: readonly Step<Line | null>[],
  behind: readonly Step<RowsBehind | null>[],
];

const factsInGroups = byGroupIn(
  ({ items }: Group<SituatedPiece>, [below, heads, behind]: Own, _source: null, bodyStart: number): readonly Fact[] =>
    items.flatMap((situated, index) => {
      const { lines } = situated.piece;
      if (lines.length === 0) return none;
      const above = linesAbove(situated, bodyStart);
      const after = endsOpen(situated) ? [...linesAfter(items, index), ...below].slice(0, mostValues) : none;
      const head = carriedInto(lines, heads[index]?.from ?? null);
      return factsIn(situated, above, after, head, restOf(lines, behind[index]?.from ?? null));
    }),
);

// How many lines of a piece stand above the body; mostly all or none.
function linesAbove(situated: SituatedPiece, bodyStart: number): number {
  const { lines } = situated.piece;
  const place = boundaryIn(situated, bodyStart);
  if (place === Infinity) return lines.length;
  return place === -Infinity ? 0 : countBefore(lines, (line) => line.span.start < place);
}

/** The facts of the front matter. */
export const matterFacts = rememberedBy((matter: readonly MatterField[]): readonly Fact[] =>
  matter.flatMap(matterFact).filter(isStated),
);

const isStated = ({ kinds, values }: Fact): boolean => kinds.length > 0 && values.length > 0;

// The facts of a piece, of whose lines the first `above` stand above the body of the report. What a line states may stand
// on the next ones; a table may have begun before, and may go on with rows that state facts.
const factsIn = rememberedFor(
  (
    { piece: { lines }, around }: SituatedPiece,
    above: number,
    after: readonly Line[],
    head: Line | null,
    rest: Rest,
  ): readonly Fact[] => {
    const tables = tablesIn(lines, head, rest);
    const all = [...lines, ...after];
    const found = lines.flatMap((line, index) => {
      const allowed = reachOf(line, around[index] ?? nowhere, index < above);
      if (allowed === null) return [];
      const table = tables.get(line.group);
      const facts = line.role === 'row' ? (table ? rowFacts(line, table) : []) : lineFacts(line, all, index);
      return facts.map((fact) => ({
        ...fact,
        kinds: fact.kinds.filter((kind) => allowed === 'all' || !identity.has(kind)),
      }));
    });
    return found.filter(isStated);
  },
);

/** What a row must know of its table. */
interface FactTable {
  readonly head: Line | null;
  /** It has a head and one row. */
  readonly hasOneRow: boolean;
  /** A row besides the head begins with the name of a fact. */
  readonly namesFacts: boolean;
}

function tablesIn(lines: readonly Line[], carried: Line | null, rest: Rest): ReadonlyMap<number, FactTable> {
  const rows = lines.filter(({ role }) => role === 'row');
  const last = rows.at(-1)?.group;
  const tables = [...groupBy(rows, ({ group }) => group)].map(([group, own]): [number, FactTable] => {
    const isLast = group === last;
    const head = carried?.group === group ? carried : (own.find((row) => row.head) ?? null);
    const hasOneRow = own.length === 2 && head !== carried && !(isLast && rest !== 'nothing');
    return [group, { head, hasOneRow, namesFacts: own.some(namesFact) || (isLast && rest === 'told') }];
  });
  return new Map(tables);
}

const namesFact = (row: Line): boolean => !row.head && factKinds(row.cells[0]?.content.text ?? '').length > 0;

const factsBehind = tablesBehind(namesFact);

// Whether the value of a label may stand behind the piece: as many lines as a list of values may have are asked.
const endsOpen = rememberedBy(({ piece: { lines } }: SituatedPiece): boolean =>
  lines.slice(-mostValues - 1).some((line) => segmentsOf(line).some((segment) => isOpenLabel(segment, line))),
);

const groupsAskingBelow = byGroup(({ items }: Group<SituatedPiece>): boolean => {
  for (let at = items.length - 1, lines = 0; at >= 0 && lines <= mostValues; at--) {
    const situated = items[at];
    if (!situated) continue;
    if (endsOpen(situated)) return true;
    lines += situated.piece.lines.length;
  }
  return false;
});

// As many lines behind a piece of a group, and from a group on, as a list of values may have.
function linesAfter(items: readonly SituatedPiece[], index: number): Line[] {
  const found: Line[] = [];
  for (let at = index + 1; at < items.length && found.length < mostValues; at++)
    found.push(...(items[at]?.piece.lines ?? []));
  return found;
}

// The same behind each group, where a value may stand there.
function linesBelow(situated: Sequence<SituatedPiece>): readonly (readonly Line[])[] {
  const { groups } = situated;
  const below = groupsAskingBelow(situated).map((asks, at) => (asks ? linesFrom(groups, at + 1) : none));
  const known = latestBelow.of(situated);
  return latestBelow.keep(situated, known ? withNew(known, 0, 0, below) : below);
}

const latestBelow = new Latest<readonly (readonly Line[])[]>();

function linesFrom(groups: readonly Group<SituatedPiece>[], first: number): Line[] {
  const found: Line[] = [];
  for (let at = first; at < groups.length && found.length < mostValues; at++)
    found.push(...linesAfter(groups[at]?.items ?? [], -1));
  return found.slice(0, mostValues);
}

/** What a label may state; empty where it is no label of a fact. */
export const factKinds = remembered((label: string): readonly FactKind[] => [
  ...new Set(kindsByLabel.meanings(tokens(label).join(' '))),
]);

const kindsByLabel = createPhrases<FactKind>();
for (const { facts, labels } of vocabularies) {
  for (const kind of Object.keys(facts) as FactName[]) for (const name of facts[kind]) kindsByLabel.add(name, kind);
  for (const name of labels.severity) kindsByLabel.add(name, 'severity');
}

// What the report is and who wrote it stands at its head; how long things took may stand further below.
const identity: ReadonlySet<FactKind> = new Set<FactKind>(['status', 'severity', 'authors', 'incidentId', 'services']);

const foreign: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'actionItems',
  'timeline',
  'rootCause',
  'lessons',
  'background',
  'communication',
  'supporting',
]);
const isHead = (kind: SectionKind): boolean => kind === 'summary' || kind === 'metadata';

/** Which facts a line may state; null for none. */
type Reach = 'all' | 'measures' | null;

function reachOf({ role }: Line, { kinds, inHead }: Surroundings, isAbove: boolean): Reach {
  if (role === 'code' || role === 'html') return null;
  for (const kind of kinds) if (foreign.has(kind)) return null;
  return inHead || isAbove ? 'all' : 'measures';
}

// `startTime` and `start_time` are written as one word. Below a name such as `incident` all labels count, below others
// those that say it all.
function matterFact({ path, values }: MatterField): Fact[] {
  const names = path.map((name) => name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '));
  const leaf = factKinds(names.at(-1) ?? '');
  const whole = factKinds(names.join(' '));
  const outer = names.slice(0, -1).join(' ');
  const isOfIncident = namesEvent(outer) || namesGenre(outer);
  const below = isOfIncident ? leaf : leaf.filter((kind) => !identity.has(kind));
  const kinds = whole.length > 0 || path.length === 1 ? whole : below;
  return [{ kinds, values, zone: null, below: false }];
}

function rowFacts(line: Line, { head, hasOneRow, namesFacts }: FactTable): Fact[] {
  const columns = head?.cells.filter((cell) => factKinds(cell.content.text).length > 0).length ?? 0;
  const [label, value] = line.cells;
  if (columns >= 2) return head && !line.head && hasOneRow ? columnFacts(head, line) : [];
  if (!label || !value) return [];
  const facts = factOf(label.content.text, [value.content]);
  const onlyTwo = line.cells.slice(2).every((cell) => cell.content.text === '');
  // The head states a fact only where the other rows do too: `Status | Meaning` heads a glossary.
  if (line.head && !namesFacts) return [];
  return facts.map((fact) => (onlyTwo ? fact : { ...fact, kinds: fact.kinds.filter((kind) => !identity.has(kind)) }));
}

// A head row of labels over one row of values.
const columnFacts = (head: Line, row: Line): Fact[] =>
  head.cells.flatMap((cell, index) => factOf(cell.content.text, [row.cells[index]?.content ?? cell.content]));

function lineFacts(line: Line, lines: readonly Line[], index: number): Fact[] {
  return segmentsOf(line).flatMap((segment) => {
    const label = labelOf(segment);
    const name = nameOf(segment, line);
    const value = label ? sub(segment.content, label.end, segment.content.text.length) : null;
    if (value && value.text !== '') return factOf(name, [value]);
    if (factKinds(name).length === 0) return [];
    return factOf(name, valuesBelow(line, lines.slice(index + 1, index + 1 + mostValues))).map((fact) => ({
      ...fact,
      below: true,
    }));
  });
}

const nameOf = (segment: Line, line: Line): string =>
  labelOf(segment)?.name ?? (line.role === 'heading' || isBold(segment) ? segment.content.text : '');

// A label that names a fact, with nothing behind it.
const isOpenLabel = (segment: Line, line: Line): boolean =>
  segment.content.text.slice(labelOf(segment)?.end ?? 0).trim() === '' || !labelOf(segment)
    ? factKinds(nameOf(segment, line)).length > 0
    : false;

const mostValues = 12;

// `**Severity:** SEV-2 | **Status:** final`
function segmentsOf(line: Line): Line[] {
  const { content } = line;
  if (!/ [|·•] /.test(content.text)) return [line];
  let start = 0;
  return content.text.split(/(?<= [|·•] )/).map((piece) => {
    const from = start;
    start += piece.length;
    return { ...line, content: sub(content, from, start - (/ [|·•] $/.exec(piece)?.[0].length ?? 0)) };
  });
}

// The items of the list below, or one line of text.
function valuesBelow(line: Line, after: readonly Line[]): InlineText[] {
  const [next] = after;
  if (!next || next.role === 'heading' || next.role === 'row') return [];
  if (next.role === 'text' && line.role !== 'item') return labelOf(next) ? [] : [next.content];
  if (next.role !== 'item' || (line.role === 'item' && next.depth <= line.depth)) return [];
  const end = after.findIndex((other) => other.role !== 'item' || other.group !== next.group);
  return after.slice(0, end < 0 ? undefined : end).map(({ content }) => content);
}

function factOf(label: string, values: readonly InlineText[]): Fact[] {
  const [zone] = findZones(label);
  const direct = factKinds(label);
  const kinds =
    direct.length > 0 || !zone ? direct : factKinds(`${label.slice(0, zone.start)} ${label.slice(zone.end)}`);
  return [{ kinds, values: values.filter(({ text }) => text !== ''), zone: zone?.zone ?? null, below: false }];
}
