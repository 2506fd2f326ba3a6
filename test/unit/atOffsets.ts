/** A Report and its findings with plain offsets, to hold the Report of an edited document against that of a fresh reading. */
import type { Text } from '../../server/src/core/documentText.ts';
import { TextInPieces } from '../../server/src/core/documentText.ts';
import type { LintResult } from '../../server/src/core/lint.ts';
import type { Passage, Report } from '../../server/src/core/model.ts';

/** All that is read and said of a document, as plain data. */
export function atOffsets(report: Report, { findings, profile }: LintResult): unknown {
  const { text, passagesByPiece: _, passages, ...read } = report;
  const said = { ...read, passages: passages.map(plainPassage), findings, profile: profile?.profile.id };
  return { text: text.toString(), ...(moved(said, text) as object), groups: numbered(passages) };
}

// Offsets into the text of a passage are none into the source, and what it stands in follows from the sections.
const plainPassage = ({ asides, group: _g, around: _a, runs, ...passage }: Passage): unknown => ({
  ...passage,
  asides: asides.map(({ start, end }) => [start, end]),
  runs: runs.map(({ at, length, ...span }) => ({ at, length, ...span })),
});

function numbered(passages: readonly Passage[]): number[] {
  const numbers = new Map<number, number>();
  return passages.map(({ group }) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
}

const offsets = new Set(['start', 'end', 'ownerSlot', 'dueSlot', 'contentStart']);

function moved(value: unknown, text: Text): unknown {
  if (Array.isArray(value)) return value.map((item) => moved(item, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      // A placeholder is a part of what an edit inserts.
      typeof inner === 'number' && offsets.has(key)
        ? offsetOf(inner, text)
        : key === 'placeholder'
          ? inner
          : moved(inner, text),
    ]),
  );
}

const offsetOf = (place: number, text: Text): number => (text instanceof TextInPieces ? text.offsetOf(place) : place);
