/** What facts and the prose of the summary state, as the metadata has it. */
import { readFacts, type Fact, type FactKind } from './facts.ts';
import { readMoment, readRange, type StatedRange } from './factMoments.ts';
import { readId, readList, readPhrase, readStatus } from './factValues.ts';
import type { MatterField } from './frontMatter.ts';
import type { DateOrder, Metadata, Part, StatedMoment, StatedMomentKind } from './model.ts';
import type { Outline } from './outline.ts';
import { rememberedBy, rememberedFor } from './remembered.ts';
import type { Sequence } from './sequence.ts';
import { factDurations } from './statedDurations.ts';
import { readProse } from './summaryProse.ts';
import type { SituatedPiece } from './surroundings.ts';

type Named = Pick<Metadata, 'severity' | 'status' | 'authors' | 'incidentId' | 'services'>;
type Timed = Pick<Metadata, StatedMomentKind | 'durations'>;

/** What facts and prose state of the incident. */
export type Stated = Named & Timed;

/** All but title, dates and zone. `order` is that of the document's dates. */
export function readStated(
  matter: readonly MatterField[],
  pieces: Sequence<SituatedPiece>,
  outline: Outline,
  order: DateOrder | null,
): Stated {
  const facts = readFacts(matter, pieces, outline).filter(({ length }) => length > 0);
  return { ...named(facts), ...timed(facts, pieces, outline, order) };
}

/** The facts of a document in stretches, each with what was read of it. */
type Stretches = readonly (readonly Fact[])[];

// Of several facts of one kind the first that can be read counts.
function named(facts: Stretches): Named {
  const found = facts.map(namedIn);
  return {
    severity: first(found, 'severity'),
    status: first(found, 'status'),
    incidentId: first(found, 'incidentId'),
    authors: first(found, 'authors') ?? [],
    services: first(found, 'services') ?? [],
  };
}

const namedIn = rememberedBy((facts: readonly Fact[]) => ({
  severity: firstOfKind(facts, 'severity', ({ values: [value] }) => value && readPhrase(value)),
  status: firstOfKind(facts, 'status', ({ values: [value] }) => value && readStatus(value)),
  incidentId: firstOfKind(facts, 'incidentId', ({ values: [value] }) => value && readId(value)),
  authors: firstOfKind(facts, 'authors', (fact) => listOf(fact, true)),
  services: firstOfKind(facts, 'services', (fact) => listOf(fact, false)),
}));

function first<Found, Name extends keyof Found>(found: readonly Found[], name: Name): NonNullable<Found[Name]> | null {
  for (const one of found) {
    const value = one[name];
    if (value !== null && value !== undefined) return value;
  }
  return null;
}

function firstOfKind<Value>(
  facts: readonly Fact[],
  kind: FactKind,
  read: (fact: Fact) => Value | null | undefined,
): Value | null {
  for (const fact of facts) {
    const value = fact.kinds.includes(kind) ? read(fact) : null;
    if (value !== null && value !== undefined) return value;
  }
  return null;
}

function listOf(fact: Fact, byWords: boolean): Part[] | null {
  const list = fact.values.flatMap((value) => readList(value, byWords));
  return list.length > 0 ? list : null;
}

// What a label says counts before a range, and both before prose.
function timed(facts: Stretches, pieces: Sequence<SituatedPiece>, outline: Outline, order: DateOrder | null): Timed {
  const { moments, durations } = readProse(pieces, outline, order);
  const found = facts.map((stretch) => timedIn(stretch, order));
  const range = first(found, 'window') ?? first(found, 'total') ?? first(found, 'downtime');
  const moment = (kind: StatedMomentKind): StatedMoment | null =>
    first(found, kind) ?? (kind === 'start' || kind === 'end' ? range?.[kind] : null) ?? moments[kind] ?? null;
  return {
    start: moment('start'),
    detected: moment('detected'),
    acknowledged: moment('acknowledged'),
    mitigated: moment('mitigated'),
    resolved: moment('resolved'),
    end: moment('end'),
    durations: [...found.flatMap((one) => one.durations), ...durations].sort((a, b) => a.span.start - b.span.start),
  };
}

const timedIn = rememberedFor((facts: readonly Fact[], order: DateOrder | null) => {
  const range = (kind: FactKind): StatedRange | null =>
    firstOfKind(facts, kind, ({ values: [value], zone }) => value && readRange(value, { zone, order }));
  const moment = (kind: StatedMomentKind): StatedMoment | null =>
    firstOfKind(facts, kind, ({ values: [value], zone, below }) => value && readMoment(value, { zone, order }, below));
  return {
    window: range('window'),
    total: range('total'),
    downtime: range('downtime'),
    start: moment('start'),
    detected: moment('detected'),
    acknowledged: moment('acknowledged'),
    mitigated: moment('mitigated'),
    resolved: moment('resolved'),
    end: moment('end'),
    durations: facts.flatMap(factDurations),
  };
});
