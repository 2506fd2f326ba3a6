/** Offsets <-> lines and characters, for a text in pieces: what is known of a piece is kept. */
import { extentsBy, type Extent, type Extents } from './extents.ts';
import { countBefore } from './lists.ts';
import { rememberedBy } from './remembered.ts';
import type { Sequence } from './sequence.ts';

/** A place as editors count: lines from 0, and UTF-16 units of the line from 0. */
export interface LinePlace {
  readonly line: number;
  readonly character: number;
}

/** The lines of a text. They end with LF, CRLF or CR, and no piece but the last ends elsewhere. */
export class LineTable {
  private readonly offsets: Extents<LinePiece>;
  private readonly lines: Extents<LinePiece>;

  constructor(pieces: Sequence<LinePiece>) {
    this.offsets = offsetsOf(pieces);
    this.lines = linesOf(pieces);
  }

  /** The place of an offset. Inside of a line break it is that of the end of the line. */
  placeAt(offset: number): LinePlace {
    const at = Math.max(0, Math.min(offset, this.offsets.total));
    const place = this.offsets.find(at);
    return place ? this.placeIn(place, at - place.start) : { line: 0, character: 0 };
  }

  /** The place of a character of a piece, where that has been found already. */
  placeIn({ item, group, index }: Extent<LinePiece>, within: number): LinePlace {
    const starts = lineStarts(item);
    const line = countBefore(starts, (start) => start <= within) - 1;
    const start = starts[line] ?? 0;
    const character = beforeBreak(item.text, within, start) - start;
    return { line: (this.lines.at(group, index)?.start ?? 0) + line, character };
  }

  /** The offset of a place. What lies beyond its line or the text counts as its end. */
  offsetAt({ line, character }: LinePlace): number {
    if (line < 0) return 0;
    const place = this.lines.find(line);
    if (!place) return 0;
    const { text } = place.item;
    const starts = lineStarts(place.item);
    const start = starts[line - place.start];
    if (start === undefined) return this.offsets.total;
    const next = starts[line - place.start + 1] ?? text.length;
    const within = beforeBreak(text, Math.min(start + Math.max(0, character), next), start);
    return (this.offsets.at(place.group, place.index)?.start ?? 0) + within;
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

const offsetsOf = extentsBy(({ text }: LinePiece) => text.length);
const linesOf = extentsBy((piece: LinePiece) => lineStarts(piece).length - 1);

function beforeBreak(text: string, offset: number, lineStart: number): number {
  let at = offset;
  while (at > lineStart && /[\r\n]/.test(text.charAt(at - 1))) at--;
  return at;
}
