/** Pieces that an edit took away, kept for a while: a fence that is opened and closed again brings them back. */
import type { Piece } from './piece.ts';

/** The pieces by how they begin, the latest last. */
export interface GonePieces {
  readonly byBeginning: Map<string, Piece>;
  /** How long they are together. */
  length: number;
}

/** None yet. */
export const noGonePieces = (): GonePieces => ({ byBeginning: new Map(), length: 0 });

/** Keeps a piece, and forgets the oldest beyond `limit` characters. Of pieces that begin alike the latest stays. */
export function remember(gone: GonePieces, piece: Piece, limit: number): void {
  const key = beginning(piece.text, 0);
  forget(gone, key);
  gone.byBeginning.set(key, piece);
  gone.length += piece.text.length;
  for (const oldest of gone.byBeginning.keys()) {
    if (gone.length <= limit) break;
    forget(gone, oldest);
  }
}

/** The piece that stands at a place of the text again. */
export function recall(gone: GonePieces, text: string, at: number): Piece | null {
  const piece = gone.byBeginning.get(beginning(text, at));
  return piece && text.startsWith(piece.text, at) ? piece : null;
}

/** Whether a piece began at a place of the text. */
export const beganThere = (gone: GonePieces, text: string, at: number): boolean =>
  gone.length > 0 && gone.byBeginning.has(beginning(text, at));

function forget(gone: GonePieces, key: string): void {
  gone.length -= gone.byBeginning.get(key)?.text.length ?? 0;
  gone.byBeginning.delete(key);
}

const beginning = (text: string, at: number): string => text.slice(at, at + 100);
