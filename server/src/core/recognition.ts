/** Whether a document is an incident report, and why. */
import { gatherEvidence, type Evidence, type Reading } from './evidence.ts';
import { isBlankTemplate } from './blankTemplate.ts';
import type { DocumentKind, Recognition, Span } from './model.ts';
import type { Outline } from './outline.ts';
import type { PlacedPiece } from './placedPieces.ts';
import { rememberedFor } from './remembered.ts';
import { firstOf, type Sequence } from './sequence.ts';

/** Weighs the evidence of a document that was read. `path` may say what it is. */
export function recognise(read: Reading, outline: Outline, pieces: Sequence<PlacedPiece>, path: string): Recognition {
  const asked = overrideOf(pieces);
  if (asked) return { kind: asked.kind, reasons: ['a comment in the file says so'], override: asked.span };
  const evidence = gatherEvidence(read, outline, pieces, path);
  const total = evidence.reduce((sum, { weight }) => sum + weight, 0);
  const kind = total < threshold ? 'other' : isBlankTemplate(read, outline, pieces) ? 'template' : 'report';
  return judgement(evidence, kind);
}

const judgement = rememberedFor((evidence: readonly Evidence[], kind: DocumentKind): Recognition => {
  if (kind === 'template') return { kind, reasons: ['it is still to be filled in'], override: null };
  const speaking = evidence.filter(({ weight }) => weight > 0 === (kind === 'report')).map(({ words }) => words);
  const reasons = speaking.length > 0 ? speaking : ['too little in it looks like an incident report'];
  return { kind, reasons, override: null };
});

/** The comment that decides for a file, as *Read This File as a Report* writes it. */
export const overrideComment = (kind: 'report' | 'ignore'): string => `<!-- postmortem: ${kind} -->`;

// The sum of the weights from which on a document is a report: a title that says so and two or three of the usual parts.
const threshold = 5;

interface Override {
  readonly kind: DocumentKind;
  readonly span: Span;
}

// Only a comment that is one: not an example in a code fence.
const overrideOf = firstOf(({ lines }: PlacedPiece): Override | null => {
  for (const line of lines) {
    if (line.role !== 'html') continue;
    const found = /<!--[ \t]*postmortem:[ \t]*(report|ignore)[ \t]*-->/.exec(line.content.text);
    if (!found) continue;
    const start = line.block.start + found.index;
    return { kind: found[1] === 'report' ? 'report' : 'other', span: { start, end: start + found[0].length } };
  }
  return null;
});
