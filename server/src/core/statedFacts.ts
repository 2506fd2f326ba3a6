/** What facts and the prose of the summary state, as the metadata has it. */
import { readFacts, type Fact, type FactKind } from './facts.ts';
import { readMoment, readRange, type StatedRange } from './factMoments.ts';
import { readId, readList, readPhrase, readStatus } from './factValues.ts';
import type { MatterField } from './frontMatter.ts';
import type { DateOrder, Metadata, Part, Section, StatedMoment, StatedMomentKind } from './model.ts';
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
  pieces: readonly SituatedPiece[],
  sections: readonly Section[],
  order: DateOrder | null,
): Stated {
  const facts = readFacts(matter, pieces, sections);
  return { ...named(facts), ...timed(facts, pieces, sections, order) };
}

// Of several facts of one kind the first that can be read counts.
function named(facts: readonly Fact[]): Named {
  return {
    severity: first(facts, 'severity', ({ values: [value] }) => value && readPhrase(value)),
    status: first(facts, 'status', ({ values: [value] }) => value && readStatus(value)),
    incidentId: first(facts, 'incidentId', ({ values: [value] }) => value && readId(value)),
    authors: first(facts, 'authors', (fact) => listOf(fact, true)) ?? [],
    services: first(facts, 'services', (fact) => listOf(fact, false)) ?? [],
  };
}

function first<Value>(
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
function timed(
  facts: readonly Fact[],
  pieces: readonly SituatedPiece[],
  sections: readonly Section[],
  order: DateOrder | null,
): Timed {
  const { moments, durations } = readProse(pieces, sections, order);
  const rangeBy = (kind: FactKind): StatedRange | null =>
    first(facts, kind, ({ values: [value], zone }) => value && readRange(value, { zone, order }));
  const range = rangeBy('window') ?? rangeBy('total') ?? rangeBy('downtime');
  const moment = (kind: StatedMomentKind): StatedMoment | null =>
    first(facts, kind, ({ values: [value], zone, below }) => value && readMoment(value, { zone, order }, below)) ??
    (kind === 'start' || kind === 'end' ? range?.[kind] : null) ??
    moments[kind] ??
    null;
  return {
    start: moment('start'),
    detected: moment('detected'),
    acknowledged: moment('acknowledged'),
    mitigated: moment('mitigated'),
    resolved: moment('resolved'),
    end: moment('end'),
    durations: [...facts.flatMap(factDurations), ...durations].sort((a, b) => a.span.start - b.span.start),
  };
}
