/** Offsets <-> lines and characters, for a text in pieces: what is known of a piece is kept. */
import { countBefore } from './lists.ts';
import { rememberedBy } from './remembered.ts';

/** A place as editors count: lines from 0, and UTF-16 units of the line from 0. */
export interface LinePlace {
  readonly line: number;
  readonly character: number;
}

/** The lines of a text. They end with LF, CRLF or CR, and no piece but the last ends elsewhere. */
export class LineTable {
  private readonly pieces: readonly LinePiece[];
  /** Where each piece begins, and how many lines stand before it. */
  private readonly starts: number[] = [];
  private readonly linesBefore: number[] = [];
  private readonly length: number;

  constructor(pieces: readonly LinePiece[]) {
    let [offset, line] = [0, 0];
    for (const piece of pieces) {
      this.starts.push(offset);
      this.linesBefore.push(line);
      offset += piece.text.length;
      line += lineStarts(piece).length - 1;
    }
    this.pieces = pieces;
    this.length = offset;
  }

  /** The place of an offset. Inside of a line break it is that of the end of the line. */
  placeAt(offset: number): LinePlace {
    const at = Math.max(0, Math.min(offset, this.length));
    const index = Math.max(0, countBefore(this.starts, (start) => start <= at) - 1);
    const piece = this.pieces[index];
    if (!piece) return { line: 0, character: 0 };
    const within = at - (this.starts[index] ?? 0);
    const starts = lineStarts(piece);
    const line = countBefore(starts, (start) => start <= within) - 1;
    const start = starts[line] ?? 0;
    const character = beforeBreak(piece.text, within, start) - start;
    return { line: (this.linesBefore[index] ?? 0) + line, character };
  }

  /** The offset of a place. What lies beyond its line or the text counts as its end. */
  offsetAt({ line, character }: LinePlace): number {
    if (line < 0) return 0;
    const index = Math.max(0, countBefore(this.linesBefore, (before) => before <= line) - 1);
    const piece = this.pieces[index];
    if (!piece) return 0;
    const starts = lineStarts(piece);
    const start = starts[line - (this.linesBefore[index] ?? 0)];
    if (start === undefined) return this.length;
    const next = starts[line - (this.linesBefore[index] ?? 0) + 1] ?? piece.text.length;
    const within = beforeBreak(piece.text, Math.min(start + Math.max(0, character), next), start);
    return (this.starts[index] ?? 0) + within;
  }
}

/** A piece of the text. */
export interface LinePiece {
  readonly text: string;
}

// Where the lines of a piece begin; behind its last line break another one does, though it may stand in the next piece.
const lineStarts = rememberedBy(({ text }: LinePiece): readonly number[] => {
  const starts = [0];
  for (const { index, 0: written } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + written.length);
  return starts;
});

function beforeBreak(text: string, offset: number, lineStart: number): number {
  let at = offset;
  while (at > lineStart && /[\r\n]/.test(text.charAt(at - 1))) at--;
  return at;
}
